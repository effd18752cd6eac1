import type { Point } from './box.ts';

/** The corners of a strip so wide along the line from one point to another. */
export function strip(from: Point, to: Point, width: number): readonly Point[] {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const across = { x: (-(to.y - from.y) / length) * (width / 2), y: ((to.x - from.x) / length) * (width / 2) };
	const corner = ({ x, y }: Point, side: number) => ({ x: x + side * across.x, y: y + side * across.y });
	return [corner(from, 1), corner(to, 1), corner(to, -1), corner(from, -1)];
}
