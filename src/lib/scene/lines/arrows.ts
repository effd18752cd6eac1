import type { Point } from '../../geometry/box.ts';
import { arrowLength, arrowWidth, leastArrow, lineCorner, tieGap } from '../encoding.ts';
import type { LineMark } from '../scene.ts';

/** How much nearer to the mark a line ends where its last piece is short. */
const nearer = 2.5;

/**
 * A line with its arrows, one behind the other at its end. On a short last piece they are smaller. An arrow that finds no room
 * there stands on the next piece back that is long enough, past the bend; where none is, it is left out.
 *
 * @param way the corners of the line, from outline to outline
 */
export function withArrows(
	way: readonly Point[],
	pointsAt: LineMark['pointsAt']
): Pick<LineMark, 'corners' | 'arrows'> {
	const [before, last] = way.slice(-2);
	if (pointsAt === 'none' || before === undefined || last === undefined) return { corners: way, arrows: [] };
	const heads = pointsAt === 'both' ? [true, false] : [pointsAt === 'to'];
	const length = lengthOf(before, last);
	const end = length < lengthFor(heads.length, arrowLength) ? along(last, before, -nearer) : last;
	const room = lengthOf(before, end);
	const fitting = heads.findLastIndex((_, index) => lengthFor(index + 1, leastArrow) <= room) + 1;
	const size = Math.min(arrowLength, (room - (fitting - 1) * tieGap) / fitting);
	const arrows = heads
		.slice(0, fitting)
		.map((isInward, index) => arrowOn(end, before, { at: index * (size + tieGap), size, isInward }));
	const isTipped = fitting > 0 && heads[0] === true;
	return {
		// The line must not show beside the tip of the arrow.
		corners: [...way.slice(0, -1), isTipped ? along(end, before, size / 2) : last],
		arrows: [...arrows, ...arrowsBefore(way.slice(0, -1), heads.slice(fitting))]
	};
}

/** Arrows on the last piece of a way that has room for them between its bends. */
function arrowsBefore(way: readonly Point[], heads: readonly boolean[]): LineMark['arrows'] {
	const [before, last] = way.slice(-2);
	if (heads.length === 0 || before === undefined || last === undefined) return [];
	if (lengthOf(before, last) < 2 * lineCorner + lengthFor(heads.length, arrowLength)) {
		return arrowsBefore(way.slice(0, -1), heads);
	}
	return heads.map((isInward, index) =>
		arrowOn(last, before, { at: lineCorner + index * (arrowLength + tieGap), size: arrowLength, isInward })
	);
}

function lengthFor(count: number, size: number): number {
	return count * size + (count - 1) * tieGap;
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
