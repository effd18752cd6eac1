import { dsvFormat } from 'd3-dsv';
import type { Remark } from '../import.ts';
import { mostCellsOfText } from '../most-cells.ts';
import { counted } from '../remark-counts.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { separationOf } from './separator.ts';

/** A sheet, and what should be known of how it was read. */
export interface ReadSheet {
	readonly sheet: Sheet;
	readonly remarks: readonly Remark[];
}

/**
 * The cells of a text whose rows are lines, or more where a cell in quotes holds line ends. What separates them is told by
 * the text. Rows keep as many cells as they have, and are counted as a spreadsheet does. A quotation mark that is never
 * closed is read as a character. A text of more than {@link mostCellsOfText} cells is not read.
 *
 * @param said what separates the cells, where something beside the text says so
 */
export function sheetOfText(text: string, file: string, said?: string): ReadSheet {
	const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const { separator, start } = said === undefined ? separationOf(plain) : { separator: said, start: 0 };
	const given = plain.slice(start);
	const { cells, unclosed, followed } = looked(given, separator);
	if (cells > mostCellsOfText) {
		const what = `The text has more than ${mostCellsOfText.toLocaleString('en')} cells and was not read.`;
		return { sheet: sheetWith([], file), remarks: [{ list: 'to-mend', place: { table: file }, what }] };
	}
	const whole = unclosed === undefined ? given : `${given.slice(0, unclosed.at)}${given.slice(unclosed.at + 1)}`;
	const remarks: Remark[] = [];
	if (unclosed !== undefined) {
		const what = `A quotation mark in row ${unclosed.row} is never closed and was left out.`;
		remarks.push({ list: 'to-mend', place: { table: file, row: unclosed.row }, what });
	}
	const [row] = followed;
	if (row !== undefined) {
		const what = `Text follows a closing quotation mark in ${counted(followed.length, 'cell')}, first in row ${row}; cells may be split there.`;
		remarks.push({ list: 'to-mend', place: { table: file, row }, what });
	}
	return { sheet: sheetWith(rowsOf(whole, separator), file), remarks };
}

function sheetWith(rows: readonly SheetRow[], file: string): Sheet {
	return { file, name: undefined, heads: undefined, rows };
}

function rowsOf(text: string, separator: string): readonly SheetRow[] {
	return dsvFormat(separator).parseRows(text, (given, index) => {
		const cells = given.map((cell) => cell.trim());
		return cells.some((cell) => cell !== '') ? { number: index + 1, cells } : undefined;
	});
}

/** What is found before cells are made. */
interface Look {
	/** Counted up to one more than are read. */
	readonly cells: number;
	/** The quotation mark that is never closed, and its row, from 1. */
	readonly unclosed: { readonly at: number; readonly row: number } | undefined;
	/** The rows in which text follows a closing quotation mark, once for each cell. */
	readonly followed: readonly number[];
}

/**
 * Goes through a text as the parser will: a quotation mark begins a quote only at the start of a cell, and whatever follows its
 * end separates cells.
 */
function looked(text: string, separator: string): Look {
	const followed: number[] = [];
	let unclosed: Look['unclosed'];
	let [cells, row, atStart] = [1, 1, true];
	for (let at = 0; at < text.length && cells <= mostCellsOfText; at++) {
		const isQuoted = atStart && text[at] === '"';
		if (isQuoted) {
			const end = endOfQuote(text, at);
			if (end === undefined) {
				unclosed ??= { at, row };
				continue;
			}
			at = end + 1;
		}
		const character = text[at];
		if (character === undefined) break;
		const separates = character === separator || character === '\n';
		if (isQuoted && !separates) followed.push(row);
		atStart = isQuoted || separates;
		if (atStart) cells += 1;
		if (character === '\n') row += 1;
	}
	return { cells, unclosed, followed };
}

/** Where a quote ends; two quotation marks in it are one of the text. */
function endOfQuote(text: string, start: number): number | undefined {
	let at = text.indexOf('"', start + 1);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at < 0 ? undefined : at;
}
