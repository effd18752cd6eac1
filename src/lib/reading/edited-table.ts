import { max } from 'd3-array';
import type { TableName } from './schema.ts';
import { cellOf, type Row, type Table } from './table.ts';

/** A made table of one column. */
export function tableOf(name: TableName, column: string, cells: readonly string[]): Table {
	return {
		name,
		columns: new Map([[column, 0]]),
		rows: cells.map((cell) => ({ number: undefined, cells: [cell], whole: true }))
	};
}

/** A table with other cells in a column, which comes last where it is new. */
export function withCells(table: Table, column: string, cellFor: (row: Row, cell: string) => string): Table {
	const at =
		table.columns.get(column) ??
		Math.max(max(table.columns.values(), (index) => index + 1) ?? 0, max(table.rows, ({ cells }) => cells.length) ?? 0);
	return {
		...table,
		columns: new Map([...table.columns, [column, at]]),
		rows: table.rows.map((row) => {
			const cell = cellFor(row, cellOf(table, row, column));
			return {
				...row,
				cells: Array.from({ length: Math.max(row.cells.length, at + 1) }, (_, index) =>
					index === at ? cell : (row.cells[index] ?? '')
				)
			};
		})
	};
}

/** A table with a further row. */
export function withRow(table: Table, cells: ReadonlyMap<string, string>): Table {
	const widened = [...cells.keys()].reduce((before, column) => withCells(before, column, (_, cell) => cell), table);
	const row = Array<string>(Math.max(...widened.columns.values()) + 1).fill('');
	for (const [column, at] of widened.columns) row[at] = cells.get(column) ?? '';
	return { ...widened, rows: [...widened.rows, { number: undefined, cells: row, whole: true }] };
}
