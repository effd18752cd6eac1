import { expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { person, report, roster } from '../../../../tests/fixtures/small.ts';
import type { Lens } from '../../view/view.ts';
import { sidesOf } from './sides.ts';

const two = roster(['amir', 'basil']);

const reports = [
	report('r1', 'amir', 'killed', { occurred: '2015-01-01', verdict: 'refuted' }),
	report('r2', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', sides: ['army', 'media'] }),
	report('r3', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-09-18' }),
	report('r4', 'amir', 'alive', { occurred: '2015-02-01' }),
	report('r5', 'basil', 'killed', { occurred: '2015-05', published: '2015-06-30', verdict: 'disputed' }),
	report('r6', 'basil', 'killed', { sides: ['rivals'] }),
	report('r7', 'cyrus', 'killed', { occurred: '2015-08-18', sides: ['rivals'] })
];

test('each side has its loss reports, what became of them, and the median days from the event', () => {
	const { rows, all, undated } = sides();

	expect(rows).toEqual([
		{
			side: 'army',
			made: 4,
			verdicts: { established: 2, refuted: 1, superseded: 0, disputed: 1, open: 0 },
			// 3 and 31 days.
			medianDays: { low: 17, high: 17 },
			timed: 2,
			refutedShare: 1 / 4
		},
		expect.objectContaining({ side: 'media', made: 1, medianDays: { low: 3, high: 3 }, refutedShare: 0 })
	]);
	expect(all).toMatchObject({ made: 4, timed: 2, refutedShare: 1 / 4 });
	expect(undated).toBe(1);
});

test('under clock then only what was published by the day is counted', () => {
	expect(sides(then, '2015-08-20')).toMatchObject({ all: { made: 2, timed: 0 }, undated: 0 });
	expect(sides(then, '2014-01-01')).toMatchObject({ rows: [], all: { made: 0, refutedShare: undefined } });
});

test('an arrest is timed even if a release may have come on the same day', () => {
	const { rows } = sidesOf(
		knownWith({
			people: [person('amir')],
			reports: [
				report('held', 'amir', 'captured', { occurred: '2015-03-01', published: '2015-03-03' }),
				report('freed', 'amir', 'released', { occurred: '2015-03-01/2015-03-02', published: '2015-03-04' }),
				report('killed', 'amir', 'killed', { occurred: '2015-03-02', published: '2015-03-05' })
			]
		}),
		two
	);

	expect(rows).toMatchObject([{ side: 'army', made: 2, timed: 2, medianDays: { low: 2.5, high: 2.5 } }]);
});

test('under clock then no verdict is known', () => {
	expect(sides(then).rows[0]).toMatchObject({
		made: 4,
		verdicts: undefined,
		medianDays: undefined,
		refutedShare: undefined
	});
});

test('a what-if changes no verdict', () => {
	expect(sides(supposing(['amir', { kind: 'alive' }]))).toEqual(sides());
});

function sides(lens: Lens = today, on = '2016-12-31') {
	const people = ['amir', 'basil', 'cyrus'].map((id) => person(id));
	return sidesOf(knownWith({ people, reports }, lens, on), two);
}
