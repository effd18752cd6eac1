import { isoOf } from '../../time/day.ts';
import { roundedTo } from '../../words/measures/range.ts';

/** A table for a file. Its cells hold data where the page has words. */
export interface CsvTable {
	/** What the file is named for. */
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CsvCell[])[];
}

/** A text, a number, or undefined where nothing is known. */
export type CsvCell = string | number | undefined;

/** A table with a row for each item. Each column has a title and gives a cell for an item. */
export function csvTable<Item>(
	name: string,
	items: readonly Item[],
	columns: Readonly<Record<string, (item: Item) => CsvCell>>
): CsvTable {
	const rows = items.map((item) => Object.values(columns).map((cellOf) => cellOf(item)));
	return { name, columns: Object.keys(columns), rows };
}

/** A day as ISO 8601 writes it; an end of a range that is open is empty. */
export function dayIn(day: number | undefined): CsvCell {
	return day === undefined || !Number.isFinite(day) ? undefined : isoOf(day);
}

/** A number of years, to a tenth: dates seldom say more. */
export function yearsIn(years: number | undefined): CsvCell {
	return years === undefined ? undefined : roundedTo(years, 1);
}

/** Whether something is so. */
export function yesIn(isSo: boolean): CsvCell {
	return isSo ? 'yes' : 'no';
}

/** Several items in one cell, separated as in the tables of a dataset. */
export function listIn(items: Iterable<string>): string {
	return [...items].join('; ');
}
