import type { Id } from '../dataset/dataset.ts';
import type { Layout, Pair, Way } from './layout.ts';

/**
 * How the lines of some pairs run, by the id of the pair. Pairs of somebody who is not seated are left out.
 *
 * @param moved people who do not stand in their seat: their lines run straight
 */
export function waysOf(layout: Layout, pairs: readonly Pair[], _moved: ReadonlySet<Id> = new Set()): ReadonlyMap<string, Way> {
	const ways = pairs.flatMap(({ id, from, to }): Way[] => {
		const [a, b] = [layout.seats.get(from), layout.seats.get(to)];
		if (a === undefined || b === undefined) return [];
		return [{ pair: id, from, to, corners: [{ x: a.x, y: a.y }, { x: b.x, y: b.y }], net: id }];
	});
	return new Map(ways.map((way) => [way.pair, way]));
}
