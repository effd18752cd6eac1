import { describe, expect, test } from 'vitest';
import { tieWidths } from './encoding.ts';
import { type Ink, inks, paletteOf, paletteStyle, type Theme } from './palette.ts';

const themes: readonly Theme[] = ['light', 'dark'];

const texts: readonly (readonly [Ink, readonly Ink[]])[] = [
	['ink', ['ground', 'panel', 'enclosure', 'enclosure-twice', 'highlight', 'shade']],
	['ink-soft', ['ground', 'panel', 'enclosure', 'enclosure-twice', 'highlight', 'shade']],
	['lost-ink', ['ground', 'panel', 'enclosure', 'enclosure-twice']],
	['maybe-ink', ['ground', 'panel', 'enclosure']],
	['enclosure-ink', ['enclosure', 'enclosure-twice']],
	['accent', ['ground', 'panel', 'enclosure', 'enclosure-twice', 'highlight']],
	['on-accent', ['accent']],
	['what-if', ['ground', 'panel', 'enclosure']],
	['set-aside', ['ground', 'panel']],
	['alive', ['ground', 'panel']],
	['series', ['ground', 'panel']],
	['refuted', ['panel']],
	['on-alive', ['alive']],
	['on-alive-pale', ['alive-pale']]
];

const marks: readonly (readonly [Ink, readonly Ink[]])[] = [
	['alive', ['ground', 'enclosure', 'panel', 'hollow']],
	['alive-edge', ['ground', 'enclosure', 'panel']],
	['alive-pale-edge', ['ground', 'enclosure', 'panel']],
	['maybe', ['ground', 'enclosure', 'panel', 'hollow']],
	['lost', ['ground', 'enclosure', 'panel', 'hollow']],
	['tie', ['ground', 'enclosure', 'enclosure-twice', 'panel']],
	['tie-ghost', ['ground']],
	['line-strong', ['ground', 'panel']],
	['switch-off', ['panel']],
	['established', ['panel']],
	['refuted', ['panel']]
];

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A share of one colour over another, as a screen mixes them at an edge. */
function mixed(over: string, under: string, share: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [above = 0, below = 0] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
		return Math.round(above * share + below * (1 - share))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

const pairs = (list: typeof texts) =>
	themes.flatMap((theme) => list.flatMap(([name, grounds]) => grounds.map((ground) => ({ theme, name, ground }))));

describe('the palette', () => {
	test.each(pairs(texts))('writes $name on $ground at 4.5 to 1 or more ($theme)', ({ theme, name, ground }) => {
		const ink = paletteOf(theme);
		expect(contrast(ink(name), ink(ground))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(pairs(marks))('draws $name on $ground at 3 to 1 or more ($theme)', ({ theme, name, ground }) => {
		const ink = paletteOf(theme);
		expect(contrast(ink(name), ink(ground))).toBeGreaterThanOrEqual(3);
	});

	test.each(pairs([['tie', ['ground', 'enclosure', 'enclosure-twice']]]))(
		'draws the thinnest line of a tie on $ground at 3 to 1 or more where it lies between two pixels ($theme)',
		({ theme, name, ground }) => {
			const ink = paletteOf(theme);
			const spread = mixed(ink(name), ink(ground), Math.min(...Object.values(tieWidths)) / 2);
			expect(contrast(spread, ink(ground))).toBeGreaterThanOrEqual(3);
		}
	);

	test('declares every colour once, for both themes', () => {
		const declared = paletteStyle().split('; ');
		expect(declared).toHaveLength(inks.length);
		expect(declared).toContain(`--alive: light-dark(${paletteOf('light')('alive')}, ${paletteOf('dark')('alive')})`);
	});
});
