import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSmallNetworkInARoom } from '../../../tests/fixtures/arbitrary-network.ts';
import { missingIn, placesOf, reversed } from '../../../tests/fixtures/laid-out.ts';
import { layoutFaults, sharedLines, wayFaults } from '../../../tests/fixtures/layout-faults.ts';
import { networkOf } from '../network/network-of.ts';
import { layoutOf } from './layout-of.ts';
import { timedPairs } from './people/timed-pairs.ts';
import { waysOf } from './ways-of.ts';

/** Bodies that overlap in each way, the small form, both large ones and both sorts of room come up several times in so many. */
const runs = { numRuns: 100 };

describe('of any small network in any room', () => {
	test('the layout seats everyone, keeps things apart and in the room, and does not mind the order of tables', () => {
		fc.assert(
			fc.property(aSmallNetworkInARoom, ({ network, roster, room }) => {
				const layout = layoutOf(network, roster, room);
				expect(missingIn(layout, network, roster)).toEqual([]);
				expect(layoutFaults(layout)).toEqual([]);
				const other = layoutOf(networkOf(reversed(network.dataset)), roster, room);
				expect(placesOf(other)).toEqual(placesOf(layout));
			}),
			runs
		);
	});

	test('ways join all pairs and meet no mark, name or title', () => {
		fc.assert(
			fc.property(aSmallNetworkInARoom, ({ network, roster, room }) => {
				const layout = layoutOf(network, roster, room);
				if (layout.streets === undefined) return;
				const pairs = timedPairs(network, new Set(layout.seats.keys()), true);
				const ways = waysOf(layout, pairs);
				expect(wayFaults(layout, pairs, ways)).toEqual([]);
			}),
			runs
		);
	});

	test('ways that do not belong together hardly ever run on one another', () => {
		// Where all are tied to all, a street can be fuller than it is wide: about once in 600 networks, so one of these may.
		const sample = fc.sample(aSmallNetworkInARoom, { seed: 1794, numRuns: 300 });
		const shared = sample.filter(({ network, roster, room }) => {
			const layout = layoutOf(network, roster, room);
			const pairs = timedPairs(network, new Set(layout.seats.keys()), true);
			return layout.streets !== undefined && sharedLines(waysOf(layout, pairs)).length > 0;
		});
		expect(shared.length).toBeLessThanOrEqual(1);
	});
});
