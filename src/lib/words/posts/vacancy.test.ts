import { expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/small.ts';
import { experienceWords, nextWords, vacancyWords } from './vacancy.ts';

const from = day('2016-08-30');

test.each([
	[97, 97, 'Vacant for 97 days from 30 Aug 2016'],
	[1, 1, 'Vacant for 1 day from 30 Aug 2016'],
	[283, 647, 'Vacant for 9 to 21 months from 30 Aug 2016'],
	[0, 67, 'Perhaps vacant, for up to 67 days from 30 Aug 2016']
])('of at least %i and at most %i days it says "%s"', (low, high, words) => {
	expect(vacancyWords({ days: { low, high }, from, whatIf: false })).toBe(words);
});

test('one that is only supposed says so', () => {
	expect(vacancyWords({ days: { low: 97, high: 97 }, from, whatIf: true })).toBe(
		'Vacant for 97 days from 30 Aug 2016, what if'
	);
});

test.each([
	[undefined, 'years in the organisation by then not known'],
	[{ low: 1, high: 1 }, '1 year in the organisation by then'],
	[{ low: 2.41, high: 2.44 }, '2.4 years in the organisation by then'],
	[{ low: 0, high: 1.52 }, '0 to 1.5 years in the organisation by then']
])('years %o read "%s"', (years, words) => {
	expect(experienceWords(years)).toBe(words);
});

test('whoever came next is named with their years in the organisation, which nobody counts in steps', () => {
	const next = [
		{ name: 'Amir', years: { low: 2, high: 2 } },
		{ name: 'Basil', years: undefined }
	];

	expect(nextWords(next, from)).toBe(
		'; next Amir, 2 years in the organisation by then and Basil, years in the organisation by then not known'
	);
	expect(nextWords(next, day('step 40'))).toBe('; next Amir and Basil');
	expect(nextWords([], from)).toBe('');
});
