import { depthOf, type LayoutNode } from '../place/layout-nodes.ts';
import { belowLabel, extentOf, type RoutingSpace, type Obstacle, obstaclesOf, toll } from './obstacles.ts';
import { type Box, overlaps, type Point } from '../../geometry/box.ts';
import { controlsOf, pathOf } from './path.ts';

/** A possible route of a tie, with its cost. */
export interface RouteCandidate {
	readonly from: LayoutNode;
	readonly to: LayoutNode;
	readonly controls: readonly Point[];
	/** How far below the centre of the upper node the tie begins: below its label, or 0 for the edge of its mark. */
	readonly under: number;
	readonly path: readonly Point[];
	/** The path in few points, to count crossings. */
	readonly trace: readonly Point[];
	readonly extent: Box;
	readonly cost: number;
}

/** The obstacles and bounds of a space, worked out once for many routes. */
export interface Survey {
	readonly obstacles: readonly Obstacle[];
	readonly bounds: Box;
}

/** The cost of crossing another route. */
const crossing = 4;

/** The cost of leaving beside a label and not below it, towards a lower node. */
const besideLabel = 5;

/** The survey of a space. */
export function surveyOf(space: RoutingSpace): Survey {
	return { obstacles: obstaclesOf(space), bounds: space.bounds };
}

const slight = [26, 56, 100];
const simple: readonly (readonly { distance: number; weight: number }[])[] = [
	[],
	...slight.flatMap((size) => [size, -size].map((distance) => [{ distance, weight: 0.5 }]))
];

/** The cheapest of the simple routes: straight, or with one bend. */
export function simpleCandidate(
	from: LayoutNode,
	to: LayoutNode,
	survey: Survey,
	others: readonly RouteCandidate[] = []
): RouteCandidate {
	let best: RouteCandidate | undefined;
	for (const under of startsOf(from, to)) {
		for (const bends of simple) {
			const next = candidateThrough(from, to, controlsOf(from, to, bends), under, survey, others, best?.cost);
			if (best === undefined || next.cost < best.cost) best = next;
			if (best.cost < 1) return best;
		}
	}
	return best ?? candidateThrough(from, to, [], 0, survey, others);
}

/** The values of {@link RouteCandidate.under} to try: 0, and below the label if the other node is lower. */
export function startsOf(from: LayoutNode, to: LayoutNode): readonly number[] {
	const upper = from.y < to.y ? from : to;
	const lower = upper === from ? to : from;
	const under = depthOf(upper) + belowLabel;
	return lower.y - lower.radius - upper.y - under > 4 ? [under, 0] : [0];
}

/** The route through control points; its cost is exact only up to `enough`. */
export function candidateThrough(
	from: LayoutNode,
	to: LayoutNode,
	controls: readonly Point[],
	under: number,
	{ obstacles, bounds }: Survey,
	others: readonly RouteCandidate[],
	enough = Infinity
): RouteCandidate {
	const own = under === 0 ? undefined : { x: 0, y: under };
	const upper = from.y < to.y ? from : to;
	const end = (node: LayoutNode) => ({
		x: node.x,
		y: node.y,
		radius: node.radius + 3,
		own: node === upper ? own : undefined
	});
	const path = pathOf(end(from), end(to), controls);
	let cost = effortOf(path) + 4 * Math.max(0, controls.length - 1);
	if (under === 0 && startsOf(from, to).length > 1) cost += besideLabel;
	cost += hookCost(controls[0], from, own !== undefined && upper === from);
	cost += hookCost(controls.at(-1), to, own !== undefined && upper === to);
	if (cost < enough) cost += toll(path, [from, to], obstacles, bounds, enough - cost);
	const route = { from, to, controls, under, path, trace: traceOf(path), extent: extentOf(path) };
	if (cost < enough) cost += crossing * crossingsOf(route, others);
	return { ...route, cost };
}

/** The cost of a bend so near to a mark that an arrow would point aside. */
function hookCost(control: Point | undefined, { x, y, radius }: LayoutNode, isBelowLabel: boolean): number {
	if (control === undefined) return 0;
	const away = isBelowLabel ? Infinity : Math.hypot(control.x - x, control.y - y) - radius;
	return 1.2 * Math.max(0, 26 - away);
}

/** The largest turn between two points of a path that looks smooth, in radians. */
const sharpest = 0.2;

/** The cost of a path by itself: its extra length, and how much and how sharply it turns. */
function effortOf(path: readonly Point[]): number {
	let length = 0;
	let turned = 0;
	let sharp = 0;
	let heading: number | undefined;
	for (const [index, point] of path.entries()) {
		const before = path[index - 1];
		if (before === undefined) continue;
		const dx = point.x - before.x;
		const dy = point.y - before.y;
		length += Math.hypot(dx, dy);
		if (dx === 0 && dy === 0) continue;
		const now = Math.atan2(dy, dx);
		const by = heading === undefined ? 0 : Math.abs(Math.atan2(Math.sin(now - heading), Math.cos(now - heading)));
		turned += by;
		sharp += Math.max(0, by - sharpest);
		heading = now;
	}
	const first = path[0];
	const last = path.at(-1);
	const direct = first === undefined || last === undefined ? 0 : Math.hypot(last.x - first.x, last.y - first.y);
	return 0.12 * (length - direct) + 5 * turned + 8 * Math.max(0, turned - 1.6) + 30 * sharp;
}

/** How often a route crosses others. */
function crossingsOf(
	{ from, to, trace, extent }: Omit<RouteCandidate, 'cost'>,
	others: readonly RouteCandidate[]
): number {
	let count = 0;
	for (const other of others) {
		if ((other.from === from && other.to === to) || !overlaps(extent, other.extent)) continue;
		for (const [index, q] of trace.entries()) {
			const p = trace[index - 1];
			if (p !== undefined) count += crossings(p, q, other.trace);
		}
	}
	return count;
}

function crossings(p: Point, q: Point, trace: readonly Point[]): number {
	let count = 0;
	let r: Point | undefined;
	let before = 0;
	for (const s of trace) {
		const now = turn(p, q, s);
		if (r !== undefined && before * now < 0 && turn(r, s, p) * turn(r, s, q) < 0) count += 1;
		before = now;
		r = s;
	}
	return count;
}

function traceOf(path: readonly Point[]): readonly Point[] {
	const step = Math.max(1, Math.floor(path.length / 12));
	return path.filter((_, index) => index % step === 0 || index === path.length - 1);
}

function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
