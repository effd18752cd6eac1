import { columnNames, type TableName } from '../../reading/schema.ts';
import type { Import } from '../import.ts';
import type { Sheet } from '../sheet.ts';
import { counted } from '../remark-counts.ts';

/** A record of a format that names its fields. */
export interface SheetRecord {
	/** The line or the place in its list, from 1. */
	readonly number: number;
	/** The text of each field, by its name. */
	readonly cells: ReadonlyMap<string, string>;
}

/** Records that become one sheet. */
export interface RecordList {
	readonly name: string | undefined;
	readonly is?: TableName | undefined;
	readonly records: readonly SheetRecord[];
}

/** More columns nobody reads, and a file in which every record has fields of its own would fill the memory. */
const mostHeads = 300;

/**
 * A sheet for each list that holds anything. Its heads are the fields that hold something, in the order in which they are first
 * seen; after the first 300 a remark counts the rest.
 */
export function sheetsOfRecords(file: string, lists: readonly RecordList[]): Pick<Import, 'sheets' | 'remarks'> {
	const made = lists.map((list) => sheetOf(file, list)).filter(({ sheet }) => sheet.rows.length > 0);
	return {
		sheets: made.map(({ sheet }) => sheet),
		remarks: made
			.filter(({ leftOut }) => leftOut > 0)
			.map(({ sheet, leftOut }) => ({
				list: 'not-used',
				place: { table: sheet.name ?? file },
				what: `Left out ${counted(leftOut, 'column')} beyond the first ${mostHeads}.`
			}))
	};
}

/** The head of a field that is none of a table's columns; one that is called like a column need not mean the same. */
export function otherHead(table: TableName, field: string, format: string): string {
	return columnNames(table).includes(field) ? `${field} (${format})` : field;
}

/** Texts as a list in one cell, each once. A semicolon inside a text becomes a comma. */
export function listCell(items: readonly string[]): string {
	const whole = items.map((item) => item.replaceAll(';', ',').trim());
	return [...new Set(whole)].filter((item) => item !== '').join(';');
}

/** Texts in one cell, each once; unlike a list they need not come apart again. */
export function textCell(texts: readonly string[]): string {
	return [...new Set(texts)].filter((text) => text !== '').join('; ');
}

function sheetOf(file: string, { name, is, records }: RecordList): { readonly sheet: Sheet; readonly leftOut: number } {
	const seen = new Set<string>();
	for (const { cells } of records) {
		for (const [head, cell] of cells) if (cell !== '') seen.add(head);
	}
	const heads = [...seen].slice(0, mostHeads);
	const rows = records
		.map(({ number, cells }) => ({ number, cells: heads.map((head) => cells.get(head) ?? '') }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return { sheet: { file, name, is, heads, rows }, leftOut: seen.size - heads.length };
}
