import { describe, expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/small.ts';
import { tenureWords, typicalTenureWords } from './tenure.ts';

describe('a tenure in words', () => {
	test('is as long as the dates allow', () => {
		expect(tenureWords({ days: { low: 594, high: 594 }, onLastDay: 'no' }, 0)).toBe('594 days in all');
		expect(tenureWords({ days: { low: 124, high: 162 }, onLastDay: 'no' }, 0)).toBe('124 to 162 days in all');
		expect(tenureWords({ days: { low: 0, high: 38 }, onLastDay: 'no' }, 0)).toBe('up to 38 days in all');
	});

	test('is counted in steps among steps', () => {
		expect(tenureWords({ days: { low: 1, high: 1 }, onLastDay: 'no' }, day('step 40'))).toBe('1 step in all');
		expect(tenureWords({ days: { low: 2.5, high: 4 }, onLastDay: 'no' }, day('step 40.0'))).toBe(
			'2.5 to 4 steps in all'
		);
	});

	test('is longer than so far while it goes on', () => {
		expect(tenureWords({ days: { low: 306, high: 310 }, onLastDay: 'yes' }, 0)).toBe('306 days or more');
	});

	test('is not told where no record tells, or of whom nothing more was heard', () => {
		expect(tenureWords({ days: undefined, onLastDay: 'no' }, 0)).toBe('');
		expect(tenureWords({ days: { low: 366, high: 900 }, onLastDay: 'maybe' }, 0)).toBe('');
		expect(tenureWords({ days: { low: 0, high: 0 }, onLastDay: 'no' }, 0)).toBe('');
	});
});

describe('tenures in general', () => {
	const until = day('2016-12-31');

	test('are told by the median, with how many it is of', () => {
		expect(typicalTenureWords({ all: 4, counted: 3, medianDays: { low: 0, high: 162.5 } }, until)).toBe(
			'4 times somebody is shown to have held a post. 3 of these have a known beginning and were over by 31 December 2016, after 0 to 163 days in the median. The others are left out, as they go on or nobody says since when; the longest are likelier among them.'
		);
	});

	test('are one where there is one', () => {
		expect(typicalTenureWords({ all: 1, counted: 1, medianDays: { low: 9, high: 9 } }, until)).toBe(
			'Somebody is shown to have held a post once. 1 of these has a known beginning and was over by 31 December 2016, after 9 days.'
		);
	});

	test('say so where none can be counted', () => {
		expect(typicalTenureWords({ all: 2, counted: 0, medianDays: undefined }, until)).toBe(
			'2 times somebody is shown to have held a post. None of these has a known beginning and was over by 31 December 2016.'
		);
		expect(typicalTenureWords({ all: 1, counted: 0, medianDays: undefined }, until)).toBe(
			'Somebody is shown to have held a post once. It has no known beginning, or was not over by 31 December 2016.'
		);
	});
});
