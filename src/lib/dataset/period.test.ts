import { expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import { stepFrom } from '../time/step.ts';
import { formatPeriod, parsePeriod, periodWith } from './period.ts';

test.each([
	'2014-01/2016-12',
	'2014-01-02/2016-12-31',
	'-0049-01/-0043-12',
	'-0043-03-15/0014-08-19',
	'step 0/step 40'
])('the period %s is written as it is read', (text) => {
	const period = parsePeriod(text);

	expect(period === undefined ? undefined : formatPeriod(period)).toBe(text);
});

test.each(['2014', '2014-13/2015-01', '2016-01/2014-12', '2014-01/step 4', '2014-01/2015-01/2016-01'])(
	'%s is no period',
	(text) => {
		expect(parsePeriod(text)).toBeUndefined();
	}
);

test('a period that takes in a day is the same, or reaches to the end of that year', () => {
	const period = { from: dayOf(2014, 6, 1), to: dayOf(2016, 5, 31) };

	expect(periodWith(period, dayOf(2014, 6, 1))).toBe(period);
	expect(periodWith(period, dayOf(2014, 3, 1))).toEqual({ from: dayOf(2014, 1, 1), to: period.to });
	expect(periodWith(period, dayOf(2019, 3, 1))).toEqual({ from: period.from, to: dayOf(2019, 12, 31) });
});

test('among steps it reaches to the step', () => {
	const [first = 0, last = 0, beyond = 0] = ['step 1', 'step 4', 'step 9'].map(stepFrom);

	expect(periodWith({ from: first, to: last }, beyond)).toEqual({ from: first, to: beyond });
});
