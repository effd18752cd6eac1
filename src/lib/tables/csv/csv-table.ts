import { isoOf } from '../../time/day.ts';
import { roundedRange } from '../../words/measures/range.ts';

/** A table for a file. Its cells hold data where the page has words. */
export interface CsvTable {
	/** What the file is named for. */
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CsvCell[])[];
}

/** A text, a number, or undefined where nothing is known. */
export type CsvCell = string | number | undefined;

/** The two ends of a date or of a range of days, as ISO 8601 writes them; an end that is not given is empty. */
export function daysIn(
	range: { readonly earliest: number; readonly latest: number } | undefined
): readonly [earliest: CsvCell, latest: CsvCell] {
	return [dayIn(range?.earliest), dayIn(range?.latest)];
}

/** A day as ISO 8601 writes it. */
export function dayIn(day: number | undefined): CsvCell {
	return day === undefined || !Number.isFinite(day) ? undefined : isoOf(day);
}

/** The two ends of a range of numbers. */
export function rangeIn(
	range: { readonly low: number; readonly high: number } | undefined
): readonly [low: CsvCell, high: CsvCell] {
	return [range?.low, range?.high];
}

/** The two ends of a range of years, to a tenth: dates seldom say more. */
export function yearsIn(range: Parameters<typeof rangeIn>[0]): readonly [low: CsvCell, high: CsvCell] {
	return rangeIn(range && roundedRange(range, 1));
}

/** Several items in one cell, separated as in the tables of a dataset. */
export function listIn(items: Iterable<string>): string {
	return [...items].join('; ');
}
