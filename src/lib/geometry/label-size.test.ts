import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionFont, wholeLines, wrapLines } from './label-size.ts';
import { textWidth } from './text-width.ts';

/** Of most captions, in pixels. */
const width = 140;

/** Texts from empty to longer than all lines come up within some ten runs. */
const runs = { numRuns: 50 };

describe('textWidth', () => {
	// Measured in Chromium with Inter at 13 px.
	test.each([
		['Abu Muhammad al-Adnani', 400, 163.11],
		['Abu Muslim al-Turkmani', 500, 150.36],
		['Abu Muslim al-Turkmani', 600, 152.49],
		['killed 30 August 2016', 400, 132.23],
		['above the Shura Council, not counted', 400, 231.25]
	])('is at most 2 % more than a browser measures for "%s" at weight %i', (text, weight, measured) => {
		expect(textWidth(text, 13, weight)).toBeGreaterThanOrEqual(measured - 0.5);
		expect(textWidth(text, 13, weight)).toBeLessThanOrEqual(measured * 1.02);
	});

	test('gives a letter with an accent the width of the letter', () => {
		expect(textWidth('é', 13, 600)).toBe(textWidth('e', 13, 600));
	});
});

describe('wrapLines', () => {
	test('keeps a short text on one line', () => {
		expect(wrapLines('killed 30 Aug 2016', width, 2)).toEqual(['killed 30 Aug 2016']);
	});

	test('breaks between words', () => {
		expect(wrapLines('spokesman, head of external operations', width, 2)).toEqual([
			'spokesman, head of',
			'external operations'
		]);
	});

	test.each([
		['maybe dead since 7 Nov 2014', ['maybe dead since', '7 Nov 2014']],
		['killed or captured 1–13 Jul 2016, it is said', ['killed or captured', '1–13 Jul 2016, it is said']],
		['no news from him since May 2010', ['no news from him since', 'May 2010']],
		['the next one called war minister', ['the next one called', 'war minister']]
	])('keeps what belongs together in "%s"', (text, lines) => {
		expect(wrapLines(text, width, 2)).toEqual(lines);
	});

	test('breaks a date that is wider than a line', () => {
		expect(wrapLines('7 Nov 2014', 45, 2)).toEqual(['7 Nov', '2014']);
	});

	test('ends the last line in an ellipsis when there is more', () => {
		const lines = wrapLines('a word '.repeat(20), width, 2);
		expect(lines).toHaveLength(2);
		expect(lines.at(-1)).toMatch(/…$/);
	});

	test('has no lines for an empty text', () => {
		expect(wrapLines(' ', width, 2)).toEqual([]);
	});

	test('never goes beyond the width, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 0, max: 3 }), (text, most) => {
				const lines = wrapLines(text, width, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				for (const line of lines) {
					expect(textWidth(line, captionFont.size, captionFont.weight)).toBeLessThanOrEqual(width);
				}
			}),
			runs
		);
	});
});

describe('wholeLines', () => {
	test('are those of a text that fits, and none of one that does not', () => {
		expect(wholeLines('killed or captured 1–13 Jul 2016', 140, 2)).toEqual(['killed or captured', '1–13 Jul 2016']);
		expect(wholeLines('killed or captured 1–13 Jul 2016', 140, 1)).toEqual([]);
		expect(wholeLines('killed', 20, 2)).toEqual([]);
		expect(wholeLines('killed', 140, 0)).toEqual([]);
	});
});
