import { ascending, greatest, group } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Pair, Seat } from '../layout.ts';
import { type Exit, netExit, straightExits } from './exits.ts';
import { alongRoad, downChannel, type Ground } from './ground.ts';
import { costOf, type Draft, measure, type Piece } from './piece.ts';

/** Somebody with so many pairs or more has a net. */
const leastPairs = 3;

/** The pairs of somebody who has many. */
export interface Hub {
	readonly hub: Id;
	readonly pairs: readonly Pair[];
}

/** Whoever has most pairs, and again of those left; then the pairs of nobody who has many. */
export function hubsIn(pairs: readonly Pair[]): { readonly hubs: readonly Hub[]; readonly others: readonly Pair[] } {
	const hubs: Hub[] = [];
	let left = pairs;
	for (;;) {
		const ends = group(
			left.flatMap((pair) => [pair.from, pair.to].map((id) => ({ id, pair }))),
			({ id }) => id
		);
		const largest = greatest(ends, ([a, some], [b, others]) => some.length - others.length || ascending(b, a));
		if (largest === undefined || largest[1].length < leastPairs) return { hubs, others: left };
		const [hub, found] = largest;
		hubs.push({ hub, pairs: found.map(({ pair }) => pair) });
		left = left.filter(({ from, to }) => from !== hub && to !== hub);
	}
}

/**
 * The net of a hub: a spine in the channel, a rib along the road of each row with somebody to reach, and a drop from the rib
 * to each. The head's spine begins at its foot; another hub leaves at top or foot, whichever costs less.
 */
export function netOf(ground: Ground, { hub, pairs }: Hub, laid: readonly Piece[]): readonly Draft[] {
	const seat = ground.seats.get(hub);
	if (seat === undefined) return [];
	if (hub === ground.streets.head) return draftsFrom(ground, { hub, pairs }, seat, undefined);
	const straight = straightExits(ground, hub, hub, seat);
	const last = netExit(ground, hub, hub, seat);
	const exits = straight.length > 0 ? straight : last === undefined ? [] : [last];
	const nets = exits.map((exit) => draftsFrom(ground, { hub, pairs }, seat, exit));
	return (
		nets.reduce<readonly Draft[] | undefined>((best, net) => {
			return best === undefined || costOf(measure(net), laid) < costOf(measure(best), laid) ? net : best;
		}, undefined) ?? []
	);
}

/** @param exit undefined for the head, who stands on the channel */
function draftsFrom(ground: Ground, { hub, pairs }: Hub, seat: Seat, exit: Exit | undefined): readonly Draft[] {
	const spine = downChannel(ground, hub);
	const ribs = new Map<number, Piece>();
	const gutters = new Map<string, Piece>();
	const rib = (road: number) => {
		const known = ribs.get(road) ?? alongRoad(ground, hub, road);
		ribs.set(road, known);
		return known;
	};
	/** Gutters of one net are shared. */
	const shared = (one: Piece) => {
		if (!one.street.startsWith('gutter')) return one;
		const known = gutters.get(one.street) ?? one;
		gutters.set(one.street, known);
		return known;
	};
	return pairs.flatMap(({ id, from, to }): Draft[] => {
		const other = from === hub ? to : from;
		const end = ground.seats.get(other);
		const entry = end && netExit(ground, hub, other, end);
		if (end === undefined || entry === undefined) return [];
		const trunk =
			exit === undefined
				? [spine, rib(entry.road)]
				: exit.road === entry.road
					? [...exit.pieces, rib(exit.road)]
					: [...exit.pieces, rib(exit.road), spine, rib(entry.road)];
		const pieces = [...trunk, ...entry.pieces.map(shared).reverse()];
		return [{ pair: id, net: hub, from: { id: hub, seat }, to: { id: other, seat: end }, pieces }];
	});
}
