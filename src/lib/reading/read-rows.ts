import type { ProblemList } from './problems.ts';
import type { RowOf, Schema } from './schema.ts';
import { cellOf, type Row, type Table } from './table.ts';

/** What a row of a table holds, and which row it is. */
export interface Placed<T> {
	readonly record: T;
	/** As a spreadsheet counts it. */
	readonly row: number;
}

/** The rows of a table that could be read; each cell that could not is a problem, and leaves its row out. */
export function readRows<S extends Schema>(
	table: Table,
	schema: S,
	problems: ProblemList
): readonly Placed<RowOf<S>>[] {
	return table.rows.flatMap((row) => {
		if (!row.whole) return [];
		const values = Object.entries(schema).map(([key, { column, required, read }]) => {
			const given = cellOf(table, row, column);
			const place = { table: table.name, row: row.number, column };
			if (given === '' && required) {
				// A column that is not there has been told of once.
				if (table.columns.has(column)) problems.add(place, { kind: 'empty-cell' });
				return undefined;
			}
			const reading = read(given);
			if (!reading.ok) problems.add(place, reading.finding);
			return reading.ok ? ([key, reading.value] as const) : undefined;
		});
		const entries = values.filter((value) => value !== undefined);
		if (entries.length < values.length) return [];
		return [{ record: Object.fromEntries(entries) as RowOf<S>, row: row.number }];
	});
}

/** The id that a row gives, whether or not the rest of the row can be read. */
export function idOf(table: Table, row: Row): string {
	return cellOf(table, row, 'id');
}
