import { csvFormatRows } from 'd3-dsv';
import type { Table } from '../../reading/table.ts';

/** The names of a table's columns in order, and the cells of its rows in the same order. */
export function columnsAndRows({ columns, rows }: Table): {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
} {
	const places = [...columns].sort(([, a], [, b]) => a - b);
	return {
		columns: places.map(([column]) => column),
		rows: rows.map(({ cells }) => places.map(([, at]) => cells[at] ?? ''))
	};
}

/** A table as separated values: its columns and rows in order, a line end after each. */
export function tableCsv(table: Table): string {
	const { columns, rows } = columnsAndRows(table);
	return `${csvFormatRows([columns, ...rows].map((cells) => [...cells]))}\n`;
}
