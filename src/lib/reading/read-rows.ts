import type { ExtraField } from '../dataset/dataset.ts';
import type { Place } from './problems/place.ts';
import type { ProblemList } from './problems/problem-list.ts';
import type { Cell } from './cells.ts';
import type { Profile } from './profile.ts';
import type { RowOf, Schema } from './schema.ts';
import { cellOf, type Row, type Table } from './table.ts';

/** The content of a row, with the number of the row. */
export interface Placed<T> {
	readonly record: T;
	/** As a spreadsheet counts it: the header is row 1. Undefined for a row that was made. */
	readonly row: number | undefined;
}

/** By what rules rows are read. */
export interface RowRules {
	readonly profile?: Profile | undefined;
	/** The title of a column that is not read. */
	readonly titleOf?: ((column: string) => string) | undefined;
}

/** The content of a row, with what its dataset alone says of it. */
export type RecordOf<S extends Schema> = RowOf<S> & { readonly extra: readonly ExtraField[] };

/**
 * The rows of a table that can be read. Each cell that cannot is a problem, and its row is left out. What stands in other
 * columns is kept as it is.
 */
export function readRows<S extends Schema>(
	table: Table,
	schema: S,
	problems: ProblemList,
	{ profile = 'published', titleOf = titleFrom }: RowRules = {}
): readonly Placed<RecordOf<S>>[] {
	const cells = Object.entries(schema);
	const read = new Set(cells.map(([, { column }]) => column));
	const others = [...table.columns.keys()].filter((column) => column !== '' && !read.has(column));
	return table.rows.flatMap((row) => {
		if (!row.whole) return [];
		const values = cells.map(([key, { column, needed, whenEmpty, read }]) => {
			const given = cellOf(table, row, column);
			if (given === '' && isNeeded(needed, profile)) {
				// A missing column is reported once, not for each row.
				if (table.columns.has(column)) problems.add(placeOf(row, column), { kind: 'empty-cell' });
				return undefined;
			}
			const reading = read(given === '' ? whenEmpty : given);
			if (!reading.ok) problems.add(placeOf(row, column), reading.finding);
			return reading.ok ? ([key, reading.value] as const) : undefined;
		});
		const entries = values.filter((value) => value !== undefined);
		if (entries.length < values.length) return [];
		const extra = others
			.map((column) => ({ title: titleOf(column), text: cellOf(table, row, column) }))
			.filter(({ text }) => text !== '');
		return [{ record: { ...(Object.fromEntries(entries) as RowOf<S>), extra }, row: row.number }];
	});

	function placeOf({ number }: Row, column: string): Place {
		return { table: table.name, row: number, column };
	}
}

/** Whether a dataset of a profile cannot do without something. */
export function isNeeded(needed: Cell<unknown>['needed'], profile: Profile): boolean {
	return needed === 'always' || needed === profile;
}

/** The id of a row, also where the rest of the row cannot be read. */
export function idOf(table: Table, row: Row): string {
	return cellOf(table, row, 'id');
}

/** The title that a name makes: "Seen last" for `seen_last`. */
export function titleFrom(name: string): string {
	const words = name.replaceAll(/[-_]+/g, ' ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
