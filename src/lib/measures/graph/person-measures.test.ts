import { describe, expect, test } from 'vitest';
import { historyWith, supposing, today } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import { castOf } from '../../network/cast.ts';
import type { Lens } from '../../view/view.ts';
import { personMeasures } from './person-measures.ts';

// Amir is tied to basil and cyrus; dawud stands alone, and is lost in 2015.
const ids = ['amir', 'basil', 'cyrus', 'dawud'];

describe('one person among four, of whom two are tied to the first and one to nobody', () => {
	test('is tied to two, stands between the only pair of three, and reaches two of three in one step', () => {
		expect(values('amir')).toEqual({ degree: 2, betweenness: 1 / 3, closeness: 2 / 3 });
	});

	test('at an end is tied to one, stands between nobody, and reaches two in three steps', () => {
		expect(values('basil')).toEqual({ degree: 1, betweenness: 0, closeness: (2 / 3) * (2 / 3) });
	});

	test('without ties has 0 of each', () => {
		expect(values('dawud')).toEqual({ degree: 0, betweenness: 0, closeness: 0 });
	});
});

test('a person who is not in it, as the lost are not, has no values, but a reason', () => {
	expect(values('dawud', '2015-06-01')).toEqual({
		degree: 'Not in the measured network on this day.',
		betweenness: 'Not in the measured network on this day.',
		closeness: 'Not in the measured network on this day.'
	});
});

test('beside a what-if there are none', () => {
	expect(values('amir', '2014-06-01', supposing(['dawud', { kind: 'alive' }]))).toEqual({});
});

function values(about: string, on = '2014-06-01', lens: Lens = today) {
	const history = historyWith(
		{
			people: ids.map((id) => person(id)),
			ties: [
				tie('t1', 'amir', 'basil', 'association', '2013-01-01'),
				tie('t2', 'cyrus', 'amir', 'command', '2013-01-01'),
				tie('t3', 'amir', 'cyrus', 'association', '2013-01-01')
			],
			reports: [
				...['amir', 'basil', 'cyrus'].map((id) => report(`r-${id}`, id, 'alive', { occurred: '2016-01-01' })),
				report('d0', 'dawud', 'alive', { occurred: '2014-12-31' }),
				report('d', 'dawud', 'killed', { occurred: '2015-01-01' })
			]
		},
		lens
	);
	return Object.fromEntries(
		personMeasures(history, castOf(history.network, roster(ids)), about, day(on)).map(({ measure, value }) => [
			measure.id,
			value.kind === 'number' ? value.low : value.reason
		])
	);
}
