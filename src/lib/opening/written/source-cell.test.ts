import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources } from './source-cell.ts';

const a = 'https://a.org/1';
const b = 'http://b.org/2';

describe('a cell names its sources', () => {
	test.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
		['an address', a, [['', a]]],
		[
			'addresses with spaces between',
			`${a} ${b}`,
			[
				['', a],
				['', b]
			]
		],
		[
			'addresses with semicolons between',
			`${a};${b}`,
			[
				['', a],
				['', b]
			]
		],
		[
			'addresses on lines',
			`${a}\n${b}`,
			[
				['', a],
				['', b]
			]
		],
		[
			'addresses with commas between',
			`${a}, ${b}`,
			[
				['', a],
				['', b]
			]
		],
		[
			'titles',
			'Reuters; BBC | Own work',
			[
				['Reuters', undefined],
				['BBC', undefined],
				['Own work', undefined]
			]
		],
		['a title with spaces', 'New York Times, 3 May 2014', [['New York Times, 3 May 2014', undefined]]],
		['text with an address', `Reuters, ${a}`, [['Reuters', a]]],
		['text with an address in brackets', `Reuters (${a})`, [['Reuters', a]]],
		['an address with text after it', `${a} (Reuters)`, [['Reuters', a]]],
		[
			'text with an address, and a title',
			`Reuters ${a}; BBC`,
			[
				['Reuters', a],
				['BBC', undefined]
			]
		],
		['a semicolon within an address', 'https://a.org/x;y=1', [['', 'https://a.org/x;y=1']]],
		['a bracket within an address', 'https://a.org/x_(y)', [['', 'https://a.org/x_(y)']]],
		['a point after an address', `See ${a}.`, [['See', a]]],
		['the same address twice', `${a} ${a}`, [['', a]]],
		[
			'an address that is none of the web',
			'ftp://a.org; mailto:a@b.org',
			[
				['ftp://a.org', undefined],
				['mailto:a@b.org', undefined]
			]
		],
		['an address without a host', 'http://x', [['http://x', undefined]]],
		['nothing', ' ; ', []]
	])('%s', (_, text, sources) => {
		expect(readSources(text)).toEqual(sources.map(([title, url]) => ({ title, url })));
	});
});

test('the link behind a cell is the address of its text', () => {
	expect(readSources('Reuters', a)).toEqual([{ title: 'Reuters', url: a }]);
	expect(readSources('', a)).toEqual([{ title: '', url: a }]);
	expect(readSources(a, a)).toEqual([{ title: '', url: a }]);
	expect(readSources('Reuters', 'javascript:alert(1)')).toEqual([{ title: 'Reuters', url: undefined }]);
});

test.each([`${'-'.repeat(100_000)}x`, `${a}${'.'.repeat(100_000)}`, `${a};`.repeat(20_000), `;${a}`.repeat(20_000)])(
	'a very long cell is read at once',
	(text) => {
		expect(readSources(text)).toHaveLength(1);
	}
);

test('any text gives sources with addresses of the web only', () => {
	const scraps = fc.constantFrom('https://', 'http://a.org', ';', '|', ' ', '(', ')', '.', 'Reuters', '\n', 'x');
	const text = fc.array(scraps, { maxLength: 10 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
			for (const { title, url } of readSources(given)) {
				expect(title !== '' || url !== undefined).toBe(true);
				expect(url ?? 'https://a').toMatch(/^https?:\/\//i);
			}
		}),
		{ numRuns: 300 }
	);
});
