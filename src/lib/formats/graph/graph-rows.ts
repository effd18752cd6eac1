import type { TableName } from '../../reading/schema.ts';
import type { Sheet } from '../sheet.ts';
import type { GraphNode, GraphSpell } from './graph.ts';
import { plainNumber } from './spell-of.ts';

/** A row of a sheet, by heads. */
export interface HeadedRow {
	/** The line of the file, from 1. */
	readonly number: number;
	readonly cells: ReadonlyMap<string, string>;
}

/** The sheet of a table, with some heads first, and then whatever else its rows hold. */
export function sheetOf(file: string, table: TableName, first: readonly string[], rows: readonly HeadedRow[]): Sheet {
	const heads = new Set(first);
	for (const { cells } of rows) for (const head of cells.keys()) heads.add(head);
	return {
		file,
		name: table,
		is: table,
		heads: [...heads],
		rows: rows.map(({ number, cells }) => ({
			number,
			cells: Array.from(heads, (head) => cells.get(head)?.trim() ?? '')
		})),
		// No file of a network has our tables: what is wrong in a row stands in the file.
		parts: [{ name: file.replace(/^.*\//, ''), above: 0 }]
	};
}

/** The cells of a node's place; none where it is no number, or too large to be one. */
export function placeCells({ place }: GraphNode): readonly (readonly [string, string])[] {
	if (place === undefined || !(Math.abs(place.x) < 1e9 && Math.abs(place.y) < 1e9)) return [];
	return [
		['x', plainDecimal(place.x)],
		['y', plainDecimal(place.y)]
	];
}

/** The spells of a node or an edge as cells; one without dates where there is none. */
export function spellCells({ spells }: { readonly spells: readonly GraphSpell[] }): readonly HeadedRow['cells'][] {
	const none: GraphSpell = { start: undefined, end: undefined };
	return (spells.length === 0 ? [none] : spells).map(
		({ start = '', end = '' }) =>
			new Map([
				['start', start],
				['end', end]
			])
	);
}

/** A bound of a spell in a file that Cadre wrote, as tables have it: plain numbers are steps there. */
export function timeCell(bound: string): string {
	return plainNumber.test(bound) ? `step ${bound}` : bound;
}

/** A number with at most six decimals; below 1e21 never with an exponent. */
export function plainDecimal(value: number): string {
	const text = value.toFixed(6).replace(/\.?0+$/, '');
	return text === '-0' ? '0' : text;
}
