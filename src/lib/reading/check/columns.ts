import { nearestTo } from '../nearest.ts';
import type { ProblemList } from '../problems.ts';
import { columnsOf, type TableName } from '../schema.ts';
import type { Table } from '../table.ts';

/** Tables that need at least one row. */
const neverEmpty: ReadonlySet<TableName> = new Set<TableName>(['people', 'rosters', 'sources']);

/**
 * Finds columns that are missing, empty tables that must not be empty, and columns that are not read though their name is
 * nearly that of one that is.
 */
export function checkColumns(name: TableName, { columns, rows }: Table, problems: ProblemList): void {
	const absent = columnsOf(name).filter(({ column }) => !columns.has(column));
	for (const { column } of absent.filter(({ required }) => required)) {
		problems.add({ table: name, row: 1, column }, { kind: 'missing-column' });
	}
	const read = columnsOf(name).map(({ column }) => column);
	const absentNames = absent.map(({ column }) => column);
	for (const column of [...columns.keys()].filter((each) => !read.includes(each))) {
		const nearest = nearestTo(column, absentNames);
		if (nearest !== undefined) problems.add({ table: name, row: 1, column }, { kind: 'nearly-a-column', nearest });
	}
	if (rows.length === 0 && neverEmpty.has(name)) problems.add({ table: name }, { kind: 'empty-table' });
}
