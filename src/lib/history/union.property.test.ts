import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import type { Id } from '../dataset/dataset.ts';
import { networkOf } from '../network/network-of.ts';
import { greatestOf, type Presence } from '../time/presence.ts';
import { historyOf } from './history-of.ts';
import { type Snapshot, snapshotOn } from './snapshot.ts';
import { unionIn } from './union.ts';

/** Five people with up to 25 records, looked at day by day. */
const runs = { numRuns: 60 };

/** How surely everyone and everything is there that is there on some of the days. */
function thereOn(
	days: readonly Snapshot[],
	presences: (day: Snapshot) => Iterable<readonly [Id, Presence]>
): Readonly<Record<Id, Presence>> {
	const there = new Map<Id, Presence>();
	for (const [id, presence] of days.flatMap((day) => [...presences(day)])) {
		there.set(id, greatestOf([presence, there.get(id) ?? 'no']));
	}
	return Object.fromEntries([...there].filter(([, presence]) => presence !== 'no'));
}

/** Alive for sure, lost for sure, or one of the two. */
function presencesOf({ fates }: Snapshot): readonly (readonly [Id, Presence])[] {
	return [...fates].map(([id, { kind }]) => [id, kind === 'alive' ? 'yes' : kind === 'lost' ? 'no' : 'maybe']);
}

test('a union has whoever and whatever some day of the period has, as surely as the day that has them most surely', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, aDay, (given, lens, a, b) => {
			const period = { from: Math.min(a, b), to: Math.max(a, b) };
			const history = historyOf(networkOf(given), lens);
			const days = Array.from({ length: period.to - period.from + 1 }, (_, index) =>
				snapshotOn(history, period.from + index)
			);

			const union = unionIn(history, period);

			expect(Object.fromEntries(union.union?.people ?? [])).toEqual(thereOn(days, presencesOf));
			expect(Object.fromEntries(union.ties)).toEqual(thereOn(days, ({ ties }) => ties));
			expect(Object.fromEntries(union.occupancies)).toEqual(thereOn(days, ({ occupancies }) => occupancies));
		}),
		runs
	);
});

test('the fates in a union are those of the last day', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, aDay, (given, lens, a, b) => {
			const period = { from: Math.min(a, b), to: Math.max(a, b) };
			const history = historyOf(networkOf(given), lens);

			const { day, fates } = unionIn(history, period);

			expect({ day, fates }).toEqual({ day: period.to, fates: snapshotOn(history, period.to).fates });
		}),
		runs
	);
});
