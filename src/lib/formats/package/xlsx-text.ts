import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { spreadsheets } from '../workbook/spreadsheets.ts';

/** More characters a cell of Excel cannot hold. */
export const longestText = 32_767;

/** Texts that the library would write as errors. */
const likeError = /^#[A-Z/0?!]+$/;

/**
 * A sheet of a workbook whose first row is its heads. A text stays a text, also one that looks like a formula, a date or an
 * error; it is cut to {@link longestText}.
 */
export function sheetOfTexts(
	name: string,
	rows: readonly (readonly (string | number)[])[],
	widths: readonly number[]
): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	for (const [at, row] of rows.entries()) {
		for (const [column, value] of row.entries()) {
			if (typeof value === 'number' || value === '') continue;
			const error = likeError.test(value) ? { richText: [{ text: value }] } : {};
			cells.set(`${at},${column}`, { ...error, style: { numFmt: '@', ...(at === 0 && { font: { bold: true } }) } });
		}
	}
	const columns = widths.map((width): ColumnDef => ({ width }));
	const values = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : plain(value))));
	return { name, rows: values, cells, columns, freezePane: { rows: 1 } };
}

/** The bytes of an XLSX workbook; the same sheets give the same bytes, since no real time stands in them. */
export async function xlsxOf(sheets: WriteSheet[], title?: string): Promise<Uint8Array<ArrayBuffer>> {
	const { writeXlsx } = await spreadsheets();
	const properties = { modified: new Date(Date.UTC(1980, 0, 1)), ...(title !== undefined && { title }) };
	return new Uint8Array(await writeXlsx({ sheets, properties }));
}

/** A text as a cell can hold it. What looks like the escape of a character in XLSX is escaped itself (ECMA-376, 22.9.2.19). */
function plain(text: string): string | null {
	return text === '' ? null : text.slice(0, longestText).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
