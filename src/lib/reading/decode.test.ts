import { describe, expect, test } from 'vitest';
import { decode, largestFile } from './decode.ts';
import { ProblemList } from './problems/problem-list.ts';

const text = 'id,name\nada,Ada Märta\ncelia,Célia\n';
const asUtf8 = (given: string) => new TextEncoder().encode(given);
const asWindows1252 = (given: string) => Uint8Array.from(given, (character) => character.charCodeAt(0));
const bytesOf = (given: string) =>
	Array.from(given, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const asUtf16Le = (given: string) => Uint8Array.from([0xff, 0xfe, ...bytesOf(given).flat()]);
const asUtf16Be = (given: string) =>
	Uint8Array.from([0xfe, 0xff, ...bytesOf(given).flatMap(([low = 0, high = 0]) => [high, low])]);

function read(bytes: Uint8Array) {
	const problems = new ProblemList();
	return { text: decode('people', bytes, problems), problems: problems.all };
}

test.each([
	['UTF-8', asUtf8(text)],
	['UTF-8 with a byte order mark', asUtf8(`\uFEFF${text}`)]
])('%s is read without a problem', (_, bytes) => {
	expect(read(bytes)).toEqual({ text, problems: [] });
});

test('an empty file is an empty text', () => {
	expect(read(new Uint8Array())).toEqual({ text: '', problems: [] });
});

test.each([
	['windows-1252', asWindows1252],
	['utf-16le', asUtf16Le],
	['utf-16be', asUtf16Be]
])('%s is read with a warning that shows the first line with an accent', (encoding, encode) => {
	expect(read(encode(text))).toEqual({
		text,
		problems: [
			{
				kind: 'other-encoding',
				severity: 'warning',
				encoding,
				sample: 'ada,Ada Märta',
				place: { table: 'people', row: 2 }
			}
		]
	});
});

test('of a long line only the part around the accent is shown', () => {
	const [problem] = read(asWindows1252(`${'a'.repeat(200)}é${'b'.repeat(200)}`)).problems;

	expect(problem).toMatchObject({ sample: `${'a'.repeat(40)}é${'b'.repeat(39)}`, place: { row: 1 } });
});

describe('a file that is not read', () => {
	test('is a workbook, or other bytes that are no text', () => {
		expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toEqual({
			text: undefined,
			problems: [{ kind: 'not-text', severity: 'error', place: { table: 'people' } }]
		});
	});

	test('is larger than the limit', () => {
		expect(read(new Uint8Array(largestFile + 1))).toEqual({
			text: undefined,
			problems: [
				{
					kind: 'too-large',
					severity: 'error',
					bytes: largestFile + 1,
					limit: largestFile,
					place: { table: 'people' }
				}
			]
		});
	});
});
