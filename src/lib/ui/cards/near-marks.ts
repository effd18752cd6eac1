/** Marks whose middles are closer than this, in pixels, cannot be told apart by a pointer. */
const reach = 10;

/**
 * The places that stand so close to one of them that none can be hit for sure: those that a chain of steps shorter than
 * {@link reach} leads to. Returned as indices, in order of place, the one asked for included.
 */
export function chainAround(places: readonly number[], index: number): readonly number[] {
	const inOrder = places.map((at, which) => ({ at, which })).sort((a, b) => a.at - b.at);
	const here = inOrder.findIndex(({ which }) => which === index);
	const isBreak = (next: number) => (inOrder[next]?.at ?? Infinity) - (inOrder[next - 1]?.at ?? -Infinity) >= reach;
	let [start, end] = [here, here + 1];
	while (!isBreak(start)) start -= 1;
	while (!isBreak(end)) end += 1;
	return inOrder.slice(start, end).map(({ which }) => which);
}

/** The marks of a row that stand too close to one of them, itself first. What stands on another line is not of its row. */
export function marksNear(mark: HTMLElement): readonly HTMLElement[] {
	const { top, bottom } = mark.getBoundingClientRect();
	const row = [...(mark.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-card]') ?? [])].filter((each) => {
		const other = each.getBoundingClientRect();
		return each === mark || (other.top < bottom && top < other.bottom);
	});
	const middles = row.map((each) => {
		const { left, right } = each.getBoundingClientRect();
		return (left + right) / 2;
	});
	const near = chainAround(middles, row.indexOf(mark)).flatMap((index) => row[index] ?? []);
	return [mark, ...near.filter((each) => each !== mark)];
}
