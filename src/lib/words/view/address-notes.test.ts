import { expect, test } from 'vitest';
import { dayOf } from '../../time/day.ts';
import { ignoredWords, widenedWords } from './address-notes.ts';

test('what could not be read of an address is listed; long ones are cut, and many are counted', () => {
	expect(ignoredWords(['date “yesterday”', 'tab “maps”'])).toBe(
		'Part of the address could not be used: date “yesterday”; tab “maps”. The rest is shown.'
	);
	expect(ignoredWords([`select “${'x'.repeat(200)}”`])).toContain(`: select “${'x'.repeat(50)}…”. The rest`);
	expect(ignoredWords(['a “1”', 'b “2”', 'c “3”', 'd “4”', 'e “5”', 'f “6”'])).toContain('d “4”; 2 more. The rest');
});

test('a widened period is said with its years', () => {
	expect(widenedWords({ from: dayOf(2014, 1, 1), to: dayOf(2019, 12, 31) })).toBe(
		'The date lies outside the period, which was widened: it now runs from 2014 to 2019.'
	);
});
