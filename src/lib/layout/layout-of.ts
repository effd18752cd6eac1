import { greatest } from 'd3-array';
import type { Id, Roster } from '../dataset/dataset.ts';
import type { Network } from '../network/network.ts';
import { arrange } from './place/arrange.ts';
import { depthOf, type LayoutNode, layoutNodesOf } from './place/layout-nodes.ts';
import { type Box, hullOf } from '../geometry/box.ts';
import { bodyNameBox } from '../geometry/label-size.ts';
import type { Layout, LayoutShape } from './layout.ts';
import { type BodyFacts, type Measure, type Plan, planOf } from './place/plan.ts';
import { route } from './route/route.ts';
import { putAll, rowsOfPlan } from './place/rows.ts';
import { stack } from './place/stack.ts';

/** The room on screen, in CSS pixels: low, since the axis is below. A phone scrolls, so its height has no limit. */
const panes = { wide: { width: 850, height: 380 }, narrow: { width: 374, height: Infinity } } as const;
const margin = 8;

/**
 * The layout of a roster, over all time: rank reads downward, members of a collegial body stand together inside its outline,
 * people with the same portfolio and tied people stand near each other. The same network gives the same layout, whatever
 * the order of its tables.
 */
export function layoutOf(network: Network, roster: Roster, shape: LayoutShape): Layout {
	const nodes = layoutNodesOf(network, roster);
	const facts = factsOf(network);
	const nameOf = (body: Id) => facts.get(body)?.name ?? body;
	const plan = bestPlan(nodes, shape, facts);
	const rows = rowsOfPlan(plan);
	putAll(rows);
	stack(plan, nameOf);
	arrange(rows, nodes);
	const outlines = stack(plan, nameOf);
	for (const node of nodes) Object.assign(node, { x: tenth(node.x), y: tenth(node.y) });
	const enclosures = new Map([...outlines].map(([id, box]) => [id, inTenths(box)] as const));
	const bounds = boundsOf(nodes, [...enclosures.values()]);
	const names = [...enclosures].map(([id, box]) => bodyNameBox(nameOf(id), box));
	return {
		places: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
		enclosures,
		...route(network, { nodes, names, bounds }),
		bounds: inTenths(bounds)
	};
}

/** To a tenth of a pixel, since places are sent with the page. */
function tenth(length: number): number {
	return Math.round(length * 10) / 10;
}

function inTenths({ left, top, right, bottom }: Box): Box {
	return { left: tenth(left), top: tenth(top), right: tenth(right), bottom: tenth(bottom) };
}

function factsOf({ dataset }: Network): ReadonlyMap<Id, BodyFacts> {
	const facts = new Map(dataset.bodies.map(({ id, name }) => [id, { name, rank: Infinity }]));
	for (const { body, rank } of dataset.posts) {
		const fact = facts.get(body);
		if (fact !== undefined) fact.rank = Math.min(fact.rank, rank);
	}
	return facts;
}

/** The plan that can be drawn largest in the pane. */
function bestPlan(nodes: readonly LayoutNode[], shape: LayoutShape, facts: ReadonlyMap<Id, BodyFacts>): Plan {
	const pane = panes[shape];
	const plans = (shape === 'narrow' ? [narrow] : measures(nodes)).map((measure) => planOf(nodes, measure, facts));
	const zoom = ({ width, height }: Plan) =>
		Math.min(pane.width / (width + 2 * margin), pane.height / (height + 2 * margin));
	return greatest(plans, zoom) ?? planOf(nodes, narrow, facts);
}

const narrow: Measure = {
	width: panes.narrow.width - 2 * margin,
	body: panes.narrow.width - 2 * margin,
	columns: 0,
	pairs: true
};

/** Limits to try: widths around the one that would fill the pane if nothing had to be kept together. */
function measures(nodes: readonly LayoutNode[]): readonly Measure[] {
	const area = nodes.reduce((sum, node) => sum + node.width * (node.radius + depthOf(node)), 0);
	const about = Math.max(400, Math.sqrt((area * panes.wide.width) / panes.wide.height));
	const widths = Array.from({ length: 24 }, (_, index) => about * (0.7 + index * 0.06));
	return widths.flatMap((width) =>
		[1, 0.8, 0.65, 0.5].flatMap((share) =>
			(share === 1 ? [0] : [0, 1, 2, 3]).map((columns) => ({ width, body: width * share, columns, pairs: false }))
		)
	);
}

function boundsOf(nodes: readonly LayoutNode[], outlines: readonly Box[]): Box {
	const boxes = [
		...outlines,
		...nodes.map((node) => ({
			left: node.x - node.width / 2,
			top: node.y - node.radius,
			right: node.x + node.width / 2,
			bottom: node.y + depthOf(node)
		}))
	];
	if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
	const { left, top, right, bottom } = boxes.reduce(hullOf);
	return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}
