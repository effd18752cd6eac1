import type { LayoutNode } from './layout-nodes.ts';
import type { Row } from './rows.ts';
import { surveyOf, simpleCandidate, type RouteCandidate } from '../route/route-candidates.ts';

/** The cost of the current places, larger for worse ones; exact only up to `enough`. */
export type Cost = (enough: number) => number;

interface Line {
	readonly from: LayoutNode;
	readonly to: LayoutNode;
	readonly weight: number;
}

/**
 * The cost with straight ties: {@link placeCost}, marks that ties run through, and crossings.
 */
export function roughCost(rows: readonly Row[], nodes: readonly LayoutNode[]): Cost {
	const links = linesOf(nodes, 'links');
	const ties = linesOf(nodes, 'ties');
	return () => {
		let sum = placeCost(rows, nodes, links);
		for (const [index, tie] of ties.entries()) {
			for (const node of nodes) if (isInWay(tie, node)) sum += 30 * tie.weight;
			for (const other of ties.slice(index + 1)) if (cross(tie, other)) sum += 25 * tie.weight * other.weight;
		}
		return sum;
	};
}

/** The cost with simple routes: {@link placeCost} and the costs of the routes. */
export function routedCost(rows: readonly Row[], nodes: readonly LayoutNode[]): Cost {
	const links = linesOf(nodes, 'links');
	const ties = linesOf(nodes, 'ties').filter(({ weight }) => weight > 0.5);
	const bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
	return (enough) => {
		const survey = surveyOf({ nodes, names: [], bounds });
		const routes: RouteCandidate[] = [];
		let sum = 0.4 * placeCost(rows, nodes, links);
		for (const { from, to, weight } of ties) {
			if (sum >= enough) return sum;
			const route = simpleCandidate(from, to, survey, routes);
			routes.push(route);
			sum += 2 * weight * route.cost;
		}
		return sum;
	};
}

/** The cost of the places alone: long links, portfolios torn apart, and well connected people far from the middle. */
function placeCost(rows: readonly Row[], nodes: readonly LayoutNode[], lines: readonly Line[]): number {
	let sum = 0;
	for (const { from, to, weight } of lines) sum += weight * Math.hypot(from.x - to.x, from.y - to.y);
	for (const { x, links } of nodes) sum += 0.15 * Math.abs(x) * links.size;
	for (const { people } of rows) {
		const breaks = people.filter(({ portfolio }, place) => place > 0 && people[place - 1]?.portfolio !== portfolio);
		sum += 60 * (breaks.length + 1 - new Set(people.map(({ portfolio }) => portfolio)).size);
	}
	return sum;
}

function linesOf(nodes: readonly LayoutNode[], kind: 'links' | 'ties'): readonly Line[] {
	return nodes.flatMap((from) =>
		[...from[kind]]
			.filter(([to]) => from.id < to.id)
			.map(([to, weight]) => ({ from, to, weight }))
			.sort((a, b) => (a.to.id < b.to.id ? -1 : 1))
	);
}

/** Whether the mark of a node, or the edge of its label, stands on a straight line between two others. */
function isInWay({ from, to }: Line, node: LayoutNode): boolean {
	if (node === from || node === to) return false;
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	if (along <= 0 || along >= 1) return false;
	const away = Math.abs((node.x - from.x) * dy - (node.y - from.y) * dx) / (Math.hypot(dx, dy) || 1);
	return away < node.radius + 6;
}

function cross(a: Line, b: Line): boolean {
	if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) return false;
	return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

function side({ from, to }: Line, { x, y }: LayoutNode): boolean {
	return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}
