import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	calendarDateOf,
	dayFromIso,
	dayOf,
	isoOf,
	nameOfMonth,
	shortWordsOfDay,
	wordsOfDay,
	yearWords
} from './day.ts';

/** Days over 19,000 years; leap days and the turns of eras have cases of their own. */
const runs = { numRuns: 200 };

test.each([
	['the epoch', '1970-01-01', 0],
	['the day before it', '1969-12-31', -1],
	['the first day of a leap March', '2016-03-01', 16_861],
	['a day in the first century', '0050-06-01', -701_114],
	['the ides of March in 44 BC', '-0043-03-15', -735_160]
])('%s has its number', (_, iso, number) => {
	expect(dayFromIso(iso)).toBe(number);
	expect(isoOf(number)).toBe(iso);
});

test.each([
	'2016-02-30',
	'2015-02-29',
	'2016-13-01',
	'2016-2-3',
	'16-02-03',
	'2016-02',
	'-0000-01-01',
	'-43-03-15',
	''
])('%j names no day', (text) => {
	expect(dayFromIso(text)).toBeUndefined();
});

test('every day is the day of its own calendar date', () => {
	fc.assert(
		fc.property(fc.integer({ min: -4_300_000, max: 2_900_000 }), (day) => {
			const { year, month, date } = calendarDateOf(day);
			expect(dayOf(year, month, date)).toBe(day);
			expect(dayFromIso(isoOf(day))).toBe(day);
		}),
		runs
	);
});

test('day 0 of a month is the last of the month before', () => {
	expect(isoOf(dayOf(2016, 3, 0))).toBe('2016-02-29');
});

test('a day is said with its month in full, or in three letters on a label', () => {
	const day = dayOf(2016, 8, 30);

	expect(wordsOfDay(day)).toBe('30 August 2016');
	expect(shortWordsOfDay(day)).toBe('30 Aug 2016');
});

test('a day before Christ is said so: there is no year 0 in words', () => {
	const day = dayOf(-43, 3, 15);

	expect([wordsOfDay(day), shortWordsOfDay(day), yearWords(day)]).toEqual(['15 March 44 BC', '15 Mar 44 BC', '44 BC']);
	expect([0, 1].map((year) => yearWords(dayOf(year, 1, 1)))).toEqual(['1 BC', '1']);
});

test('there is no month 13', () => {
	expect(() => nameOfMonth(13)).toThrow(RangeError);
});
