/** Something in a row. */
interface RowItem {
	readonly width: number;
	/** Where its centre should be. */
	readonly at: number;
	/** How much it counts that its centre is there. */
	readonly weight: number;
}

/**
 * Centres for the items of a row, in the order given: as near to where each should be as can be (weighted least squares), at
 * least `gap` apart, and within `from` and `to` where that is wide enough. By pooling adjacent violators.
 */
export function placeWithGaps(
	items: readonly RowItem[],
	gap: number,
	from = -Infinity,
	to = Infinity
): readonly number[] {
	// Less the room of the items before it, each may stand anywhere not left of the one before.
	const pools: { sum: number; weight: number; count: number }[] = [];
	const offsets: number[] = [];
	let offset = 0;
	let before: RowItem | undefined;
	for (const item of items) {
		if (before !== undefined) offset += (before.width + item.width) / 2 + gap;
		offsets.push(offset);
		before = item;
		let pool = { sum: (item.at - offset) * item.weight, weight: item.weight, count: 1 };
		for (let last = pools.at(-1); last !== undefined && last.sum / last.weight >= pool.sum / pool.weight;) {
			pools.pop();
			pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
			last = pools.at(-1);
		}
		pools.push(pool);
	}
	const least = from + (items[0]?.width ?? 0) / 2;
	const most = to - (before?.width ?? 0) / 2 - offset;
	const starts = pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
	return offsets.map((place, index) => place + Math.max(least, Math.min(most, starts[index] ?? 0)));
}
