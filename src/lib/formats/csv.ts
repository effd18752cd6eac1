import { csvFormatRows } from 'd3-dsv';

/** What a cell holds: a text, a number, or nothing. Dates are texts, as ISO 8601 writes them. */
type CsvCell = string | number | undefined;

/** Without it a spreadsheet takes UTF-8 for an older encoding, and asks or errs. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet may take for the beginning of a formula, and run. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as CSV that a spreadsheet opens without asking: UTF-8 with a byte order mark, commas, a header. A text that
 * begins like a formula has an apostrophe put before it, which spreadsheets take to mean a text.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
	const written = [columns, ...rows].map((row) => row.map(textOf));
	return `${byteOrderMark}${csvFormatRows(written)}\n`;
}

function textOf(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	return formulaStart.test(cell) ? `'${cell}` : cell;
}
