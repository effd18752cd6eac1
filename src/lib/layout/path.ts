import type { Bend, Point, TieEnds } from './layout.ts';

/** Into how many pieces each curve of a path is cut. */
const pieces = 12;

/**
 * Points along a tie between two centres: a chain of quadratic curves, whose joints lie midway between neighbouring
 * control points. Ends that are not given lie at the centres.
 */
export function pathOf(from: Point, to: Point, bends: readonly Bend[], ends: TieEnds): readonly Point[] {
	const start = shifted(from, ends.from);
	const end = shifted(to, ends.to);
	const controls = controlPoints(from, to, bends);
	if (controls.length === 0) controls.push({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
	const points: Point[] = [];
	let at = start;
	controls.forEach((control, index) => {
		const next = controls[index + 1];
		const joint = next === undefined ? end : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
		for (let piece = 0; piece < pieces; piece++) points.push(between(at, control, joint, piece / pieces));
		at = joint;
	});
	return [...points, end];
}

/** Where the control points of a tie stand. */
function controlPoints(from: Point, to: Point, bends: readonly Bend[]): Point[] {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.hypot(dx, dy) || 1;
	return bends.map(({ distance, weight }) => ({
		x: from.x + dx * weight - (dy / length) * distance,
		y: from.y + dy * weight + (dx / length) * distance
	}));
}

function shifted({ x, y }: Point, by: Point | undefined): Point {
	return by === undefined ? { x, y } : { x: x + by.x, y: y + by.y };
}

function between(a: Point, b: Point, c: Point, t: number): Point {
	const s = 1 - t;
	return { x: s * s * a.x + 2 * s * t * b.x + t * t * c.x, y: s * s * a.y + 2 * s * t * b.y + t * t * c.y };
}
