import type { Id } from '../dataset/dataset.ts';
import type { Network } from '../network/network.ts';
import { depthOf, type Figure, order } from './figures.ts';
import { type Box, lineFont } from './label-size.ts';
import type { Bend, Layout, TieEnds } from './layout.ts';
import { pathOf } from './path.ts';

/** With more than this to route, ties stay straight: nobody could follow them anyway. */
const most = { people: 64, ties: 400 } as const;

/** A way for a tie to go, from one person to another. */
interface Way {
	readonly bends: readonly Bend[];
	/** Offset from the upper of the two to where the tie meets them: below the label, or 0 for the edge of the mark. */
	readonly under: number;
	readonly cost: number;
}

/** What a way should not run through. */
interface Obstacles {
	readonly figures: readonly Figure[];
	/** The names of bodies. */
	readonly names: readonly Box[];
	readonly bounds: Box;
}

/** Bends the ties round the marks and labels in their way. Those between the same two persons all go the same way. */
export function route(
	network: Network,
	figures: readonly Figure[],
	names: readonly Box[],
	bounds: Box
): Pick<Layout, 'bends' | 'ends'> {
	const bends = new Map<Id, readonly Bend[]>();
	const ends = new Map<Id, TieEnds>();
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const ties = [...network.ties.values()]
		.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to))
		.sort((a, b) => order(a.id, b.id));
	if (figures.length > most.people || ties.length > most.ties) return { bends, ends };
	const ways = new Map<string, Way>();
	for (const tie of ties) {
		const from = byId.get(tie.from);
		const to = byId.get(tie.to);
		if (from === undefined || to === undefined) continue;
		const forward = from.id < to.id;
		const pair = forward ? `${from.id} ${to.id}` : `${to.id} ${from.id}`;
		const way = ways.get(pair) ?? bestWay(forward ? from : to, forward ? to : from, { figures, names, bounds });
		ways.set(pair, way);
		if (way.bends.length > 0) bends.set(tie.id, forward ? way.bends : reversed(way.bends));
		if (way.under > 0) {
			const end = { x: 0, y: way.under };
			ends.set(tie.id, from.y < to.y ? { from: end } : { to: end });
		}
	}
	return { bends, ends };
}

const shapes: readonly (readonly Bend[])[] = [
	[],
	...[14, 26, 40, 56, 76, 100, 130, 170].flatMap((size) =>
		[size, -size].flatMap((distance) => [0.5, 0.25, 0.75].map((weight) => [{ distance, weight }]))
	),
	...[24, 48, 80].flatMap((size) =>
		[size, -size].flatMap((distance) =>
			[-1, -0.5, 0.5, 1].map((turn) => [
				{ distance, weight: 0.25 },
				{ distance: distance * turn, weight: 0.75 }
			])
		)
	)
];

function bestWay(from: Figure, to: Figure, obstacles: Obstacles): Way {
	const upper = from.y < to.y ? from : to;
	const lower = upper === from ? to : from;
	// Most members have one line under the name, most of the others two.
	const under = depthOf(upper) - (upper.member ? lineFont.lineHeight : 0) + 2;
	const fall = lower.y - lower.radius - upper.y - under;
	const starts = fall > 4 ? [0, under] : [0];
	let best: Way = { bends: [], under: 0, cost: Infinity };
	for (const bends of shapes) {
		const effort = effortOf(bends);
		for (const start of starts) {
			// From below the label one should go down, not across.
			const across = start === 0 ? 0 : 4 + Math.max(0, Math.abs(lower.x - upper.x) / fall - 3) * 6;
			const cost = effort + across;
			if (cost >= best.cost) continue;
			const path = pathOf(from, to, bends, start === 0 ? {} : { [upper === from ? 'from' : 'to']: { x: 0, y: start } });
			const total = cost + hits(path, from, to, start === 0 ? undefined : upper, obstacles, best.cost - cost);
			if (total < best.cost) best = { bends, under: start, cost: total };
		}
	}
	return best;
}

/** The same way back: what lay to the right lies to the left. */
function reversed(bends: readonly Bend[]): readonly Bend[] {
	return bends.map(({ distance, weight }) => ({ distance: -distance, weight: 1 - weight })).reverse();
}

/** What bending costs by itself: little for a slight bend, much for a large one. */
function effortOf(bends: readonly Bend[]): number {
	const bent = bends.reduce((sum, { distance }) => sum + Math.abs(distance), 0) / Math.max(1, bends.length);
	return bent * 0.2 + bent ** 2 / 300 + (bends.length > 1 ? 12 : 0);
}

/** What a way runs through, in pixels weighed by how bad it is; stops counting at `enough`. */
function hits(
	path: readonly { readonly x: number; readonly y: number }[],
	from: Figure,
	to: Figure,
	under: Figure | undefined,
	{ figures, names, bounds }: Obstacles,
	enough: number
): number {
	let sum = 0;
	let before = path[0];
	for (const point of path) {
		const stride = before === undefined ? 0 : Math.hypot(point.x - before.x, point.y - before.y);
		before = point;
		if (!isIn(point, bounds, 0)) sum += stride * 3;
		for (const name of names) if (isIn(point, name, 4)) sum += stride * 2.5;
		for (const figure of figures) {
			const dx = Math.abs(point.x - figure.x);
			const dy = point.y - figure.y;
			if (dx > figure.width / 2 + 4 || dy < -figure.radius - 6 || dy > depthOf(figure) + 2) continue;
			const own = figure === from || figure === to;
			if (!own && Math.hypot(dx, dy) < figure.radius + 6) sum += stride * 6;
			else if (dy > figure.radius + 2 && figure !== under) sum += stride * (own ? 1 : 2.5);
		}
		if (sum >= enough) return sum;
	}
	return sum;
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, box: Box, room: number): boolean {
	return x > box.left - room && x < box.right + room && y > box.top - room && y < box.bottom + room;
}
