import type { Shape } from '../../dataset/vocabulary.ts';
import type { Point } from '../../geometry/box.ts';
import { outlineOf } from '../../geometry/shapes.ts';
import { lineCorner, tieGap } from '../encoding.ts';
import { withArrows } from './arrows.ts';
import type { LineMark, PersonMark } from '../scene.ts';

/** What of a person a line that ends at them has to know. */
export type MarkOutline = Point & { readonly radius: number; readonly portfolio: { readonly shape: Shape } };

/**
 * The way of a line as it is drawn between two marks, with its arrows at the second: it begins and ends a little before the
 * outlines of the marks. Between marks that are nearer than that it runs under them, from middle to middle, without arrows.
 *
 * @param way the corners from end to end, the first and last of them within the marks
 */
export function linePath(
	way: readonly Point[],
	from: MarkOutline,
	to: MarkOutline,
	pointsAt: LineMark['pointsAt']
): Pick<LineMark, 'corners' | 'arrows'> {
	const tail = trimmedTo(from, [...way].reverse())?.reverse();
	const corners = tail && trimmedTo(to, tail);
	return corners === undefined ? { corners: way, arrows: [] } : withArrows(corners, pointsAt);
}

/** The way cut off before the outline of the mark that it ends in. */
function trimmedTo(mark: MarkOutline, way: readonly Point[]): Point[] | undefined {
	const [before, last] = way.slice(-2);
	if (before === undefined || last === undefined) return undefined;
	const met = onOutline(mark, before, last);
	if (met === undefined || Math.hypot(met.x - before.x, met.y - before.y) <= tieGap) return undefined;
	return [...way.slice(0, -1), towards(met, before, tieGap)];
}

/** Where a line that comes from outside a mark and ends within it meets its outline. */
function onOutline(mark: MarkOutline, from: Point, to: Point): Point | undefined {
	const outline = outlineOf(mark.portfolio.shape).map(({ x, y }) => ({
		x: mark.x + x * mark.radius,
		y: mark.y + y * mark.radius
	}));
	for (const [index, corner] of outline.entries()) {
		const met = meeting(from, to, corner, outline[(index + 1) % outline.length] ?? corner);
		if (met !== undefined) return met;
	}
	return undefined;
}

/** The point that the lines from a to b and from c to d share. */
function meeting(a: Point, b: Point, c: Point, d: Point): Point | undefined {
	const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
	const along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
	const other = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross;
	if (!(along >= 0 && along <= 1 && other >= 0 && other <= 1)) return undefined;
	return { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
}

/** The point `way` pixels from one point towards another, never quite reaching it. */
function towards(from: Point, to: Point, way: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const share = Math.max((length - way) / length, 0.00001);
	return { x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share };
}

/** A corner of a line as it is drawn: round from one point to another. */
export interface RoundCorner {
	readonly start: Point;
	readonly end: Point;
	/** 0 where the line goes straight on. */
	readonly radius: number;
	/** Whether it turns clockwise on screen. */
	readonly clockwise: boolean;
}

/** The corners between the ends of a line, rounded as far as the pieces beside them are long enough. */
export function roundCorners(corners: readonly Point[]): readonly RoundCorner[] {
	return corners.slice(1, -1).map((corner, index) => {
		const [before = corner, after = corner] = [corners[index], corners[index + 2]];
		const [back, ahead] = [lengthOf(corner, before), lengthOf(corner, after)];
		const reach = Math.min(lineCorner, back / 2, ahead / 2);
		const start = onTheWay(corner, before, reach / back);
		const end = onTheWay(corner, after, reach / ahead);
		const turn =
			((corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x)) / (back * ahead);
		const half = Math.hypot(end.x - start.x, end.y - start.y) / 2;
		const isStraight = !(Math.abs(turn) > 1e-6);
		// The tangents of a circle from a point away from it are as long as this one is from its chord.
		const radius = isStraight ? 0 : (reach * half) / Math.sqrt(Math.max(reach ** 2 - half ** 2, 1e-9));
		return { start, end, radius, clockwise: turn > 0 };
	});
}

/** The point of a line at a share of its length, 0 to 1, its corners taken as square. */
export function pointAlong(corners: readonly Point[], share: number): Point {
	const lengths = corners.slice(1).map((corner, index) => lengthOf(corners[index] ?? corner, corner));
	let rest = share * lengths.reduce((sum, length) => sum + length, 0);
	for (const [index, length] of lengths.entries()) {
		const [start, end] = [corners[index], corners[index + 1]];
		if (start !== undefined && end !== undefined && rest <= length) {
			return length === 0 ? start : onTheWay(start, end, rest / length);
		}
		rest -= length;
	}
	return corners.at(-1) ?? { x: 0, y: 0 };
}

function lengthOf(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}

function onTheWay(from: Point, to: Point, share: number): Point {
	if (!Number.isFinite(share)) return from;
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The straight way between two marks. */
export function straightWay(from: Pick<PersonMark, 'x' | 'y'>, to: Pick<PersonMark, 'x' | 'y'>): readonly Point[] {
	return [
		{ x: from.x, y: from.y },
		{ x: to.x, y: to.y }
	];
}
