import { dequal } from 'dequal/lite';

/** How far one list has come towards another. */
export interface Nearer<Row> {
	readonly rows: readonly Row[];
	/** Whether there is nothing left to change. */
	readonly isThere: boolean;
}

/**
 * Brings one list nearer to another, from the top down: in the rows that have had their turn it is as the other one, below
 * them as it was. A row that holds what it held before stays the same object and costs nothing; a list
 * of which all do stays the same list.
 *
 * @param from the list as it stands
 * @param to the list as it is to be
 * @param most how many rows may come, change or go: at least 1
 * @param keyOf what tells a row from all others of its list
 */
export function nearer<Row>(
	from: readonly Row[],
	to: readonly Row[],
	most: number,
	keyOf: (row: Row) => unknown
): Nearer<Row> {
	const standing = new Map(from.map((row) => [keyOf(row), row]));
	const rows: Row[] = [];
	let left = most;
	for (const row of to) {
		const key = keyOf(row);
		const before = standing.get(key);
		const isSame = before !== undefined && dequal(before, row);
		if (!isSame && left === 0) return { rows: [...rows, ...standing.values()], isThere: false };
		if (!isSame) left -= 1;
		rows.push(isSame ? before : row);
		standing.delete(key);
	}
	rows.push(...[...standing.values()].slice(0, Math.max(0, standing.size - left)));
	const isSame = rows.length === from.length && rows.every((row, index) => row === from[index]);
	return { rows: isSame ? from : rows, isThere: standing.size <= left };
}
