import { describe, expect, test } from 'vitest';
import { knownWith, today } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post } from '../../../../tests/fixtures/small.ts';
import { tenureSoFar, tenureWords, typicalTenureWords } from './tenure.ts';

describe('a tenure in words', () => {
	test('is as long as the dates allow', () => {
		expect(tenureWords({ days: { low: 594, high: 594 }, onLastDay: 'no' }, 0)).toBe('20 months in all');
		expect(tenureWords({ days: { low: 124, high: 162 }, onLastDay: 'no' }, 0)).toBe('4 to 5 months in all');
		expect(tenureWords({ days: { low: 0, high: 38 }, onLastDay: 'no' }, 0)).toBe('up to 38 days in all');
	});

	test('is counted in steps among steps', () => {
		expect(tenureWords({ days: { low: 1, high: 1 }, onLastDay: 'no' }, day('step 40'))).toBe('1 step in all');
		expect(tenureWords({ days: { low: 2.5, high: 4 }, onLastDay: 'no' }, day('step 40.0'))).toBe(
			'2.5 to 4 steps in all'
		);
	});

	test('is longer than so far while it goes on', () => {
		expect(tenureWords({ days: { low: 306, high: 310 }, onLastDay: 'yes' }, 0)).toBe('10 months or more');
	});

	test('is not told where no record tells, or of whom nothing more was heard', () => {
		expect(tenureWords({ days: undefined, onLastDay: 'no' }, 0)).toBe('');
		expect(tenureWords({ days: { low: 366, high: 900 }, onLastDay: 'maybe' }, 0)).toBe('');
		expect(tenureWords({ days: { low: 0, high: 0 }, onLastDay: 'no' }, 0)).toBe('');
	});
});

test('a term that goes on is counted to the date on screen where that is after all that the record tells', () => {
	const given = {
		window: Infinity,
		people: [person('ada')],
		posts: [post('clerk')],
		occupancies: [occupancy('o', 'ada', 'clerk', '2012-06-01')]
	};

	expect(tenureSoFar(knownWith(given, today, '2026-11-30'), 'o', day('2026-11-30'))).toBe('; 14.5 years or more');
});

test('a term that goes on is counted to the last day that the record names, not to the end of its year', () => {
	const given = {
		window: Infinity,
		people: [person('ada'), person('bo')],
		posts: [post('clerk'), post('chair')],
		occupancies: [
			occupancy('o', 'ada', 'clerk', '2012-06-01'),
			occupancy('p', 'bo', 'chair', '2012-01-01', '2014-03-01')
		]
	};

	expect(tenureSoFar(knownWith(given, today, '2013-01-01'), 'o', day('2013-01-01'))).toBe('; 21 months or more');
});

describe('tenures in general', () => {
	const until = day('2016-12-31');

	test('are told by the median, with how many it is of and which are left out', () => {
		expect(typicalTenureWords({ all: 39, counted: 19, medianDays: { low: 548, high: 862 } }, until)).toBe(
			'Median time in a post: 1.5 to 2.4 years (19 of 39 terms; terms with an unknown start or no end are left out).'
		);
	});

	test('are told of all where none is left out', () => {
		expect(typicalTenureWords({ all: 1, counted: 1, medianDays: { low: 9, high: 9 } }, until)).toBe(
			'Median time in a post: 9 days (1 term).'
		);
	});

	test('say so where none can be counted', () => {
		expect(typicalTenureWords({ all: 2, counted: 0, medianDays: undefined }, until)).toBe(
			'How long a post was held is not known: none of 2 terms has a known start and end.'
		);
		expect(typicalTenureWords({ all: 1, counted: 0, medianDays: undefined }, until)).toBe(
			'How long a post was held is not known: the one term has no known start and end.'
		);
	});
});
