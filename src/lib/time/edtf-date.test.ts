import { expect, test } from 'vitest';
import { date } from '../../../tests/fixtures/small.ts';
import { isOneDay } from './edtf-date.ts';

test('a date with a day names one day, a month does not', () => {
	expect(isOneDay(date('2015-08-18'))).toBe(true);
	expect(isOneDay(date('2015-08'))).toBe(false);
});
