import { textWidth } from '../../geometry/text-width.ts';
import { baselineOf, fontFamily } from '../encoding.ts';
import type { Ink, InkOf } from '../palette.ts';
import { hundredths } from '../../geometry/shapes.ts';
import type { ViewInWords } from '../../words/view/view-words.ts';
import { escaped } from './xml.ts';

/** A drawing: SVG elements as text, from (0, 0) on, and their size in CSS pixels. */
export interface Drawn {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** The words round a drawing that is saved from the page. */
export interface Frame {
	readonly words: ViewInWords;
	/** What the drawing shows, as "Posts". */
	readonly what: string;
	/** The count, in words. */
	readonly count: string;
	readonly address: string;
	readonly ink: InkOf;
}

/** Room round everything, and between words and drawing. */
const margin = 24;
const gap = 14;

/** The least width, so that the words can be read. */
const narrowest = 360;

interface Font {
	readonly size: number;
	readonly weight: number;
	readonly lineHeight: number;
	readonly ink: Ink;
}

const fonts = {
	title: { size: 18, weight: 600, lineHeight: 24, ink: 'ink' },
	state: { size: 13, weight: 400, lineHeight: 19, ink: 'ink' },
	'what-if': { size: 13, weight: 600, lineHeight: 19, ink: 'what-if' },
	'set-aside': { size: 13, weight: 600, lineHeight: 19, ink: 'set-aside' },
	foot: { size: 11, weight: 400, lineHeight: 16, ink: 'ink-soft' }
} as const satisfies Readonly<Record<string, Font>>;

interface Line {
	readonly text: string;
	readonly font: Font;
}

/**
 * An SVG document of drawings one below the other, with title, date, clock and departures from the record above, source and
 * address below, all as real text.
 */
export function framedSvg(drawings: readonly Drawn[], { words, what, count, address, ink }: Frame): Drawn {
	const width = Math.ceil(Math.max(narrowest, ...drawings.map((drawn) => drawn.width)));
	const above = [
		...wrapped(words.title, fonts.title, width),
		...wrapped(`${what}. ${words.state}`, fonts.state, width),
		...wrapped(count, fonts.state, width),
		...words.departures.flatMap(({ kind, text }) => wrapped(text, fonts[kind], width))
	];
	const below = [...wrapped(words.source, fonts.foot, width), ...wrapped(address, fonts.foot, width)];
	let top = margin;
	const placed: string[] = [];
	const write = (lines: readonly Line[]): void => {
		for (const line of lines) {
			placed.push(lineSvg(line, top, ink));
			top += line.font.lineHeight;
		}
		top += gap;
	};
	write(above);
	for (const { svg, height } of drawings) {
		placed.push(`<g transform="translate(${margin} ${hundredths(top)})">${svg}</g>`);
		top += height + gap;
	}
	write(below);
	const whole = { width: width + 2 * margin, height: Math.ceil(top - gap + margin) };
	const name = `${words.title}. ${what}. ${words.state} ${count}`;
	return {
		...whole,
		svg: [
			`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${escaped(fontFamily)}">`,
			`<title>${escaped(name)}</title>`,
			`<rect width="${whole.width}" height="${whole.height}" fill="${ink('ground')}"/>`,
			...placed,
			'</svg>'
		].join('\n')
	};
}

function lineSvg({ text, font }: Line, top: number, ink: InkOf): string {
	const at = `x="${margin}" y="${hundredths(baselineOf(top, font))}"`;
	return `<text ${at} font-size="${font.size}" font-weight="${font.weight}" fill="${ink(font.ink)}">${escaped(text)}</text>`;
}

/** A text broken into lines between words; a word that is wider than a line, such as an address, is broken too. */
function wrapped(text: string, font: Font, width: number): readonly Line[] {
	const fits = (line: string) => textWidth(line, font.size, font.weight) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (!fits(line)) {
			const most = longestFit(line, fits);
			lines.push(line.slice(0, most));
			line = line.slice(most);
		}
	}
	return [...lines, line].filter((part) => part !== '').map((part) => ({ text: part, font }));
}

function longestFit(text: string, fits: (text: string) => boolean): number {
	let most = 1;
	while (most < text.length && fits(text.slice(0, most + 1))) most += 1;
	return most;
}
