import type { WorksheetRow } from './worksheet.ts';

/** An address that can be opened in a browser, as it stands in a link; undefined for others, as a place in the workbook. */
export function webAddress(target: string | undefined): string | undefined {
	const address = target?.trim() ?? '';
	return /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

/**
 * The address that a formula `HYPERLINK()` opens, where it stands in the formula or in a cell that it names. Formulas are not
 * worked out.
 */
export function linkOfFormula(formula: string, rows: ReadonlyMap<number, WorksheetRow>): string | undefined {
	const given =
		/^[^"(]*\bHYPERLINK\(\s*(?:"(?<text>[^"]*)"|\[?\.?\$?(?<column>[A-Z]{1,3})\$?(?<row>\d{1,7})\]?)\s*[,;)]/i.exec(
			formula
		)?.groups;
	if (given?.['text'] !== undefined) return webAddress(given['text']);
	const row = rows.get(Number(given?.['row']) - 1);
	return webAddress(row?.cells[columnIndex(given?.['column'] ?? '')]);
}

/** The index of a column, from 0: 1 for B, 26 for AA. */
function columnIndex(letters: string): number {
	return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
