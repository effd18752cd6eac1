import type { ProblemList } from '../problems.ts';
import { columnNames, type TableName } from '../schema.ts';
import type { Table } from '../table.ts';

/** Tables that need at least one row. */
const neverEmpty: ReadonlySet<TableName> = new Set<TableName>(['people', 'rosters', 'sources']);

/** Finds columns that are missing or unknown, and empty tables that must not be empty. */
export function checkColumns(name: TableName, { columns, rows }: Table, problems: ProblemList): void {
	const known = columnNames(name);
	for (const column of known) {
		if (!columns.has(column)) problems.add({ table: name, row: 1, column }, { kind: 'missing-column' });
	}
	for (const column of columns.keys()) {
		if (!known.includes(column)) problems.add({ table: name, row: 1, column }, { kind: 'unknown-column' });
	}
	if (rows.length === 0 && neverEmpty.has(name)) problems.add({ table: name }, { kind: 'empty-table' });
}
