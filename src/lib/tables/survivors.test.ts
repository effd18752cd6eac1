import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { knownWith } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { valueOn } from '../history/step-function.ts';
import { historyOf } from '../history/history-of.ts';
import { knownOn } from '../history/known/known.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { networkOf } from '../network/network-of.ts';
import { countOf } from '../history/count.ts';
import { survivorsOf } from './survivors.ts';

test('the steps fall with the losses; the not known and the maybe lost widen the band', () => {
	const known = knownWith({
		people: ['amir', 'basil', 'cyrus'].map((id) => person(id)),
		reports: [
			report('a', 'amir', 'killed', { occurred: '2015-05', published: '2016' }),
			report('b', 'basil', 'alive', { occurred: '2014-10-28' }),
			report('c', 'cyrus', 'alive', { occurred: '2017-12-31' })
		]
	});
	const period = { from: day('2014-01-01'), to: day('2016-12-31') };

	expect(survivorsOf(known, roster(['amir', 'basil', 'cyrus']), period)).toEqual([
		{ from: period.from, value: { low: 3, high: 3 } },
		{ from: day('2015-05-01'), value: { low: 2, high: 3 } },
		{ from: day('2015-05-31'), value: { low: 2, high: 2 } },
		{ from: day('2015-10-29'), value: { low: 1, high: 2 } }
	]);
});

test('the steps say what the count says on every day of the period', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, (given, lens, on) => {
			const history = historyOf(networkOf(given), lens);
			const survivors = given.rosters.map((each) => valueOn(survivorsOf(knownOn(history, on), each, each.period), on));
			const counts = given.rosters.map((each) => {
				const sizes = new Map(
					countOf(snapshotOn(history, on), each).parts.map(({ as, people }) => [as, people.length])
				);
				const low = sizes.get('alive') ?? 0;
				const unsure = (['not-known', 'maybe-in-post', 'maybe-lost', 'maybe-captured', 'maybe-left'] as const).map(
					(as) => sizes.get(as) ?? 0
				);
				return { low, high: unsure.reduce((sum, size) => sum + size, low) };
			});

			expect(survivors).toMatchObject(counts);
		})
	);
});
