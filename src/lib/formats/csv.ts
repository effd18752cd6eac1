import { csvFormatRows } from 'd3-dsv';

/** A text, a number, or nothing. Dates are texts in the form of ISO 8601. */
type CsvCell = string | number | undefined;

/** Without it a spreadsheet takes UTF-8 for an older encoding. */
const byteOrderMark = '\uFEFF';

/** A spreadsheet may take a text that begins so for a formula, and run it. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as CSV for spreadsheets: commas, a header, and a byte order mark for UTF-8. A text that begins like a formula
 * gets an apostrophe in front, which marks it as text.
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
