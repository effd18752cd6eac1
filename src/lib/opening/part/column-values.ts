import { itemsOf } from '../../reading/table.ts';
import { type BoundColumn, type BoundSheet, textIn } from '../binding/bound-sheet.ts';

/** A column that rows can be chosen by. */
export interface ColumnValues {
	readonly sheet: string;
	readonly head: string;
	/** Most rows first. */
	readonly values: readonly ValueCount[];
}

/** A value, and how many rows hold it. */
export interface ValueCount {
	readonly value: string;
	readonly rows: number;
}

/** A column with more values than this tells rows apart, and does not group them. */
const mostValues = 200;

/**
 * The columns by whose values rows can be chosen, with how many rows hold each value. A cell is a list with semicolons. Columns
 * with more than some 200 values, or with one that every row holds, are left out, and so are sheets that are not used.
 */
export function columnValues(sheets: readonly BoundSheet[]): readonly ColumnValues[] {
	return sheets
		.filter(({ kind }) => kind !== 'left-out' && kind !== 'links')
		.flatMap((sheet) =>
			sheet.columns.flatMap((column) => {
				const counts = countsIn(sheet, column);
				const values = [...(counts ?? [])].map(([value, rows]) => ({ value, rows }));
				const tellsNothing = values.every(({ rows }) => rows === sheet.rows.length);
				if (tellsNothing) return [];
				return [{ sheet: sheet.key, head: column.head, values: values.sort((a, b) => b.rows - a.rows) }];
			})
		);
}

/** How many rows hold each value; undefined where there are too many values. */
function countsIn({ rows }: BoundSheet, column: BoundColumn): ReadonlyMap<string, number> | undefined {
	const counts = new Map<string, number>();
	for (const row of rows) {
		for (const value of valuesOf(textIn(row, column))) counts.set(value, (counts.get(value) ?? 0) + 1);
		if (counts.size > mostValues) return undefined;
	}
	return counts;
}

/** The values in a cell, each once. */
export function valuesOf(cell: string): readonly string[] {
	return cell.includes(';') ? [...new Set(itemsOf(cell))] : cell === '' ? [] : [cell];
}
