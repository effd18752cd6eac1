import type { Point } from '../../geometry/box.ts';
import { arrowLength, arrowWidth, leastArrow, lineCorner } from '../encoding.ts';
import type { LineMark } from '../scene.ts';

/** How much nearer to the mark a line ends where its last piece is short. */
const nearer = 2.5;

/** Between two arrows of a line, which point away from each other: nearer, they look like one blob. */
const arrowsApart = 14;

/**
 * A line with its arrows, one behind the other at its end; where its last piece is too short for two, only that which points
 * at the end. On a shorter piece it is smaller. An arrow that finds no room there stands on the next piece back that is long
 * enough, past the bend; where none is, it is left out.
 *
 * @param way the corners of the line, from outline to outline
 */
export function withArrows(
	way: readonly Point[],
	pointsAt: LineMark['pointsAt']
): Pick<LineMark, 'corners' | 'arrows'> {
	const [before, last] = way.slice(-2);
	if (pointsAt === 'none' || before === undefined || last === undefined) return { corners: way, arrows: [] };
	const isInward = pointsAt !== 'from';
	const length = lengthOf(before, last);
	const end = length < arrowLength ? along(last, before, -nearer) : last;
	const room = lengthOf(before, end);
	if (room < leastArrow) return { corners: way, arrows: arrowBefore(way.slice(0, -1), isInward) };
	const size = Math.min(arrowLength, room);
	const second = arrowLength + arrowsApart;
	const hasSecond = pointsAt === 'both' && length >= second + arrowLength;
	return {
		// The line must not show beside the tip of the arrow.
		corners: isInward ? [...way.slice(0, -1), along(end, before, size / 2)] : way,
		arrows: [
			arrowOn(end, before, { at: 0, size, isInward }),
			...(hasSecond ? [arrowOn(end, before, { at: second, size: arrowLength, isInward: false })] : [])
		]
	};
}

/** An arrow on the last piece of a way that has room for one between its bends. */
function arrowBefore(way: readonly Point[], isInward: boolean): LineMark['arrows'] {
	const [before, last] = way.slice(-2);
	if (before === undefined || last === undefined) return [];
	if (lengthOf(before, last) < 2 * lineCorner + arrowLength) return arrowBefore(way.slice(0, -1), isInward);
	return [arrowOn(last, before, { at: lineCorner, size: arrowLength, isInward })];
}

/** An arrow on a piece, so far before its end, that points to the end or back. */
function arrowOn(
	end: Point,
	start: Point,
	{ at, size, isInward }: { readonly at: number; readonly size: number; readonly isInward: boolean }
): readonly Point[] {
	const places = [along(end, start, at), along(end, start, at + size)] as const;
	const [tip, base] = isInward ? places : [places[1], places[0]];
	const side = ((arrowWidth / arrowLength) * size) / 2;
	const [dx, dy] = [(tip.x - base.x) / size, (tip.y - base.y) / size];
	return [{ x: base.x + dy * side, y: base.y - dx * side }, tip, { x: base.x - dy * side, y: base.y + dx * side }];
}

/** The point so many pixels from one point towards another; beyond it if they are negative. */
function along(from: Point, to: Point, distance: number): Point {
	const share = distance / lengthOf(from, to);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function lengthOf(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}
