import type { Shape } from '$lib/dataset/vocabulary.ts';
import type { Point } from '$lib/geometry/box.ts';
import { outlineOf, shapeExtent } from '$lib/geometry/shapes.ts';
import type { Font } from '$lib/layout/layout.ts';
import { baselineOf, fontDescent } from '$lib/scene/encoding.ts';
import type { Label } from '$lib/scene/scene.ts';

/** Where words stand, and the node whose label they are. */
interface TextPlace extends Pick<Label, 'align' | 'x' | 'top'> {
	readonly font: Font;
	/** The middle of the node. */
	readonly from: Point;
	/** The width and height of the node. */
	readonly side: number;
}

/** The side of its node on which a label stands, as Cytoscape says it. */
const sides = { left: 'right', middle: 'center', right: 'left' } as const;
const towards = { left: 1, middle: 0, right: -1 } as const;

/** The label of a node, so that its words stand where they are wanted: Cytoscape places them from the edge of the node. */
export function textAt(lines: readonly string[], { align, x, top, font, from, side }: TextPlace) {
	// The canvas puts the foot of the letters one font size and a margin below the node.
	const foot = baselineOf(top, font) + fontDescent * font.size;
	return {
		text: lines.join('\n'),
		textSide: sides[align],
		textX: x - from.x - (towards[align] * side) / 2,
		textY: foot - font.size - from.y - side / 2,
		fontSize: font.size,
		fontWeight: font.weight,
		lineHeight: font.lineHeight / font.size
	};
}

/** As many corners as a shape needs for a pointer to find it: Cytoscape goes through all of them whenever it styles a node. */
const mostCorners = 16;

/** Too little to be seen. */
const hair = 0.0001;

/**
 * The outline of a shape, as Cytoscape takes it: from -1 to 1 across the box of the node. It stands a hair off,
 * since Cytoscape takes a pointer exactly above or below a corner for outside. It has four decimals and no more, since
 * Cytoscape goes through all its digits whenever it styles a node.
 */
export function unitPoints(shape: Shape): string {
	const outline = outlineOf(shape);
	const every = Math.ceil(outline.length / mostCorners);
	return outline
		.filter((_, index) => index % every === 0)
		.flatMap(({ x, y }) => [x / shapeExtent + hair, y / shapeExtent])
		.map(short)
		.join(' ');
}

/** A polygon as a node: the middle and size of its box, and its corners from -1 to 1 across it. */
export function polygonOf(corners: readonly Point[]) {
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const [width, height] = [Math.max(right - left, hair), Math.max(bottom - top, hair)];
	const position = { x: (left + right) / 2, y: (top + bottom) / 2 };
	const points = corners.flatMap(({ x, y }) => [(2 * (x - position.x)) / width, (2 * (y - position.y)) / height]);
	return { position, width, height, points: points.map(short).join(' ') };
}

/**
 * A line as an edge: its ends from the middles of its nodes, and the corners between by how far along the straight line
 * between the ends they stand (0 to 1), and how far off it.
 */
export function alongLine(corners: readonly Point[], from: Point, to: Point) {
	const [start = from, end = to] = [corners[0], corners.at(-1)];
	const [dx, dy] = [end.x - start.x, end.y - start.y];
	const length = Math.hypot(dx, dy);
	const between = corners.slice(1, -1).map(({ x, y }) => ({
		weight: ((x - start.x) * dx + (y - start.y) * dy) / length ** 2,
		distance: ((y - start.y) * dx - (x - start.x) * dy) / length
	}));
	return {
		run: between.length === 0 ? 'straight' : 'bent',
		weights: between.map(({ weight }) => short(weight)).join(' '),
		distances: between.map(({ distance }) => short(distance)).join(' '),
		start: `${short(start.x - from.x)}px ${short(start.y - from.y)}px`,
		end: `${short(end.x - to.x)}px ${short(end.y - to.y)}px`
	};
}

/** A number with at most five decimals. */
function short(value: number): string {
	return String(Number(value.toFixed(5)) + 0);
}
