import type { Shape } from '../dataset/vocabulary.ts';
import type { Point } from './box.ts';

/**
 * The area of every shape for a mark of radius 1, so that marks of one radius look equally large: that of a circle a
 * little smaller than the mark.
 */
const area = Math.PI * 0.92 ** 2;

/** The farthest that a shape reaches from its centre, across or down, for a mark of radius 1. */
export const shapeExtent = 1.16;

const outlines: Readonly<Record<Shape, readonly Point[]>> = {
	hexagon: sized(regular(6)),
	square: sized(rounded(0.3)),
	shield: sized(shield()),
	diamond: sized(regular(4)),
	octagon: sized(regular(8, Math.PI / 8)),
	pentagon: sized(regular(5)),
	parallelogram: sized(corners([-0.62, -0.72], [1, -0.72], [0.62, 0.72], [-1, 0.72])),
	trapezium: sized(corners([-0.66, -0.8], [0.66, -0.8], [1.08, 0.8], [-1.08, 0.8])),
	circle: sized(regular(64))
};

/** The outline of a shape around (0, 0), for a mark of radius 1. */
export function outlineOf(shape: Shape): readonly Point[] {
	return outlines[shape];
}

/** The outline of a shape around (0, 0) as SVG path data, for a mark of the given radius. */
export function shapePath(shape: Shape, radius: number): string {
	return pathThrough(outlineOf(shape).map(({ x, y }) => ({ x: x * radius, y: y * radius })));
}

/** A closed SVG path through points, to a hundredth. */
export function pathThrough(points: readonly Point[]): string {
	return `M${points.map(({ x, y }) => `${hundredths(x)} ${hundredths(y)}`).join('L')}Z`;
}

/** A length as text for SVG: to a hundredth, without trailing zeros. */
export function hundredths(length: number): string {
	return String(Math.round(length * 100) / 100 + 0);
}

/** A regular polygon with a corner at the top, or turned from there. */
function regular(sides: number, turn = 0): readonly Point[] {
	return Array.from({ length: sides }, (_, side) => {
		const angle = turn - Math.PI / 2 + (side * 2 * Math.PI) / sides;
		return { x: Math.cos(angle), y: Math.sin(angle) };
	});
}

/** A square of half side 1 whose corners are rounded with the given radius. */
function rounded(radius: number): readonly Point[] {
	return [0, 1, 2, 3].flatMap((corner) =>
		Array.from({ length: 9 }, (_, step) => {
			const angle = (corner + step / 8) * (Math.PI / 2);
			const middle = (corner + 0.5) * (Math.PI / 2);
			return {
				x: Math.sign(Math.cos(middle)) * (1 - radius) + radius * Math.cos(angle),
				y: Math.sign(Math.sin(middle)) * (1 - radius) + radius * Math.sin(angle)
			};
		})
	);
}

/** A shield: flat at the top, pointed at the bottom. */
function shield(): readonly Point[] {
	const side = Array.from({ length: 9 }, (_, step) => {
		const share = step / 8;
		return { x: 0.88 * (1 - share ** 2), y: 0.05 + 1.05 * share };
	});
	const left = side.slice(0, -1).map(({ x, y }) => ({ x: -x, y }));
	return [...corners([-0.88, -0.86], [0.88, -0.86]), ...side, ...left.reverse()];
}

function corners(...points: readonly (readonly [number, number])[]): readonly Point[] {
	return points.map(([x, y]) => ({ x, y }));
}

/** A shape scaled to the common area. */
function sized(points: readonly Point[]): readonly Point[] {
	const scale = Math.sqrt(area / areaOf(points));
	return points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** The area of a simple polygon, by the shoelace formula. */
export function areaOf(points: readonly Point[]): number {
	return Math.abs(
		points.reduce((sum, { x, y }, index) => {
			const next = points[(index + 1) % points.length] ?? { x, y };
			return sum + (x * next.y - next.x * y) / 2;
		}, 0)
	);
}
