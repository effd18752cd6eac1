import type { Descriptor } from '../descriptor.ts';
import { descriptorFile, type Place } from '../problems/place.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { idOf } from '../read-rows.ts';
import { columnsOf, type TableName } from '../schema.ts';
import { cellOf, itemsOf, type Table } from '../table.ts';
import { everyone } from '../../view/view.ts';

/**
 * Finds ids that two records share, whatever their tables, and reserved ids. Ids are taken from the text of the rows, so
 * that rows with another problem count too.
 */
export function checkIds(
	tables: ReadonlyMap<TableName, Table>,
	descriptor: Descriptor | undefined,
	problems: ProblemList
): void {
	const firsts = new Map<string, Place>();
	for (const [id, place] of [...recordIds(tables), ...seriesIds(tables), ...storyIds(descriptor)]) {
		const first = firsts.get(id);
		if (first === undefined) firsts.set(id, place);
		else problems.add(place, { kind: 'repeated-id', id, first });
		if (id === everyone) problems.add(place, { kind: 'reserved-id', id });
	}
}

/** Finds references to no record. Those to a table that could not be read are not checked. */
export function checkReferences(
	tables: ReadonlyMap<TableName, Table>,
	descriptor: Descriptor | undefined,
	problems: ProblemList
): void {
	const ids = idsByTable(tables);
	for (const [name, table] of tables) {
		for (const { column, refersTo } of columnsOf(name)) {
			const known = refersTo === undefined ? undefined : ids.get(refersTo);
			if (refersTo === undefined || known === undefined) continue;
			for (const row of table.rows.filter(({ whole }) => whole)) {
				for (const id of itemsOf(cellOf(table, row, column))) {
					const place = { table: name, row: row.number, column };
					if (!known.has(id)) problems.add(place, { kind: 'no-such-record', id, among: refersTo });
				}
			}
		}
	}
	const sources = ids.get('sources');
	for (const { column, id } of sourcesDescribed(descriptor)) {
		const place = { table: descriptorFile, column };
		if (sources?.has(id) === false) problems.add(place, { kind: 'no-such-record', id, among: 'sources' });
	}
}

/** Finds sources that no record, note or story view names. */
export function checkSourcesUsed(
	tables: ReadonlyMap<TableName, Table>,
	descriptor: Descriptor | undefined,
	problems: ProblemList
): void {
	const used = new Set(sourcesDescribed(descriptor).map(({ id }) => id));
	for (const table of tables.values()) {
		for (const row of table.rows) itemsOf(cellOf(table, row, 'sources')).forEach((id) => used.add(id));
	}
	const sources = tables.get('sources');
	for (const row of sources?.rows ?? []) {
		const id = sources === undefined ? '' : idOf(sources, row);
		const place = { table: 'sources', row: row.number, column: 'id' };
		if (id !== '' && !used.has(id)) problems.add(place, { kind: 'unused-source' });
	}
}

function idsByTable(tables: ReadonlyMap<TableName, Table>): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map([...tables].map(([name, table]) => [name, new Set(table.rows.map((row) => idOf(table, row)))]));
}

function recordIds(tables: ReadonlyMap<TableName, Table>): readonly (readonly [string, Place])[] {
	return [...tables].flatMap(([name, table]) =>
		table.rows
			.filter(({ whole }) => whole)
			.map((row) => [idOf(table, row), { table: name, row: row.number, column: 'id' }] as const)
			.filter(([id]) => id !== '')
	);
}

/** The ids of the series, each at its first point. */
function seriesIds(tables: ReadonlyMap<TableName, Table>): readonly (readonly [string, Place])[] {
	const table = tables.get('series');
	const firsts = new Map<string, Place>();
	for (const row of table?.rows ?? []) {
		const id = table === undefined ? '' : cellOf(table, row, 'series');
		if (id !== '' && !firsts.has(id)) firsts.set(id, { table: 'series', row: row.number, column: 'series' });
	}
	return [...firsts];
}

function storyIds(descriptor: Descriptor | undefined): readonly (readonly [string, Place])[] {
	const story = descriptor?.cadre.story ?? [];
	return story.map(({ id }, index) => [id, { table: descriptorFile, column: `cadre.story.${index}.id` }]);
}

function sourcesDescribed(descriptor: Descriptor | undefined): readonly { column: string; id: string }[] {
	const { story, notes } = descriptor?.cadre ?? { story: [], notes: [] };
	return [
		...story.flatMap(({ sources }, index) => sources.map((id) => ({ column: `cadre.story.${index}.sources`, id }))),
		...notes.flatMap(({ sources }, index) => sources.map((id) => ({ column: `cadre.notes.${index}.sources`, id })))
	];
}
