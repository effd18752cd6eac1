import { dsvFormat } from 'd3-dsv';
import { separationOf } from '../delimited/separator.ts';
import type { JsonObject } from '../json-value.ts';

/** Heads that all tables of statements have. */
const needed = ['entity_id', 'prop', 'schema', 'value'];

/** Whether a text is a table of statements, of which each gives one value of one property; told by its heads. */
export function holdsStatements(text: string): boolean {
	const [line = ''] = text.split('\n', 1);
	// Splitting is for the files that are likely to be of this kind.
	if (!needed.every((head) => line.includes(head))) return false;
	const heads = headsOf(rowsOf(line)[0] ?? []);
	return needed.every((head) => heads.includes(head));
}

/**
 * Each statement as an entity with one value, under the id of the one that it was merged into. A statement of `id` only says that
 * there is such an entity. When a value was seen first says nothing of when it was published, and is not read.
 *
 * Source: the statement data model of FollowTheMoney, https://followthemoney.tech.
 */
export function* statementsIn(text: string): Generator<{ readonly number: number; readonly value: JsonObject }> {
	const [first = [], ...rows] = rowsOf(text);
	const heads = headsOf(first);
	for (const [index, row] of rows.entries()) {
		if (row.every((cell) => cell.trim() === '')) continue;
		const cell = (head: string) => row[heads.indexOf(head)]?.trim() ?? '';
		const [entityId, prop] = [cell('entity_id'), cell('prop')];
		const id = cell('canonical_id') || entityId;
		yield {
			number: index + 2,
			value: {
				id,
				schema: cell('schema'),
				properties: prop === '' || prop === 'id' ? {} : { [prop]: [cell('value')] },
				referents: entityId === id ? [] : [entityId],
				datasets: [cell('dataset')],
				last_seen: cell('last_seen')
			}
		};
	}
}

function headsOf(row: readonly string[]): readonly string[] {
	return row.map((head) => head.trim());
}

function rowsOf(text: string): readonly (readonly string[])[] {
	const { separator, start } = separationOf(text);
	return dsvFormat(separator).parseRows(text.slice(start));
}
