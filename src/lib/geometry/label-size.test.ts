import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	labelBox,
	labelText,
	lineFont,
	longestLine,
	longestName,
	mostLines,
	reservedBox,
	wrapLines
} from './label-size.ts';
import { textWidth } from './text-width.ts';

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
		expect(wrapLines('killed 30 Aug 2016')).toEqual(['killed 30 Aug 2016']);
	});

	test('breaks between words', () => {
		expect(wrapLines('spokesman, head of external operations')).toEqual(['spokesman, head of', 'external operations']);
	});

	test.each([
		['maybe dead since 7 Nov 2014', ['maybe dead since', '7 Nov 2014']],
		['killed or captured 1–13 Jul 2016, it is said', ['killed or captured', '1–13 Jul 2016, it is said']],
		['no news from him since May 2010', ['no news from him since', 'May 2010']]
	])('keeps the date in "%s" together', (text, lines) => {
		expect(wrapLines(text)).toEqual(lines);
	});

	test('breaks a date that is wider than a line', () => {
		expect(wrapLines('7 Nov 2014', 45)).toEqual(['7 Nov', '2014']);
	});

	test('ends the last line in an ellipsis when there is more', () => {
		const lines = wrapLines('a word '.repeat(20));
		expect(lines).toHaveLength(mostLines);
		expect(lines.at(-1)).toMatch(/…$/);
	});

	test('has no lines for an empty text', () => {
		expect(wrapLines(' ')).toEqual([]);
	});

	test('never goes beyond the width, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
				const lines = wrapLines(text);
				expect(lines.length).toBeLessThanOrEqual(mostLines);
				for (const line of lines) {
					expect(textWidth(line, lineFont.size, lineFont.weight)).toBeLessThanOrEqual(longestLine);
				}
			}),
			runs
		);
	});
});

describe('labelBox', () => {
	test('lies within the room that is reserved, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 120 }), fc.boolean(), (name, line, member) => {
				const place = { x: 7, y: -3 };
				const written = labelBox(place, labelText(name, line, member), member);
				const reserved = reservedBox(place, name, member);
				expect(written.left).toBeGreaterThanOrEqual(reserved.left);
				expect(written.right).toBeLessThanOrEqual(reserved.right);
				expect(written.top).toBe(reserved.top);
				expect(written.bottom).toBeLessThanOrEqual(reserved.bottom);
			}),
			runs
		);
	});

	test('cuts a name that is too long', () => {
		const { name } = labelText('Abdulrahman '.repeat(8), '', true);
		expect(name).toMatch(/…$/);
		expect(textWidth(name, 13, 600)).toBeLessThanOrEqual(longestName);
	});
});
