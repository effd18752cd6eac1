import { fontDescent } from '$lib/scene/encoding.ts';
import { escaped } from '$lib/scene/svg/xml.ts';
import { type DrawnItem, itemIn, type Origin, px, type ScreenBox } from './drawn-item.ts';
import { paint } from './plain-colour.ts';

/** How wide an ellipsis is, as a share of the size of the font. */
const ellipsis = 0.82;

interface Line {
	readonly text: string;
	readonly box: ScreenBox;
}

/**
 * A text node as the lines it is broken into, each real text.
 *
 * @param clip what text that does not fit is cut to
 */
export function drawnText(node: Text, origin: Origin, layer: number, clip: ScreenBox | undefined): DrawnItem[] {
	const parent = node.parentElement;
	if (parent === null || node.data.trim() === '') return [];
	const style = getComputedStyle(parent);
	const size = parseFloat(style.fontSize);
	return linesOf(node, clip, size).map(({ text, box }) => {
		const shown = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
		const at = `x="${px(box.left - origin.x)}" y="${px(box.bottom - fontDescent * size - origin.y)}"`;
		const look = [
			`font-size="${px(size)}"`,
			`font-weight="${style.fontWeight}"`,
			...(style.fontStyle === 'normal' ? [] : [`font-style="${style.fontStyle}"`]),
			...(style.letterSpacing === 'normal' ? [] : [`letter-spacing="${px(parseFloat(style.letterSpacing))}"`]),
			...(style.fontVariantNumeric === 'normal' ? [] : [`font-variant="${style.fontVariantNumeric}"`]),
			paint('fill', style.color),
			haloOf(style)
		];
		const svg = `<text ${at} ${look.filter((part) => part !== '').join(' ')}>${escaped(shown)}</text>`;
		return itemIn(box, origin, layer, svg);
	});
}

/** A shadow round letters stands for a halo. */
function haloOf({ textShadow }: CSSStyleDeclaration): string {
	const colour = /^[a-z]+\([^)]*\)/.exec(textShadow)?.[0];
	if (colour === undefined) return '';
	return `${paint('stroke', colour)} stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
}

function linesOf(node: Text, clip: ScreenBox | undefined, size: number): readonly Line[] {
	const range = document.createRange();
	const start = node.data.search(/\S/);
	const end = node.data.trimEnd().length;
	range.setStart(node, start);
	range.setEnd(node, end);
	const rects = [...range.getClientRects()];
	const [only] = rects;
	if (only === undefined) return [];
	const isWhole = rects.length === 1 && (clip === undefined || only.right <= clip.right + 0.5);
	if (isWhole) return [{ text: node.data.slice(start, end).replaceAll(/\s+/g, ' '), box: only }];
	return brokenLines(node, range, start, end)
		.filter(({ box }) => clip === undefined || box.bottom <= clip.bottom + 2)
		.map((line) => cutTo(clip, line, size));
}

interface Letters extends Line {
	/** The right edge of each letter. */
	readonly rights: readonly number[];
}

/** The lines of a text, found letter by letter: a browser does not say where it broke them. */
function brokenLines(node: Text, range: Range, start: number, end: number): readonly Letters[] {
	const lines: { text: string; box: ScreenBox; rights: number[] }[] = [];
	for (let at = start; at < end; at += 1) {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		const rect = range.getBoundingClientRect();
		if (rect.width === 0) continue;
		const letter = /\s/.test(node.data.charAt(at)) ? ' ' : node.data.charAt(at);
		const line = lines.at(-1);
		const { left, top, right, bottom } = rect;
		if (line === undefined || top > line.box.bottom - rect.height / 2) {
			if (letter !== ' ') lines.push({ text: letter, box: { left, top, right, bottom }, rights: [right] });
			continue;
		}
		line.text += letter;
		line.box = { ...line.box, right };
		line.rights.push(right);
	}
	return lines;
}

/** A line without what does not fit, which an ellipsis stands for. */
function cutTo(clip: ScreenBox | undefined, { text, box, rights }: Letters, size: number): Line {
	if (clip === undefined || box.right <= clip.right + 0.5) return { text: text.trimEnd(), box };
	const fitting = rights.filter((right) => right <= clip.right - size).length;
	const last = rights[fitting - 1] ?? box.left;
	return { text: `${text.slice(0, fitting)}…`, box: { ...box, right: last + size * ellipsis } };
}
