import { csvFormatRows } from 'd3-dsv';
import type { Tables } from '../reading/read-dataset.ts';
import type { Table } from '../reading/table.ts';
import type { Opened } from './open-dataset.ts';

/**
 * The files of a dataset with the given tables in place of those that were opened, by their names. What did not change
 * stays as it was, byte for byte; a table that did is written anew, with commas and in UTF-8.
 */
export function writeTables({ files, tables: before }: Opened, tables: Tables): ReadonlyMap<string, Uint8Array> {
	const changed = [...tables].filter(([name, table]) => before.get(name) !== table);
	const gone = [...before.keys()].filter((name) => !tables.has(name)).map((name) => `${name}.csv`);
	const kept = [...files].filter(([name]) => !gone.includes(name));
	return new Map([
		...kept,
		...changed.map(([name, table]) => [`${name}.csv`, new TextEncoder().encode(tableCsv(table))] as const)
	]);
}

/** A table as separated values: its columns and rows in order, a line end after each. */
export function tableCsv({ columns, rows }: Table): string {
	const places = [...columns.entries()].sort(([, a], [, b]) => a - b);
	const lines = rows.map(({ cells }) => places.map(([, at]) => cells[at] ?? ''));
	return `${csvFormatRows([places.map(([column]) => column), ...lines])}\n`;
}
