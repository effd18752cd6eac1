import { greatest, rollup } from 'd3-array';
import { dsvFormat } from 'd3-dsv';

/** What a text's cells are separated by, and where its rows begin. */
export interface Separation {
	readonly separator: string;
	/** Where the rows begin; after the line `sep=;` of Excel, where there is one. */
	readonly start: number;
}

/** Separates nothing in a text of one column. */
const none = '\u001F';

const candidates = [',', ';', '\t', '|'];

/** So many characters and rows say how the rest is separated. */
const sample = { characters: 50_000, rows: 50 };

/**
 * How the cells of a text are separated: as its first line says (`sep=;`), if it does. Else the separator is taken that gives
 * most of the first rows the same number of cells, and among equals the most cells.
 */
export function separationOf(text: string): Separation {
	const said = /^"?sep=(?<separator>[^\w\s"]|\t)"?(?:\n|$)/i.exec(text);
	if (said?.groups !== undefined) return { separator: said.groups['separator'] ?? none, start: said[0].length };
	const rated = candidates.map((separator) => ({ separator, ...evennessOf(text, separator) }));
	const best = rated.reduce((before, next) =>
		next.share > before.share || (next.share === before.share && next.cells > before.cells) ? next : before
	);
	return { separator: best.share === 0 ? none : best.separator, start: 0 };
}

/** The most frequent number of cells, and the share of rows that have it; a share of 0 where nothing is separated. */
function evennessOf(text: string, separator: string): { readonly share: number; readonly cells: number } {
	const rows = firstRows(text, separator);
	const counts = rollup(
		rows.filter(({ length }) => length > 1),
		({ length }) => length,
		({ length }) => length
	);
	const [cells, times] = greatest(counts, ([, count]) => count) ?? [1, 0];
	return { share: isProse(rows, separator) ? 0 : times / Math.max(1, rows.length), cells };
}

/** Whether the commas stand in names, as in a list of "Last, First" under a head. */
function isProse([head = [], ...rows]: readonly (readonly string[])[], separator: string): boolean {
	return (
		separator === ',' &&
		head.length === 1 &&
		rows.every(([, ...others]) => others.every((cell) => cell.startsWith(' ')))
	);
}

function firstRows(text: string, separator: string): readonly (readonly string[])[] {
	const rows = dsvFormat(separator).parseRows(text.slice(0, sample.characters));
	const lastIsCut = text.length > sample.characters && rows.length > 1;
	return rows
		.slice(0, lastIsCut ? -1 : undefined)
		.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '')
		.slice(0, sample.rows);
}
