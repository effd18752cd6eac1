import type { Point } from './box.ts';

/** The corners of a strip so wide along a line through at least two points, no two neighbours of which are the same. */
export function strip(line: readonly Point[], width: number): readonly Point[] {
	const sides = line.map((corner, index) => {
		const [before, after] = [line[index - 1], line[index + 1]];
		const a = acrossFrom(before ?? corner, before === undefined ? (after ?? corner) : corner);
		const b = acrossFrom(after === undefined ? (before ?? corner) : corner, after ?? corner);
		// At a bend both sides meet on the line that halves it.
		const reach = width / 2 / (1 + a.x * b.x + a.y * b.y);
		return { corner, x: (a.x + b.x) * reach, y: (a.y + b.y) * reach };
	});
	return [
		...sides.map(({ corner, x, y }) => ({ x: corner.x + x, y: corner.y + y })),
		...sides.map(({ corner, x, y }) => ({ x: corner.x - x, y: corner.y - y })).reverse()
	];
}

/** The direction at a right angle to that from one point to another, of length 1. */
function acrossFrom(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}
