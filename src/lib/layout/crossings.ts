import type { Point } from '../geometry/box.ts';
import type { Way } from './layout.ts';

/** A way where it meets another. */
export interface Passing {
	readonly way: Way;
	/** The direction of its piece there, of length 1. */
	readonly along: Point;
}

/** A point in which two ways of different nets cross. */
export interface Crossing extends Point {
	readonly passings: readonly [Passing, Passing];
}

interface Piece {
	readonly way: Way;
	readonly start: Point;
	readonly end: Point;
}

/**
 * Where ways of different nets cross, with both of them. Pieces may run in any direction. Where several ways of a net share
 * the piece, one of them stands for all. Ways that only touch, at an end or a corner, do not cross, nor do parallel ones.
 */
export function crossingsOf(ways: Iterable<Way>): readonly Crossing[] {
	const pieces = [...ways].flatMap(piecesOf);
	const crossings = new Map<string, Crossing>();
	for (const [index, a] of pieces.entries()) {
		for (const b of pieces.slice(index + 1)) {
			if (a.way.net === b.way.net) continue;
			const point = crossingOf(a, b);
			if (point === undefined) continue;
			const nets = [a.way.net, b.way.net].sort().join('\n');
			const key = `${nets}\n${Math.round(point.x)}\n${Math.round(point.y)}`;
			if (crossings.has(key)) continue;
			crossings.set(key, { ...point, passings: [passingOf(a), passingOf(b)] });
		}
	}
	return [...crossings.values()];
}

function piecesOf(way: Way): readonly Piece[] {
	return way.corners.slice(1).flatMap((end, index) => {
		const start = way.corners[index];
		return start === undefined ? [] : [{ way, start, end }];
	});
}

function crossingOf(a: Piece, b: Piece): Point | undefined {
	const [dx, dy] = [a.end.x - a.start.x, a.end.y - a.start.y];
	const [ex, ey] = [b.end.x - b.start.x, b.end.y - b.start.y];
	const cross = dx * ey - dy * ex;
	const [sx, sy] = [b.start.x - a.start.x, b.start.y - a.start.y];
	const [along, other] = [(sx * ey - sy * ex) / cross, (sx * dy - sy * dx) / cross];
	// Parallel pieces give no number, and fail here.
	if (!(along > 0 && along < 1 && other > 0 && other < 1)) return undefined;
	return { x: a.start.x + dx * along, y: a.start.y + dy * along };
}

function passingOf({ way, start, end }: Piece): Passing {
	const length = Math.hypot(end.x - start.x, end.y - start.y);
	return { way, along: { x: (end.x - start.x) / length, y: (end.y - start.y) / length } };
}
