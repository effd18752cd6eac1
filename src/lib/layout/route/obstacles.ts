import { depthOf, type LayoutNode } from '../place/layout-nodes.ts';
import { labelGap, lineFont, nameFont } from '../../geometry/label-size.ts';
import { type Box, overlaps, type Point } from '../../geometry/box.ts';

/** What routes lead through: nodes with their labels, the names of bodies, and the bounds. */
export interface RoutingSpace {
	readonly nodes: readonly LayoutNode[];
	/** The names of bodies. */
	readonly names: readonly Box[];
	readonly bounds: Box;
}

/** A box that costs to touch, and more the longer a route runs through it. */
export interface Obstacle extends Box {
	/** Whose mark or label it is; undefined for the name of a body. */
	readonly of: LayoutNode | undefined;
	readonly kind: 'mark' | 'label' | 'words' | 'name';
	/** The cost of touching it. */
	readonly touch: number;
	/** The cost per pixel of running through it. */
	readonly through: number;
}

/** From the bottom of the room for a label to the start of a tie below it. */
export const belowLabel = 2;

/** The least distance of a tie from a mark, and from a name and the line under it. */
const clear = { mark: 7, label: 4 } as const;

/** The obstacles of a space: marks, the names under them, the room for the words under those, and names of bodies. */
export function obstaclesOf({ nodes, names }: RoutingSpace): readonly Obstacle[] {
	return [
		...nodes.flatMap((node) => {
			const { x, y, radius, member, width, nameWidth } = node;
			const around = radius + clear.mark;
			const half = Math.max(nameWidth, 110) / 2 + clear.label;
			const top = y + radius + labelGap;
			const always = top + nameFont[member ? 'member' : 'context'].lineHeight + lineFont.lineHeight;
			const mark = { left: x - around, top: y - around, right: x + around, bottom: y + radius };
			const label = { left: x - half, top: y + radius, right: x + half, bottom: always };
			const words = { left: x - width / 2, top: top + 4, right: x + width / 2, bottom: y + depthOf(node) };
			return [
				{ ...mark, of: node, kind: 'mark' as const, touch: 40, through: 6 },
				{ ...label, of: node, kind: 'label' as const, touch: 16, through: 1.2 },
				{ ...words, of: node, kind: 'words' as const, touch: 7, through: 0.6 }
			];
		}),
		...names.map(({ left, top, right, bottom }) => {
			const box = { left: left - 3, top: top - 3, right: right + 3, bottom: bottom + 1 };
			return { ...box, of: undefined, kind: 'name' as const, touch: 12, through: 1.5 };
		})
	];
}

/** The cost of leaving the bounds, which nothing outweighs. */
const outside = 1000;

/**
 * The cost of the obstacles that a path runs through, and of leaving the bounds.
 *
 * @param ends the nodes whose marks it may touch
 * @param enough the cost at which counting may stop
 */
export function toll(
	path: readonly Point[],
	ends: readonly LayoutNode[],
	obstacles: readonly Obstacle[],
	bounds: Box,
	enough: number
): number {
	const extent = extentOf(path);
	let sum = 0;
	if (!holds(bounds, extent)) sum += outside;
	for (const obstacle of obstacles) {
		if (sum >= enough) return sum;
		if (!overlaps(extent, obstacle)) continue;
		if (obstacle.kind === 'mark' && obstacle.of !== undefined && ends.includes(obstacle.of)) continue;
		const length = lengthWithin(path, obstacle);
		if (length > 0) sum += obstacle.touch + obstacle.through * length;
	}
	return sum;
}

function lengthWithin(path: readonly Point[], obstacle: Obstacle): number {
	const { left, top, right, bottom, of, kind } = obstacle;
	let length = 0;
	let before: Point | undefined;
	for (const point of path) {
		const { x, y } = point;
		const isIn = x > left && x < right && y > top && y < bottom;
		if (isIn && (kind !== 'mark' || of === undefined || Math.hypot(x - of.x, y - of.y) < of.radius + clear.mark)) {
			length += before === undefined ? 1 : Math.hypot(x - before.x, y - before.y);
		}
		before = point;
	}
	return length;
}

/** The smallest box that holds a path. */
export function extentOf(path: readonly Point[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of path) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return { left, top, right, bottom };
}

/** Whether box `a` holds `b` with room for parallel ties. */
function holds(a: Box, b: Box): boolean {
	const room = 4;
	return a.left + room <= b.left && a.right - room >= b.right && a.top + room <= b.top && a.bottom - room >= b.bottom;
}
