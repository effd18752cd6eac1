import { dsvFormat } from 'd3-dsv';
import type { ProblemList } from './problems/problem-list.ts';

/** A table of text: the index of each column, and the rows that are not empty. */
export interface Table {
	readonly name: string;
	/** The file it was read from, and of a workbook the sheet; undefined for a table that was made. */
	readonly file?: string;
	readonly sheet?: string;
	readonly columns: ReadonlyMap<string, number>;
	readonly rows: readonly Row[];
}

/** One row of a table. */
export interface Row {
	/** As a spreadsheet counts it: the header is row 1. Undefined for a row that was made. */
	readonly number: number | undefined;
	readonly cells: readonly string[];
	/** Whether it has as many cells as the header; if not, only its id can be trusted. */
	readonly whole: boolean;
}

const separators = [',', ';', '\t'] as const;

/**
 * The table in a text of separated values. Commas separate; semicolons or tabs do, with a warning, where they give more of
 * the known columns. Empty rows are left out. A row with more or fewer cells than the header is a problem.
 */
export function tableFrom(name: string, given: string, known: readonly string[], problems: ProblemList): Table {
	const text = given.replaceAll(/\r\n?/g, '\n');
	const separator = separatorOf(text, known);
	if (separator !== ',') problems.add({ table: name }, { kind: 'other-separator', separator });
	const [header = [], ...rows] = dsvFormat(separator).parseRows(text);
	const columns = columnsOf(name, header, problems);
	const filled = rows
		.map((cells, index): Row => ({ number: index + 2, cells, whole: cells.length === header.length }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const unclosed = unclosedRow(text, filled);
	if (unclosed !== undefined) problems.add({ table: name, row: unclosed.number }, { kind: 'unclosed-quote' });
	const read = unclosed === undefined ? filled : filled.slice(0, -1);
	for (const { number, cells } of read.filter(({ whole }) => !whole)) {
		problems.add({ table: name, row: number }, { kind: 'ragged-row', cells: cells.length, columns: header.length });
	}
	return { name, file: `${name}.csv`, columns, rows: read };
}

/** The text of a cell without spaces around it; empty where there is no such column. */
export function cellOf({ columns }: Table, { cells }: Row, column: string): string {
	const index = columns.get(column);
	return index === undefined ? '' : (cells[index]?.trim() ?? '');
}

/** The items of a list in a cell, separated by semicolons; empty items are left out. */
export function itemsOf(cell: string): readonly string[] {
	return cell
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

function separatorOf(text: string, known: readonly string[]): string {
	const end = text.indexOf('\n');
	const header = end < 0 ? text : text.slice(0, end);
	const knownBy = (separator: string): number =>
		(dsvFormat(separator).parseRows(header)[0] ?? []).filter((column) => known.includes(column.trim())).length;
	return separators.reduce((best, separator) => (knownBy(separator) > knownBy(best) ? separator : best));
}

function columnsOf(table: string, header: readonly string[], problems: ProblemList): ReadonlyMap<string, number> {
	const columns = new Map<string, number>();
	for (const [index, given] of header.entries()) {
		const column = given.trim();
		// Spreadsheets write commas for columns that are empty.
		if (column === '') continue;
		if (columns.has(column)) problems.add({ table, row: 1, column }, { kind: 'repeated-column' });
		else columns.set(column, index);
	}
	return columns;
}

/** The row with a quotation mark that is never closed: the last one, whose last cell holds the rest of the file. */
function unclosedRow(text: string, rows: readonly Row[]): Row | undefined {
	const last = rows.at(-1);
	if (!last?.cells.at(-1)?.includes('\n')) return undefined;
	let quotes = 0;
	for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
	return quotes % 2 === 1 ? last : undefined;
}
