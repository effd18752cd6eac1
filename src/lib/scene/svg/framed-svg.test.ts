import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framedSvg } from './framed-svg.ts';
import { paletteOf } from '../palette.ts';

/** Most texts are longer than a line, and one in ten of their characters is escaped. */
const runs = { numRuns: 50 };

const words = {
	title: 'A small dataset',
	state: '18 August 2015. Known today.',
	departures: [{ kind: 'what-if', text: 'What if: not the record.' }],
	source: 'Source: a small dataset.'
} as const;
const frame = {
	words,
	what: 'Posts',
	count: 'Of 2: 2 alive.',
	address: 'https://example.org/',
	ink: paletteOf('light')
};
const drawn = { svg: '<circle r="9"/>', width: 500, height: 300 };

/** What the picture says, line by line. */
function linesOf(svg: string): readonly string[] {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

test('a framed picture says above what it shows, and below where it comes from, as text', () => {
	const { svg } = framedSvg([drawn], frame);

	expect(linesOf(svg)).toEqual([
		words.title,
		`Posts. ${words.state}`,
		frame.count,
		'What if: not the record.',
		words.source,
		frame.address
	]);
	expect(svg.indexOf(words.departures[0].text)).toBeLessThan(svg.indexOf('<circle'));
	expect(svg.lastIndexOf(words.source)).toBeGreaterThan(svg.indexOf('<circle'));
});

test('a framed picture has room for every drawing, one below the other', () => {
	const { width, height } = framedSvg([drawn], frame);
	const both = framedSvg([drawn, { ...drawn, width: 700 }], frame);

	expect(width).toBeGreaterThan(drawn.width);
	expect(both.width).toBe(width + 200);
	expect(both.height).toBeGreaterThan(height + drawn.height);
	expect(both.svg).toContain(
		`width="${both.width}" height="${both.height}" viewBox="0 0 ${both.width} ${both.height}"`
	);
});

test('what is too long for a line is broken, and nothing of it is lost', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z&<> ]{1,400}$/), (text) => {
			const { svg } = framedSvg([{ ...drawn, width: 10 }], { ...frame, address: text });
			const said = linesOf(svg).slice(5).join('').replaceAll(' ', '');

			const plain = said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
			expect(plain).toBe(text.replaceAll(' ', ''));
		}),
		runs
	);
});
