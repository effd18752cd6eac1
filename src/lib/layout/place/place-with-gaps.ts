/** What stands in a row: how wide it is, where its centre would like to be, and how much it minds being elsewhere. */
export interface Wish {
	readonly width: number;
	readonly at: number;
	readonly weight: number;
}

/**
 * Centres for a row, in the order given, as near to what each wishes as can be (weighted least squares) without two of them
 * coming closer than `gap`, and all within `from` and `to` where that is wide enough for them. Pools adjacent violators.
 */
export function placeWithGaps(
	wishes: readonly Wish[],
	gap: number,
	from = -Infinity,
	to = Infinity
): readonly number[] {
	// Less the room that those before it take, each may stand anywhere that is not before the one to its left.
	const pools: { sum: number; weight: number; count: number }[] = [];
	const offsets: number[] = [];
	let offset = 0;
	let before: Wish | undefined;
	for (const wish of wishes) {
		if (before !== undefined) offset += (before.width + wish.width) / 2 + gap;
		offsets.push(offset);
		before = wish;
		let pool = { sum: (wish.at - offset) * wish.weight, weight: wish.weight, count: 1 };
		for (let last = pools.at(-1); last !== undefined && last.sum / last.weight >= pool.sum / pool.weight;) {
			pools.pop();
			pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
			last = pools.at(-1);
		}
		pools.push(pool);
	}
	const least = from + (wishes[0]?.width ?? 0) / 2;
	const most = to - (before?.width ?? 0) / 2 - offset;
	const starts = pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
	return offsets.map((place, index) => place + Math.max(least, Math.min(most, starts[index] ?? 0)));
}

/** The width of a row packed as closely as `gap` allows. */
export function packedWidth(row: readonly { readonly width: number }[], gap: number): number {
	return row.reduce((sum, { width }) => sum + width, Math.max(0, row.length - 1) * gap);
}
