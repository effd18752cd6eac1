import { expect, test } from 'vitest';
import type { ReportFilter } from '../../view/report-filter.ts';
import { knownWith, then, without } from '../../../../tests/fixtures/lenses.ts';
import { person } from '../../../../tests/fixtures/small.ts';
import { filterWords, listedWords, unreportedWords } from './reports.ts';

const sides = new Map([['media', 'the press']]);

test.each<[ReportFilter, string]>([
	[{}, ''],
	[{ side: 'media' }, 'side: the press'],
	[{ side: 'media', verdict: 'refuted', what: 'unknown' }, 'side: the press; verdict: refuted; claimed: nothing known']
])('what %j asks for is said in words', (filter, words) => {
	expect(filterWords(filter, sides)).toBe(words);
});

test('it is said how many of the reports are listed', () => {
	expect(listedWords(121, 121)).toBe('All 121 reports');
	expect(listedWords(18, 121)).toBe('18 of 121 reports');
	expect(listedWords(1, 1)).toBe('1 of 1 report');
});

test('whoever nothing is reported of is named, and only counted where that are many', () => {
	const people = ['amir', 'basil', 'cyrus', 'dawud', 'emin'];
	const given = { people: people.map((id) => person(id)) };

	expect(unreportedWords(knownWith(given), ['amir', 'basil'])).toBe('Nothing is reported of amir and basil.');
	expect(unreportedWords(knownWith(given, then), people)).toBe('Nothing had been reported yet of 5 others.');
	expect(unreportedWords(knownWith(given, without('side:army')), ['amir'])).toBe(
		'Nothing is reported, but for what is set aside, of amir.'
	);
});
