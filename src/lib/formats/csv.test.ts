import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

/** Every run has commas, quotation marks and line breaks in its cells. */
const runs = { numRuns: 50 };

test('begins with a byte order mark, so that a spreadsheet knows the encoding', () => {
	expect(csvOf(['Name'], [['Émile']])).toBe('\uFEFFName\nÉmile\n');
});

test('numbers are plain, and what is not given is an empty cell', () => {
	expect(csvOf(['a', 'b', 'c'], [[-1.5, undefined, 0]])).toBe('\uFEFFa,b,c\n-1.5,,0\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('the text %j is no formula', (text) => {
	expect(csvParseRows(csvOf(['a'], [[text]]).slice(1))[1]).toEqual([`'${text}`]);
});

test('what is written reads back', () => {
	// Texts that begin like a formula change, and have a test of their own.
	const character = fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '=', '-');
	const text = fc.string({ unit: character }).filter((given) => !/^[=-]/.test(given));
	const rows = fc.array(fc.tuple(text, text), { minLength: 1 });
	fc.assert(
		fc.property(rows, (given) => {
			expect(csvParseRows(csvOf(['a', 'b'], given).slice(1))).toEqual([['a', 'b'], ...given]);
		}),
		runs
	);
});
