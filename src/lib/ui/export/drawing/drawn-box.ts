import { dequal } from 'dequal/lite';
import { type DrawnItem, itemIn, type Origin, px, type ScreenBox } from './drawn-item.ts';
import type { Hatches } from './hatch.ts';
import { paint, plainColour } from './plain-colour.ts';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Edge {
	readonly width: number;
	readonly style: string;
	readonly colour: string;
}

/** The background, the border and the outline of a box, as far as they can be seen. */
export function drawnBox(
	style: CSSStyleDeclaration,
	box: ScreenBox,
	origin: Origin,
	layer: number,
	hatches: Hatches
): DrawnItem[] {
	if (box.right - box.left <= 0 || box.bottom - box.top <= 0) return [];
	const svg = [backgroundOf(style, box, origin, hatches), borderOf(style, box, origin), outlineOf(style, box, origin)];
	return svg.filter((part) => part !== '').map((part) => itemIn(box, origin, layer, part));
}

function backgroundOf(style: CSSStyleDeclaration, box: ScreenBox, origin: Origin, hatches: Hatches): string {
	const place = rect(box, origin, 0, parseFloat(style.borderTopLeftRadius));
	const hatch = hatches.idOf(style.backgroundImage);
	if (hatch !== undefined) return `<rect ${place} fill="url(#${hatch})"/>`;
	return plainColour(style.backgroundColor).opacity === 0
		? ''
		: `<rect ${place} ${paint('fill', style.backgroundColor)}/>`;
}

function borderOf(style: CSSStyleDeclaration, box: ScreenBox, origin: Origin): string {
	const edges = sides.map((side) => ({
		width: parseFloat(style[`border${side}Width`]),
		style: style[`border${side}Style`],
		colour: style[`border${side}Color`]
	}));
	const [top] = edges;
	if (top !== undefined && isSeen(top) && edges.every((edge) => dequal(edge, top))) {
		const place = rect(box, origin, -top.width / 2, parseFloat(style.borderTopLeftRadius));
		return `<rect ${place} fill="none" ${strokeOf(top)}/>`;
	}
	return edges.map((edge, side) => (isSeen(edge) ? edgeLine(edge, side, box, origin) : '')).join('');
}

function edgeLine(edge: Edge, side: number, { left, top, right, bottom }: ScreenBox, { x, y }: Origin): string {
	const half = edge.width / 2;
	const ends = [
		[left, top + half, right, top + half],
		[right - half, top, right - half, bottom],
		[left, bottom - half, right, bottom - half],
		[left + half, top, left + half, bottom]
	][side];
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends ?? [];
	return `<path d="M${px(x1 - x)} ${px(y1 - y)}L${px(x2 - x)} ${px(y2 - y)}" ${strokeOf(edge)}/>`;
}

function outlineOf(style: CSSStyleDeclaration, box: ScreenBox, origin: Origin): string {
	const edge = { width: parseFloat(style.outlineWidth), style: style.outlineStyle, colour: style.outlineColor };
	if (!isSeen(edge)) return '';
	const away = parseFloat(style.outlineOffset) + edge.width / 2;
	return `<rect ${rect(box, origin, away, 0)} fill="none" ${strokeOf(edge)}/>`;
}

function isSeen({ width, style, colour }: Edge): boolean {
	return width > 0 && style !== 'none' && style !== 'hidden' && plainColour(colour).opacity > 0;
}

function strokeOf({ width, style, colour }: Edge): string {
	const dash = { dashed: `${px(3 * width)} ${px(2 * width)}`, dotted: `${px(width)} ${px(width)}` }[style];
	return `${paint('stroke', colour)} stroke-width="${px(width)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
}

/** The attributes of a box that is larger by some pixels on each side. */
function rect({ left, top, right, bottom }: ScreenBox, { x, y }: Origin, larger: number, radius: number): string {
	const at = `x="${px(left - x - larger)}" y="${px(top - y - larger)}"`;
	const size = `width="${px(right - left + 2 * larger)}" height="${px(bottom - top + 2 * larger)}"`;
	return `${at} ${size}${radius > 0 ? ` rx="${px(radius + larger)}"` : ''}`;
}
