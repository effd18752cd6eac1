import type { Bend } from '../layout.ts';
import type { Point } from '../../geometry/box.ts';

/** An end of a tie: a mark, and where the tie meets it if not at its edge. */
export interface PathEnd extends Point {
	readonly radius: number;
	/** Offset from the centre. */
	readonly own?: Point | undefined;
}

/** The distance between the points of a path, roughly. */
const stride = 9;

/**
 * Points along a tie between two marks: a chain of quadratic curves, whose joints lie midway between neighbouring
 * control points.
 */
export function pathOf(from: PathEnd, to: PathEnd, controls: readonly Point[]): readonly Point[] {
	const start = meeting(from, controls[0] ?? shifted(to, to.own));
	const end = meeting(to, controls.at(-1) ?? shifted(from, from.own));
	const points: Point[] = [];
	let at = start;
	(controls.length === 0 ? [between(start, end)] : controls).forEach((control, index) => {
		const next = controls[index + 1];
		const joint = next === undefined ? end : between(control, next);
		const length =
			Math.hypot(control.x - at.x, control.y - at.y) + Math.hypot(joint.x - control.x, joint.y - control.y);
		const pieces = Math.max(4, Math.min(60, Math.ceil(length / stride)));
		for (let piece = 0; piece < pieces; piece++) points.push(onCurve(at, control, joint, piece / pieces));
		at = joint;
	});
	return [...points, end];
}

/** The control points of a tie between two centres, from its bends. */
export function controlsOf(from: Point, to: Point, bends: readonly Bend[]): readonly Point[] {
	const { dx, dy, length } = lineOf(from, to);
	return bends.map(({ distance, weight }) => ({
		x: from.x + dx * weight - (dy / length) * distance,
		y: from.y + dy * weight + (dx / length) * distance
	}));
}

/** The inverse of {@link controlsOf}: bends from control points, rounded to about a tenth of a pixel. */
export function bendsOf(from: Point, to: Point, controls: readonly Point[]): readonly Bend[] {
	const { dx, dy, length } = lineOf(from, to);
	return controls.map(({ x, y }) => {
		const across = ((y - from.y) * dx - (x - from.x) * dy) / length;
		const along = ((x - from.x) * dx + (y - from.y) * dy) / length ** 2;
		return { distance: Math.round(across * 10) / 10, weight: Math.round(along * 1e3) / 1e3 };
	});
}

/** The point midway between two. */
function between(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function lineOf(from: Point, to: Point) {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	return { dx, dy, length: Math.hypot(dx, dy) || 1 };
}

/** Where a tie that comes from a point meets its end. */
function meeting(end: PathEnd, point: Point): Point {
	if (end.own !== undefined) return shifted(end, end.own);
	const length = Math.hypot(point.x - end.x, point.y - end.y) || 1;
	const share = Math.min(1, end.radius / length);
	return { x: end.x + (point.x - end.x) * share, y: end.y + (point.y - end.y) * share };
}

function shifted({ x, y }: Point, by: Point | undefined): Point {
	return by === undefined ? { x, y } : { x: x + by.x, y: y + by.y };
}

function onCurve(a: Point, b: Point, c: Point, t: number): Point {
	const s = 1 - t;
	return { x: s * s * a.x + 2 * s * t * b.x + t * t * c.x, y: s * s * a.y + 2 * s * t * b.y + t * t * c.y };
}
