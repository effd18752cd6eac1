import type { Descriptor } from '../descriptor.ts';
import { descriptorFile } from '../problems/place.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableName } from '../schema.ts';
import type { Table } from '../table.ts';
import { checkDescribed } from './described.ts';
import { checkVocabulary } from './vocabulary.ts';

/** Finds what the descriptor of a published dataset lacks: a finding, sources of its texts, words and columns described. */
export function checkPublished(
	descriptor: Descriptor,
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList
): void {
	const { finding, basis, story, notes } = descriptor.cadre;
	if (finding === '') lacks('finding', 'must not be empty');
	if (basis === '') lacks('basis', 'must not be empty');
	for (const [list, texts] of Object.entries({ story, notes })) {
		for (const [index, { sources }] of texts.entries()) {
			if (sources.length === 0) lacks(`${list}.${index}.sources`, 'must name at least one source');
		}
	}
	checkDescribed(descriptor, tables, problems);
	checkVocabulary(descriptor, tables, problems);

	function lacks(property: string, message: string): void {
		problems.add({ table: descriptorFile, column: `cadre.${property}` }, { kind: 'wrong-property', message });
	}
}
