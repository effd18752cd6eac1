import type { Layout } from './layout.ts';
import { busiestDays, pairsOn, type TimedPair } from './people/timed-pairs.ts';
import { waysOf } from './ways-of.ts';

/** How many dates are looked at. */
const dates = 3;

/** How many ways run beside each other in the road above each row, on the busiest dates. */
export function tracksIn(layout: Layout, pairs: readonly TimedPair[]): readonly number[] {
	const rows = layout.streets?.rows ?? [];
	const most = rows.map(() => 0);
	for (const day of busiestDays(pairs, dates)) {
		const ways = [...waysOf(layout, pairsOn(pairs, day)).values()];
		const heights = new Set(ways.flatMap(({ corners }) => corners.map(({ y }) => Math.round(y))));
		for (const [row, { road }] of rows.entries()) {
			const inRoad = [...heights].filter((y) => y > road.top && y < road.bottom).length;
			most[row] = Math.max(most[row] ?? 0, inRoad);
		}
	}
	return most;
}
