import { columnAt, type Sheet, type SheetRow } from '../../formats/sheet.ts';
import { lookOf } from '../written/column-look.ts';
import { isPlaceHead, roleOfHead } from './heads.ts';

/** The heads of a sheet and the rows below them. */
export interface Headed {
	readonly heads: readonly string[];
	readonly headRow: number | undefined;
	readonly rows: readonly SheetRow[];
}

/** Heads stand in one of the first rows, below a title at most. */
const mostRowsAbove = 20;

/**
 * Finds the heads of a sheet: of its first rows the one with the most known heads, else the first row if all of its cells are
 * words, or an empty corner above years, or what stands above names of people. A first row with a date above dates is data. Where there are no heads, columns
 * are called by their letters.
 *
 * @param said the number of the row that the user says they are in; 0 for none
 */
export function findHeads(sheet: Sheet, said: string | undefined): Headed {
	if (sheet.heads !== undefined) return { heads: sheet.heads, headRow: undefined, rows: sheet.rows };
	const at =
		said === undefined ? likelyHeadRow(sheet.rows) : sheet.rows.findIndex(({ number }) => number === Number(said));
	const row = sheet.rows[at];
	if (row === undefined) return { heads: lettersFor(sheet.rows), headRow: undefined, rows: sheet.rows };
	const rows = sheet.rows.slice(at + 1);
	const width = Math.max(row.cells.length, ...widthsOf(rows));
	const heads = Array.from({ length: width }, (_, index) => {
		const head = row.cells[index]?.trim() ?? '';
		return head === '' ? `Column ${letterOf(index)}` : head;
	});
	return { heads, headRow: row.number, rows };
}

function likelyHeadRow(rows: readonly SheetRow[]): number {
	const first = rows.slice(0, mostRowsAbove);
	const known = first.map(
		({ cells }) => new Set(cells.flatMap((cell) => signOf(cell) ?? [])).size + (areYears(cells) ? 2 : 0)
	);
	const most = Math.max(0, ...known);
	if (isData(first)) return -1;
	if (most >= 2 || (most === 1 && known[0] === 1)) return known.indexOf(most);
	const [row, second] = first;
	if (row === undefined || second === undefined) return -1;
	if (first.every(({ cells }) => cells.length < 2)) return isAbovePeople(row, first.slice(1)) ? 0 : -1;
	const isCorner = (index: number) => index === 0 && row.cells[0] === '' && areDates(columnAt(first.slice(1), 0));
	return row.cells.length > 1 &&
		row.cells.every((cell, index) => isCorner(index) || /^\p{L}[\p{L}\p{M} _.'-]*$/u.test(cell)) &&
		looksOther(row, second)
		? 0
		: -1;
}

/** Whether the first row has a date where the next has one and most below have, so that it is one of them. */
function isData([row, ...below]: readonly SheetRow[]): boolean {
	const cells = row?.cells ?? [];
	return cells.some((cell, index) => {
		const [next = '', ...others] = columnAt(below, index);
		return areDates([cell]) && areDates([next]) && areDates([next, ...others]);
	});
}

function areDates(cells: readonly string[]): boolean {
	return lookOf(cells).dates >= 0.8;
}

/** What a cell says as a head; undefined where it says nothing that is known here. */
function signOf(cell: string): string | undefined {
	return roleOfHead(cell) ?? (isPlaceHead(cell) ? 'place' : undefined);
}

/** Whether cells are heads of years: three or more, one after another. */
function areYears(cells: readonly string[]): boolean {
	const years = cells.filter((cell) => /^(?:1\d|20)\d\d$/.test(cell));
	return years.length > 2 && years.every((year, index) => index === 0 || Number(year) > Number(years[index - 1]));
}

/** Whether a single column holds names of people below what is none. */
function isAbovePeople({ cells: [head = ''] }: SheetRow, below: readonly SheetRow[]): boolean {
	return lookOf([head]).people === 0 && lookOf(below.map(({ cells: [name = ''] }) => name)).people === 1;
}

/** Whether a cell holds a digit below one that holds none. */
function looksOther(above: SheetRow, below: SheetRow): boolean {
	return above.cells.some((cell, index) => !/\d/.test(cell) && /\d/.test(below.cells[index] ?? ''));
}

function lettersFor(rows: readonly SheetRow[]): readonly string[] {
	return Array.from({ length: Math.max(0, ...widthsOf(rows)) }, (_, index) => `Column ${letterOf(index)}`);
}

/** How wide rows are, each width once. */
function widthsOf(rows: readonly SheetRow[]): ReadonlySet<number> {
	return new Set(rows.map(({ cells }) => cells.length));
}

/** The letters of a column in a spreadsheet: A, …, Z, AA. */
function letterOf(index: number): string {
	const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
