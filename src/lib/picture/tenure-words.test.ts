import { describe, expect, test } from 'vitest';
import { tenureWords, typicalTenureWords } from './tenure-words.ts';

describe('a tenure in words', () => {
	test('is as long as the dates allow', () => {
		expect(tenureWords({ days: { low: 594, high: 594 }, lasting: false })).toBe('for 594 days');
		expect(tenureWords({ days: { low: 124, high: 162 }, lasting: false })).toBe('for 124 to 162 days');
		expect(tenureWords({ days: { low: 0, high: 38 }, lasting: false })).toBe('for up to 38 days');
	});

	test('is longer than so far while it goes on', () => {
		expect(tenureWords({ days: { low: 306, high: 310 }, lasting: true })).toBe('for 306 days or more');
	});

	test('is not told where no record tells', () => {
		expect(tenureWords({ days: undefined, lasting: false })).toBe('');
		expect(tenureWords({ days: { low: 0, high: 90 }, lasting: true })).toBe('');
		expect(tenureWords({ days: { low: 0, high: 0 }, lasting: false })).toBe('');
	});
});

describe('tenures in general', () => {
	test('are told by the median, with how many it is of', () => {
		expect(typicalTenureWords({ all: 4, counted: 3, medianDays: { low: 124, high: 162.5 } })).toBe(
			'Of the 4 tenures shown, 3 have a known beginning and are over: in the median they lasted 124 to 163 days. The others do not count; long tenures are more often among them.'
		);
		expect(typicalTenureWords({ all: 1, counted: 1, medianDays: { low: 9, high: 9 } })).toBe(
			'Of the one tenure shown, 1 has a known beginning and is over: in the median it lasted 9 days.'
		);
	});

	test('say so where none can be counted', () => {
		expect(typicalTenureWords({ all: 2, counted: 0, medianDays: undefined })).toMatch(/^None of the 2 tenures shown/);
	});
});
