import { dequal } from 'dequal/lite';

/** How far one list has come towards another. */
export interface Nearer<Row> {
	readonly rows: readonly Row[];
	/** The keys of the rows that came or changed. */
	readonly renewed: readonly unknown[];
	/** Whether there is nothing left to change. */
	readonly isThere: boolean;
}

/**
 * Brings one list nearer to another, in the order of the other one: first what is to go goes, then rows come or change,
 * from the top down. The others are as they were. A row that holds what it held before stays the same object, and a list
 * of which all do stays the same list.
 *
 * @param from the list as it stands
 * @param to the list as it is to be
 * @param mostOf how many rows may go, come or change, of so many that are to; where they stand is not counted
 * @param keyOf what tells a row from all others of its list
 * @param served the keys of rows that have their turn after all others, those served first before the others
 */
export function nearer<Row>(
	from: readonly Row[],
	to: readonly Row[],
	mostOf: (due: number) => number,
	keyOf: (row: Row) => unknown,
	served: ReadonlySet<unknown> = new Set()
): Nearer<Row> {
	const standing = new Map(from.map((row) => [keyOf(row), row]));
	const wanted = new Map(
		to.map((row) => {
			const before = standing.get(keyOf(row));
			return [keyOf(row), before !== undefined && dequal(before, row) ? before : row];
		})
	);
	const leaving = [...standing].filter(([key]) => !wanted.has(key)).map(([, row]) => row);
	const due = new Set([...wanted].filter(([key, row]) => standing.get(key) !== row).map(([key]) => key));
	const most = mostOf(leaving.length + due.size);
	const byTurn = [...[...due].filter((key) => !served.has(key)), ...[...served].filter((key) => due.has(key))];
	const renewed = new Set(byTurn.slice(0, Math.max(0, most - leaving.length)));
	const rows = [
		...[...wanted].flatMap(([key, row]) => (renewed.has(key) || !due.has(key) ? row : (standing.get(key) ?? []))),
		...leaving.slice(most)
	];
	const isSame = rows.length === from.length && rows.every((row, index) => row === from[index]);
	return {
		rows: isSame ? from : rows,
		renewed: [...renewed],
		isThere: leaving.length <= most && renewed.size === due.size
	};
}
