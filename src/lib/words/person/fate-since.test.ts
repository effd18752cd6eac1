import { describe, expect, test } from 'vitest';
import { day, report } from '../../../../tests/fixtures/small.ts';
import { sinceWords } from './fate-since.ts';

const inMay = { day: day('2010-05-31'), earliest: day('2010-05-01'), entered: false };

describe('since when somebody is lost', () => {
	test('is a day where that is known', () => {
		const since = { ...inMay, earliest: inMay.day };

		expect(sinceWords(since, [])).toBe('31 May 2010');
	});

	test('is as wide as the reports leave it', () => {
		expect(sinceWords(inMay, [report('k', 'amir', 'killed', { occurred: '2010-05' })])).toBe('May 2010');
	});

	test('is only an end where no report says since when', () => {
		const { day: by } = inMay;

		expect(sinceWords(inMay, [report('k', 'amir', 'killed', { occurred: '../2010-05-31' })])).toBe('by 31 May 2010');
		expect(sinceWords({ ...inMay, earliest: -Infinity, day: by }, [])).toBe('by 31 May 2010');
	});
});

test('of somebody who has always been so in the record, the year is told in which the record begins', () => {
	const since = { day: day('2010-01-01'), earliest: day('2010-01-01'), entered: true };

	expect(sinceWords(since, [])).toBe('in the record from 2010');
});
