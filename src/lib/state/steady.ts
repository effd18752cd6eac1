/**
 * Makes rows anew without making those anew that hold what they held before: they stay the same objects, so that a list of
 * them is touched only where it changed. To be used for a derived value, once each.
 *
 * @param rows the rows as they are now, each with an id of its own among them, and all with the same fields
 */
export function steady<Row extends { readonly id: string }>(rows: () => readonly Row[]): () => readonly Row[] {
	let last: ReadonlyMap<string, Row> = new Map();
	return () => {
		const steadied = rows().map((row) => {
			const before = last.get(row.id);
			return before !== undefined && holdTheSame(before, row) ? before : row;
		});
		last = new Map(steadied.map((row) => [row.id, row]));
		return steadied;
	};
}

function holdTheSame<Row extends object>(before: Row, now: Row): boolean {
	for (const field in now) if (!Object.is(before[field], now[field])) return false;
	return true;
}
