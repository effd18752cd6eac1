import { numberIn } from '../graph/fields.ts';
import type { Sheet } from '../sheet.ts';

/** What rows and columns of a matrix are: the same people, or people and what they belong to. */
export type MatrixKind = 'adjacency' | 'incidence';

/** A matrix as a sheet holds it: the names of its rows and columns, and what its cells hold. */
export interface Matrix {
	readonly heads: readonly string[];
	/** The row in which the heads stand, from 1. */
	readonly headNumber: number;
	readonly rows: readonly MatrixRow[];
}

/** One row of a matrix; it has as many cells as the matrix has heads. */
export interface MatrixRow {
	readonly name: string;
	readonly number: number;
	readonly cells: readonly string[];
}

const wordsForNone = new Set(['', '0', '-', '–', '—', '.', 'n', 'no', 'none', 'false', 'na', 'n/a']);
const wordsForTie = new Set(['1', 'x', 'y', 'yes', 'true', '✓', '✔', '✗', '*']);

/** What a cell says: the weight of a tie, 0 where there is none; undefined where it is neither a word for one nor a number. */
export function weightIn(cell: string): number | undefined {
	const word = cell.trim().toLowerCase();
	if (wordsForNone.has(word)) return 0;
	return wordsForTie.has(word) ? 1 : numberIn(word.replace(',', '.'));
}

/**
 * Whether a sheet is a matrix: names in its first row and column, each once, and cells that say whether there is a tie. Where
 * the two have other names, its corner must be empty, its cells plain marks, and its names no numbers; else it is a table of
 * figures.
 */
export function isMatrix(sheet: Sheet): boolean {
	const { corner, matrix } = matrixOf(sheet);
	const { heads, rows } = matrix;
	const names = rows.map(({ name }) => name);
	if (heads.length < 2 || rows.length < 2 || !areNames(heads) || !areNames(names)) return false;
	const weights = rows.flatMap(({ cells }) => cells.map(weightIn));
	if (weights.includes(undefined) || weights.every((weight) => weight === 0)) return false;
	if (matrixKind(sheet) === 'adjacency') return true;
	const areNumbers = [heads, names].some((list) => list.every((name) => numberIn(name) !== undefined));
	return corner === '' && !areNumbers && weights.every((weight) => weight === 0 || weight === 1);
}

/** An adjacency matrix has the same names in its first row and column. */
export function matrixKind(sheet: Sheet): MatrixKind {
	const { heads, rows } = matrixOf(sheet).matrix;
	const known = new Set(heads);
	const areSame = heads.length === rows.length && rows.every(({ name }) => known.has(name));
	return areSame ? 'adjacency' : 'incidence';
}

/** The matrix in a sheet, and what stands in its corner. The first row may lack a cell for the corner, as R writes it. */
export function matrixOf({ heads, rows }: Sheet): { readonly corner: string; readonly matrix: Matrix } {
	const first = heads ?? rows[0]?.cells ?? [];
	const below = heads === undefined ? rows.slice(1) : rows;
	const longest = below.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const given = longest === first.length + 1 ? ['', ...first] : first;
	const [corner = '', ...names] = given;
	return {
		corner,
		matrix: {
			heads: names,
			headNumber: heads === undefined ? (rows[0]?.number ?? 1) : 1,
			rows: below.map(({ cells: [name = '', ...cells], number }) => ({
				name,
				number,
				cells: names.map((_, index) => cells[index] ?? '')
			}))
		}
	};
}

function areNames(names: readonly string[]): boolean {
	return names.every((name) => name !== '') && new Set(names).size === names.length;
}
