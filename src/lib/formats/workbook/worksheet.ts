import { bisectLeft } from 'd3-array';
import { mostCells } from '../most-cells.ts';
import type { Sheet } from '../sheet.ts';

/** One sheet of a workbook, its cells as text. */
export interface Worksheet {
	readonly name: string;
	readonly isHidden: boolean;
	/** By index, from 0, in their order. */
	readonly rows: Map<number, WorksheetRow>;
	readonly merges: readonly Merge[];
}

/** One row of a worksheet. */
export interface WorksheetRow {
	/** By index, from 0; empty where a cell holds nothing. */
	readonly cells: string[];
	/** The addresses that cells link to, by the index of the cell. */
	readonly links: Map<number, string>;
}

/** Cells that are shown as one, with the text of the first; by index, from 0, the last ones included. */
export interface Merge {
	readonly startRow: number;
	readonly startCol: number;
	readonly endRow: number;
	readonly endCol: number;
}

/** A row without cells. */
export function emptyRow(): WorksheetRow {
	return { cells: [], links: new Map() };
}

/** Puts a text into a row; the cells before it are empty until they are set. */
export function setCell({ cells }: WorksheetRow, index: number, text: string): void {
	while (cells.length < index) cells.push('');
	cells[index] = text;
}

/** A worksheet as a sheet: each cell of a merged block has its text, and rows that are empty are left out. */
export function sheetOf({ name, rows, merges }: Worksheet, file: string): Sheet {
	for (const [number, { cells }] of rows) if (cells.every((cell) => cell === '')) rows.delete(number);
	fill(rows, merges);
	return {
		file,
		name,
		heads: undefined,
		rows: [...rows]
			.sort(([a], [b]) => a - b)
			.map(([index, { cells, links }]) => ({
				number: index + 1,
				cells,
				...(links.size === 0 ? {} : { links })
			}))
	};
}

/** Fills merged blocks, but no row and no column that is empty otherwise. */
function fill(rows: ReadonlyMap<number, WorksheetRow>, merges: readonly Merge[]): void {
	let width = 0;
	for (const { cells } of rows.values()) width = Math.max(width, cells.length);
	const indices = [...rows.keys()].sort((a, b) => a - b);
	let filled = 0;
	for (const { startRow, startCol, endRow, endCol } of merges) {
		const first = rows.get(startRow);
		const text = first?.cells[startCol] ?? '';
		if (text === '') continue;
		const link = first?.links.get(startCol);
		for (let at = bisectLeft(indices, startRow); (indices[at] ?? Infinity) <= endRow; at++) {
			const row = rows.get(indices[at] ?? -1) ?? emptyRow();
			for (let column = startCol; column <= Math.min(endCol, width - 1); column++) {
				// Blocks that overlap, which no spreadsheet makes, could take forever.
				if (++filled > mostCells) return;
				if ((row.cells[column] ?? '') !== '') continue;
				setCell(row, column, text);
				if (link !== undefined) row.links.set(column, link);
			}
		}
	}
}
