import { hasArrow, tieGap } from './encoding.ts';
import type { PersonMark, TieMark } from './scene.ts';
import type { Point } from '../geometry/box.ts';
import { outlineOf } from '../geometry/shapes.ts';

/** How a tie runs from mark to mark: quadratic curves in a chain, and the corners of its arrow. */
export interface TieCurve {
	readonly start: Point;
	/** The curves, each with its control point and its end; a straight tie has one, with its control point midway. */
	readonly parts: readonly { readonly control: Point; readonly end: Point }[];
	readonly arrow: readonly Point[] | undefined;
}

const centre: Point = { x: 0, y: 0 };

/** The length of the arrow of a tie, and the width of its base, as Cytoscape draws it. */
function arrowSize(width: number): number {
	return 0.3 * Math.max((width * 13.37) ** 0.9, 29);
}

/**
 * How a tie runs between two marks, as the canvas draws it: its control points stand off the line between the centres, its
 * ends lie on the outlines of the marks, and the line stops short of the tip of its arrow. Undefined where the marks
 * overlap so far that nothing is left to draw.
 */
export function tieCurve(tie: TieMark, from: PersonMark, to: PersonMark): TieCurve | undefined {
	const controls = controlPoints(tie, from, to);
	const first = controls[0] ?? offset(to, tie.ends.to);
	const last = controls.at(-1) ?? offset(from, tie.ends.from);
	const start = endAt(from, tie.ends.from, first);
	const tip = endAt(to, tie.ends.to, last);
	if (start === undefined || tip === undefined) return undefined;
	const arrow = hasArrow(tie);
	const end = arrow ? towards(tip, last, 2 * tie.width) : tip;
	const parts = partsThrough(start, controls, end);
	return { start, parts, arrow: arrow ? arrowAt(tip, parts, start, tie.width) : undefined };
}

function controlPoints({ bends }: TieMark, from: Point, to: Point): readonly Point[] {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
	return bends.map(({ distance, weight }) => ({
		x: from.x + (to.x - from.x) * weight + across.x * distance,
		y: from.y + (to.y - from.y) * weight + across.y * distance
	}));
}

/** Curves that meet halfway between their control points. */
function partsThrough(start: Point, controls: readonly Point[], end: Point): TieCurve['parts'] {
	if (controls.length === 0) return [{ control: halfway(start, end), end }];
	return controls.map((control, index) => {
		const next = controls[index + 1];
		return { control, end: next === undefined ? end : halfway(control, next) };
	});
}

/** The end of a tie that comes from a point: a little before its own place, or before the outline of the mark. */
function endAt(mark: PersonMark, own: Point | undefined, point: Point): Point | undefined {
	const met = own === undefined ? onOutline(mark, point) : offset(mark, own);
	return met === undefined ? undefined : towards(met, point, tieGap);
}

function offset({ x, y }: Point, by: Point | undefined): Point {
	return by === undefined ? { x, y } : { x: x + by.x, y: y + by.y };
}

/** Where the line from a point to the centre of a mark meets its outline. */
function onOutline(mark: PersonMark, point: Point): Point | undefined {
	// Scales the point to the outline, not every corner of the outline to the mark.
	const seen = { x: (point.x - mark.x) / mark.radius, y: (point.y - mark.y) / mark.radius };
	const outline = outlineOf(mark.portfolio.shape);
	for (const [index, corner] of outline.entries()) {
		const met = meeting(seen, centre, corner, outline[(index + 1) % outline.length] ?? corner);
		if (met !== undefined) return { x: mark.x + met.x * mark.radius, y: mark.y + met.y * mark.radius };
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

function arrowAt(tip: Point, parts: TieCurve['parts'], start: Point, width: number): readonly Point[] {
	const last = parts.at(-1);
	if (last === undefined) return [];
	const before = pointOnCurve(parts.at(-2)?.end ?? start, last.control, last.end, 0.9);
	const angle = Math.atan2(last.end.y - before.y, last.end.x - before.x);
	const size = arrowSize(width);
	const corner = (side: number) => ({
		x: tip.x - Math.cos(angle) * size - (Math.sin(angle) * side * size) / 2,
		y: tip.y - Math.sin(angle) * size + (Math.cos(angle) * side * size) / 2
	});
	return [corner(-1), tip, corner(1)];
}

/** The point of a quadratic curve at a share of its way, 0 to 1. */
export function pointOnCurve(start: Point, control: Point, end: Point, share: number): Point {
	const along = (a: number, b: number, c: number) =>
		(1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c;
	return { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
}

function halfway(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
