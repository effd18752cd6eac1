/** A point of the picture in CSS pixels at zoom 1: x to the right, y down. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle of the picture, in the same units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The square round a point that reaches so far to each side. */
export function squareAround({ x, y }: Point, reach: number): Box {
	return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** The smallest box that holds two others. */
export function hullOf(a: Box, b: Box): Box {
	return {
		left: Math.min(a.left, b.left),
		top: Math.min(a.top, b.top),
		right: Math.max(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom)
	};
}

/** Whether two boxes share a point. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
