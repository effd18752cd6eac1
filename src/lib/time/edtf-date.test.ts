import { expect, test } from 'vitest';
import { date, day } from '../../../tests/fixtures/small.ts';
import { firstDayIn, isOneDay } from './edtf-date.ts';

test('a date with a day names one day, a month does not', () => {
	expect(isOneDay(date('2015-08-18'))).toBe(true);
	expect(isOneDay(date('2015-08'))).toBe(false);
});

test('the first day of a date that is open towards the past is its last', () => {
	expect(['2015-08', '2015-08/..', '../2015-08-18'].map((text) => firstDayIn(date(text)))).toEqual(
		['2015-08-01', '2015-08-01', '2015-08-18'].map(day)
	);
});
