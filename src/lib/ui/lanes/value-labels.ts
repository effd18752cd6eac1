/** A point of a series on its track: where it stands, and how wide its value is written, in pixels. */
export interface ValuePoint {
	readonly id: string;
	readonly at: number;
	readonly width: number;
}

/** On which side of its point a value is written. */
export type LabelSide = 'before' | 'after';

/**
 * Where the first and the last value of a series are written: outside of its points where there is room to the edge of
 * the track, inside where no other point and no other value stands in the way, and else not at all.
 */
export function valueLabels(points: readonly ValuePoint[], across: number): ReadonlyMap<string, LabelSide> {
	const sides = new Map<string, LabelSide>();
	const inOrder = [...points].sort((a, b) => a.at - b.at);
	const first = inOrder[0];
	const last = inOrder.at(-1);
	if (first === undefined || last === undefined) return sides;
	const second = inOrder[1]?.at ?? across;
	let taken = inOrder.at(-2)?.at ?? 0;
	if (first.at >= first.width) sides.set(first.id, 'before');
	else if (first.at + first.width <= second) {
		sides.set(first.id, 'after');
		taken = Math.max(taken, first.at + first.width);
	}
	if (last === first) return sides;
	if (last.at + last.width <= across) sides.set(last.id, 'after');
	else if (last.at - last.width >= taken) sides.set(last.id, 'before');
	return sides;
}
