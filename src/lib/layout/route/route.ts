import type { Id } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';
import { order, type LayoutNode } from '../place/layout-nodes.ts';
import { cheapest, gridOf } from './grid.ts';
import type { RoutingSpace } from './obstacles.ts';
import type { Bend, Layout, TieEnds } from '../layout.ts';
import type { Point } from '../../geometry/box.ts';
import { bendsOf } from './path.ts';
import {
	startsOf,
	type Survey,
	surveyOf,
	simpleCandidate,
	type RouteCandidate,
	candidateThrough
} from './route-candidates.ts';

/** With more than this to route, ties stay straight: nobody could follow them anyway. */
const most = { people: 64, ties: 400 } as const;

/** A route of at most this cost is good enough. */
const fair = 8;

/** The bends and ends of ties that lead them round marks and labels. Ties between the same two persons share one route. */
export function route(network: Network, space: RoutingSpace): Pick<Layout, 'bends' | 'ends'> {
	const bends = new Map<Id, readonly Bend[]>();
	const ends = new Map<Id, TieEnds>();
	const byId = new Map(space.nodes.map((node) => [node.id, node]));
	const ties = [...network.ties.values()]
		.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to))
		.sort((a, b) => order(a.id, b.id));
	if (space.nodes.length > most.people || ties.length > most.ties) return { bends, ends };
	const routes = routesOf(space);
	const survey = surveyOf(space);
	for (const tie of ties) {
		const from = byId.get(tie.from);
		const to = byId.get(tie.to);
		if (from === undefined || to === undefined) continue;
		const pair = pairOf(from, to);
		const found = routes.get(pair) ?? bestRoute(...ordered(from, to), survey, []);
		routes.set(pair, found);
		const forward = found.from === from;
		const controls = forward ? found.controls : [...found.controls].reverse();
		if (controls.length > 0) bends.set(tie.id, bendsOf(from, to, controls));
		if (found.under > 0) {
			const end = { x: 0, y: found.under };
			ends.set(tie.id, from.y < to.y ? { from: end } : { to: end });
		}
	}
	return { bends, ends };
}

/** Routes for all pairs that may be drawn tied, by pair; each avoids crossing the others. */
function routesOf(space: RoutingSpace): Map<string, RouteCandidate> {
	const survey = surveyOf(space);
	const pairs = space.nodes
		.flatMap((a) => [...a.ties].filter(([b]) => a.id < b.id).map(([b, weight]) => ({ from: a, to: b, weight })))
		.sort(
			(a, b) =>
				b.weight - a.weight || lengthOf(a) - lengthOf(b) || order(a.from.id, b.from.id) || order(a.to.id, b.to.id)
		);
	const routes = new Map<string, RouteCandidate>();
	for (let round = 0; round < 2; round++) {
		for (const { from, to } of pairs) {
			const pair = pairOf(from, to);
			const others = [...routes].filter(([other]) => other !== pair).map(([, found]) => found);
			routes.set(pair, bestRoute(from, to, survey, others, routes.get(pair)));
		}
	}
	return routes;
}

function bestRoute(
	from: LayoutNode,
	to: LayoutNode,
	survey: Survey,
	others: readonly RouteCandidate[],
	before?: RouteCandidate
): RouteCandidate {
	let best =
		before === undefined
			? simpleCandidate(from, to, survey, others)
			: candidateThrough(from, to, before.controls, before.under, survey, others);
	if (before !== undefined && best.cost <= before.cost) return best;
	if (best.cost > fair) best = refined(best, survey, others);
	if (best.cost <= 2 * fair) return best;
	const grid = gridOf(survey, [from, to]);
	for (const under of startsOf(from, to)) {
		const at = (node: LayoutNode) => ({ x: node.x, y: node.y + (isUpper(node, from, to) ? under : 0) });
		const onGrid = candidateThrough(from, to, cheapest(grid, at(from), at(to)), under, survey, others);
		const better = refined(onGrid, survey, others);
		if (better.cost < best.cost) best = better;
	}
	// A tie that leaves beside the label may do better below it, and the reverse.
	for (const under of startsOf(from, to).filter((start) => start !== best.under)) {
		const rest = isUpper(from, from, to) ? best.controls.slice(1) : best.controls.slice(0, -1);
		for (const controls of [best.controls, rest]) {
			const better = refined(candidateThrough(from, to, controls, under, survey, others), survey, others);
			if (better.cost < best.cost) best = better;
		}
	}
	return best;
}

/** Moves control points about, and leaves them out, as long as that lowers the cost. */
function refined(start: RouteCandidate, survey: Survey, others: readonly RouteCandidate[]): RouteCandidate {
	let best = start;
	const attempt = (controls: readonly Point[]) => {
		const next = candidateThrough(start.from, start.to, controls, start.under, survey, others, best.cost);
		if (next.cost < best.cost - 1e-6) best = next;
	};
	for (const step of [24, 10, 4]) {
		for (let turn = 0; turn < 2; turn++) {
			const before = best.cost;
			for (let index = 0; index < best.controls.length; index++) {
				if (best.controls.length > 1) attempt(best.controls.filter((_, at) => at !== index));
				for (const [dx, dy] of [
					[step, 0],
					[-step, 0],
					[0, step],
					[0, -step]
				] as const) {
					attempt(best.controls.map(({ x, y }, at) => (at === index ? { x: x + dx, y: y + dy } : { x, y })));
				}
			}
			if (best.cost === before) break;
		}
	}
	return best;
}

function isUpper(node: LayoutNode, from: LayoutNode, to: LayoutNode): boolean {
	return node === (from.y < to.y ? from : to);
}

function lengthOf({ from, to }: { from: LayoutNode; to: LayoutNode }): number {
	return Math.hypot(from.x - to.x, from.y - to.y);
}

function ordered(a: LayoutNode, b: LayoutNode): [LayoutNode, LayoutNode] {
	return a.id < b.id ? [a, b] : [b, a];
}

function pairOf(a: LayoutNode, b: LayoutNode): string {
	return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}
