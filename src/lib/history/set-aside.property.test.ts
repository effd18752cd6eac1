import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset, aDay, aLens, someSetAside } from '../../../tests/fixtures/arbitrary-dataset.ts';
import type { SetAside } from '../view/set-aside.ts';
import { networkOf, networkWithout } from '../network/network-of.ts';
import { historyOf } from './history-of.ts';
import { nothingLeftOf } from './known/nothing-left.ts';
import { sumOf, sourceDependence } from './known/source-dependence.ts';
import { snapshotOn } from './snapshot.ts';

/** Most runs set something aside; records kept by mistake showed after 1 to 11 of them. */
const runs = { numRuns: 50 };

test('with nothing set aside all is the same', () => {
	fc.assert(
		fc.property(aDataset, aLens, (given, lens) => {
			const network = networkOf(given);
			const without = networkWithout(networkWithout(network, lens.setAside), new Set());

			expect(without).toBe(network);
			expect(historyOf(network, { ...lens, setAside: new Set() }).network.dataset).toBe(given);
		}),
		runs
	);
});

test('setting more aside never adds a report, an occupancy or a tie', () => {
	fc.assert(
		fc.property(aDataset, someSetAside, someSetAside, (given, some, more) => {
			const network = networkOf(given);
			const less = networkWithout(network, some);
			const least = networkWithout(network, new Set([...some, ...more]));
			const records = (of: typeof network) => [of.reports, of.occupancies, of.ties].flatMap((map) => [...map.keys()]);
			const before = new Set(records(less));

			expect(records(least).filter((id) => !before.has(id))).toEqual([]);
		}),
		runs
	);
});

test('setting aside and taking up again is the record again, whatever was read between', () => {
	fc.assert(
		fc.property(aDataset, aLens, someSetAside, (given, lens, more) => {
			const network = networkOf(given);
			const before = historyOf(network, lens);
			const between = historyOf(before.network, { ...lens, setAside: new Set([...lens.setAside, ...more]) });
			const after = historyOf(between.network, lens);

			expect(after.changes).toEqual(before.changes);
			expect(after.fates).toEqual(before.fates);
		}),
		runs
	);
});

test('of whom nothing is left has no fate, and had one before', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, (given, lens, day) => {
			const network = networkOf(given);
			const whole = historyOf(network, { ...lens, setAside: new Set() });
			const left = historyOf(network, lens);
			const gone = [...nothingLeftOf(whole, left, day)];

			expect(gone.filter((id) => snapshotOn(left, day).fates.has(id))).toEqual([]);
			expect(gone.filter((id) => !snapshotOn(whole, day).fates.has(id))).toEqual([]);
		}),
		runs
	);
});

test('what rests on something alone is what no longer counts without it', () => {
	fc.assert(
		fc.property(aDataset, someSetAside, (given, items) => {
			const dependence = sourceDependence(given);
			const kinds = ['reports', 'occupancies', 'ties'] as const;
			const lostWithout = (item: SetAside) => {
				const { dataset } = networkWithout(networkOf(given), new Set([item]));
				return kinds.map((kind) => given[kind].length - dataset[kind].length);
			};

			for (const item of items) {
				const alone = dependence.get(item)?.alone;
				expect(lostWithout(item)).toEqual(kinds.map((kind) => alone?.get(kind) ?? 0));
				expect(sumOf(dependence.get(item)?.all ?? new Map())).toBeGreaterThanOrEqual(sumOf(alone ?? new Map()));
			}
		}),
		runs
	);
});
