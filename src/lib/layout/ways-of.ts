import { ascending } from 'd3-array';
import type { Id } from '../dataset/dataset.ts';
import type { Point } from '../geometry/box.ts';
import type { Layout, Pair, Way } from './layout.ts';
import { type Ground, groundOf } from './ways/ground.ts';
import { hubsIn, netOf } from './ways/nets.ts';
import { clashesAmong, cornersOf, costOf, type Draft, measure, type Piece } from './ways/piece.ts';
import { settle } from './ways/settle.ts';
import { singleWay } from './ways/single-way.ts';

/** The largest hubs, where only theirs are drawn. */
const mostHubs = 2;

const grounds = new WeakMap<Layout, Ground>();

/**
 * How the lines of some pairs run, by the id of the pair. Whoever has many pairs has a net: its ways share pieces and part
 * late. The other pairs each take the cheapest way that is free. No way meets a mark or words. Pairs of somebody who is not
 * seated are left out, and those that have no lines in this layout.
 *
 * @param moved people who do not stand in their seat: their lines run straight
 */
export function waysOf(
	layout: Layout,
	pairs: readonly Pair[],
	moved: ReadonlySet<Id> = new Set()
): ReadonlyMap<string, Way> {
	if (layout.lines === 'none') return new Map();
	const seated = pairs.filter(({ from, to }) => layout.seats.has(from) && layout.seats.has(to));
	const isRouted = ({ from, to }: Pair) => layout.streets !== undefined && !moved.has(from) && !moved.has(to);
	const ways = [
		...routed(layout, seated.filter(isRouted)),
		...seated.filter((pair) => !isRouted(pair)).map((pair) => straightWay(layout, pair))
	];
	return new Map(ways.map((way) => [way.pair, way]));
}

function straightWay({ seats }: Layout, { id, from, to }: Pair): Way {
	const corners = [from, to].flatMap((end) => seats.get(end) ?? []).map(({ x, y }) => ({ x, y }));
	return { pair: id, from, to, corners, net: id };
}

/** What the ways of some pairs cost in a layout with streets, before they get tracks and ports: see `costOf`. */
export function costOfWays(layout: Layout, pairs: readonly Pair[]): number {
	if (layout.streets === undefined) return 0;
	const ground = groundOf(layout, layout.streets);
	const pieces = [...measure(draftsOf(ground, inOrder(ground, pairs), layout.lines))];
	return costOf(pieces, []) + 4 * clashesAmong(pieces);
}

function routed(layout: Layout, pairs: readonly Pair[]): readonly Way[] {
	const { streets } = layout;
	if (streets === undefined || pairs.length === 0) return [];
	const ground = grounds.get(layout) ?? groundOf(layout, streets);
	grounds.set(layout, ground);
	const drafts = draftsOf(ground, inOrder(ground, pairs), layout.lines);
	settle(drafts, layout.outlines);
	return drafts.map((draft) => ({
		pair: draft.pair,
		from: draft.from.id,
		to: draft.to.id,
		corners: withoutRepeats(cornersOf(draft)),
		net: draft.net
	}));
}

function draftsOf(ground: Ground, pairs: readonly Pair[], lines: Layout['lines']): readonly Draft[] {
	const all = hubsIn(pairs);
	const { hubs, others } = lines === 'all' ? all : { hubs: all.hubs.slice(0, mostHubs), others: [] };
	const drafts: Draft[] = [];
	const laid: Piece[] = [];
	const lay = (more: readonly Draft[]) => {
		drafts.push(...more);
		laid.push(...measure(more));
	};
	for (const hub of hubs) lay(netOf(ground, hub, laid));
	for (const pair of others) {
		const draft = singleWay(ground, pair, laid);
		if (draft !== undefined) lay([draft]);
	}
	return drafts;
}

/** The nearest pairs first, as they have least choice. */
function inOrder({ seats }: Ground, pairs: readonly Pair[]): readonly Pair[] {
	const length = ({ from, to }: Pair) => {
		const [a, b] = [seats.get(from), seats.get(to)];
		return a === undefined || b === undefined ? 0 : Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
	};
	return [...pairs].sort((a, b) => length(a) - length(b) || ascending(a.id, b.id));
}

/** Corners without those at which a way does not turn. */
function withoutRepeats(corners: readonly Point[]): readonly Point[] {
	return corners.filter((corner, index) => {
		const [before, after] = [corners[index - 1], corners[index + 1]];
		if (before === undefined || after === undefined) return true;
		const isSame = Math.abs(corner.x - before.x) + Math.abs(corner.y - before.y) < 0.01;
		const isOnLine =
			(Math.abs(before.x - corner.x) < 0.01 && Math.abs(corner.x - after.x) < 0.01) ||
			(Math.abs(before.y - corner.y) < 0.01 && Math.abs(corner.y - after.y) < 0.01);
		return !isSame && !isOnLine;
	});
}
