import type { Box, Point } from '../../geometry/box.ts';
import { captionFont } from '../../geometry/label-size.ts';
import { hundredths, pathThrough } from '../../geometry/shapes.ts';
import type { Font } from '../../layout/layout.ts';
import { withEmphasis } from '../emphasis.ts';
import {
	baselineOf,
	bodyOpacity,
	captionInk,
	cornerOf,
	fontFamily,
	haloWidth,
	lineInk,
	lineWidth,
	markOpacity,
	nameInk,
	ringGap,
	ringWidths,
	smallestText,
	tetherWidth,
	tieDash,
	titleLooks
} from '../encoding.ts';
import { roundCorners } from '../lines/line-path.ts';
import type { Ink, InkOf } from '../palette.ts';
import { captionTop } from '../person-label.ts';
import type { BodyMark, FieldMark, GapMark, Ground, LineMark, PersonMark, Scene, TitleMark } from '../scene.ts';
import { differenceRadius, differenceSvg } from './difference-svg.ts';
import { ownPart } from '../lines/shared-pieces.ts';
import { hatchPattern, markSvg } from './mark-svg.ts';
import { escaped } from './xml.ts';

/** How a scene is written as SVG. */
export interface SceneSvgOptions {
	/** `inkVariable` on a page, `paletteOf(theme)` anywhere else. */
	readonly ink: InkOf;
	/** The name of the picture for screen readers. */
	readonly title: string;
	/** What it shows, for screen readers. */
	readonly desc: string;
	/** The start of every id in it, since a page may hold several: letters, digits and hyphens. */
	readonly prefix: string;
	/** Whether to paint the background, for a picture that stands alone. */
	readonly ground?: boolean;
	/** Whether to leave names without a halo: readers of PDF take it for the letters and print bars. */
	readonly plainNames?: boolean;
	/** The id of the selected person. */
	readonly selected?: string | undefined;
}

/**
 * A scene as the text of an SVG element, for the first paint, thumbnails and downloads. As on the canvas, the bounds fill it
 * as far as their shape allows, centred.
 */
export function sceneSvg(scene: Scene, bounds: Box, options: SceneSvgOptions): string {
	const { ink, prefix } = options;
	const width = bounds.right - bounds.left;
	const height = bounds.bottom - bounds.top;
	const box = [bounds.left, bounds.top, width, height].map(hundredths).join(' ');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${prefix}-title ${prefix}-desc" viewBox="${box}" preserveAspectRatio="xMidYMid meet" font-family="${escaped(fontFamily)}">`,
		`<title id="${prefix}-title">${escaped(options.title)}</title><desc id="${prefix}-desc">${escaped(options.desc)}</desc>`,
		options.ground === true
			? `<rect x="${hundredths(bounds.left)}" y="${hundredths(bounds.top)}" width="${hundredths(width)}" height="${hundredths(height)}" fill="${ink('ground')}"/>`
			: '',
		sceneMarks(scene, options),
		'</svg>'
	].join('');
}

/** The marks of a scene, in its own units, as the text of SVG elements for a larger picture. */
export function sceneMarks(
	scene: Scene,
	{ ink, prefix, plainNames = false, selected }: Pick<SceneSvgOptions, 'ink' | 'prefix' | 'plainNames' | 'selected'>
): string {
	const { people, lines, gaps, bodies, titles, fields } = withEmphasis(scene, undefined, selected);
	const persons = [...people.values()].sort((a, b) => heightOf(a) - heightOf(b));
	return [
		`<defs>${hatchPattern(`${prefix}-hatch`, ink)}</defs>`,
		...[...bodies.values()].map((body) => bodySvg(body, ink)),
		...[...titles.values()].map((title) => titleSvg(title, ink)),
		...persons.flatMap((mark) => mark.otherBodies.map(({ way }) => thinLineSvg([mark, ...way], ink('tie-quiet')))),
		...persons.filter(({ tethered }) => tethered).map((mark) => thinLineSvg([mark.seat, mark], ink('line-strong'))),
		...[...fields.values()].map((field) => fieldSvg(field, ink)),
		...linesAndGaps(lines.values(), gaps.values(), ink),
		...[...lines.values()].map((line) => badgeSvg(line, ink)),
		...persons.map((mark) => personSvg(plainNames ? withoutHalo(mark) : mark, ink, `${prefix}-hatch`))
	].join('');
}

function withoutHalo(mark: PersonMark): PersonMark {
	return mark.label === undefined ? mark : { ...mark, label: { ...mark.label, haloed: false } };
}

/** Whoever is raised stands over all others, since their names may lie on them. */
function heightOf({ emphasis }: PersonMark): number {
	return emphasis === 'raised' ? 2 : emphasis === 'end' ? 1 : 0;
}

/** From bottom to top, a gap under the lines of its order. */
function linesAndGaps(lines: Iterable<LineMark>, gaps: Iterable<GapMark>, ink: InkOf): readonly string[] {
	return [
		...[...lines].map((line) => ({ order: line.order, svg: lineSvg(line, ink) })),
		...[...gaps].map(({ order, corners, ground }) => ({
			order: order - 0.5,
			svg: `<path d="${pathThrough(corners)}" fill="${ink(ground)}"/>`
		}))
	]
		.sort((a, b) => a.order - b.order)
		.map(({ svg }) => svg);
}

function bodySvg(body: BodyMark, ink: InkOf): string {
	const { left, top, right, bottom } = body;
	const size = `x="${hundredths(left)}" y="${hundredths(top)}" width="${hundredths(right - left)}" height="${hundredths(bottom - top)}"`;
	const fill = `fill="${ink('enclosure-tint')}" fill-opacity="${bodyOpacity}" stroke="${ink('enclosure-edge')}"`;
	return `<rect ${size} rx="${hundredths(cornerOf(body))}" ${fill}/>`;
}

function titleSvg({ kind, lines, align, x, top, ground }: TitleMark, ink: InkOf): string {
	const look = titleLooks[kind];
	const text = linesSvg(lines, { align, x, top, font: look.font, colour: look.ink, ground, haloed: false }, ink);
	return look.spacing === 0 ? text : `<g letter-spacing="${look.spacing}">${text}</g>`;
}

function fieldSvg({ from, to, width }: FieldMark, ink: InkOf): string {
	return `<path d="M${spot(from)}L${spot(to)}" stroke="${ink('tie')}" stroke-width="${hundredths(width)}"/>`;
}

function thinLineSvg(corners: readonly Point[], colour: string): string {
	return `<path d="M${corners.map(spot).join('L')}" fill="none" stroke="${colour}" stroke-width="${tetherWidth}"/>`;
}

function lineSvg(line: LineMark, ink: InkOf): string {
	const { arrows, look } = line;
	const { corners, dashOffset } = ownPart(line);
	const [first, last] = [corners[0], corners.at(-1)];
	if (first === undefined || last === undefined) return '';
	const turns = roundCorners(corners).map(({ start, end, radius, clockwise }) => {
		const r = hundredths(radius);
		return radius === 0 ? `L${spot(end)}` : `L${spot(start)}A${r} ${r} 0 0 ${clockwise ? 1 : 0} ${spot(end)}`;
	});
	const colour = ink(lineInk(line));
	const dash =
		look === 'maybe' ? ` stroke-dasharray="${tieDash.join(' ')}" stroke-dashoffset="${hundredths(dashOffset)}"` : '';
	const path = `<path d="M${spot(first)}${turns.join('')}L${spot(last)}" fill="none" stroke="${colour}" stroke-width="${hundredths(lineWidth(line))}"${dash}/>`;
	return path + arrows.map((arrow) => `<path d="${pathThrough(arrow)}" fill="${colour}"/>`).join('');
}

function badgeSvg({ difference, badge }: LineMark, ink: InkOf): string {
	if (badge === undefined || difference === undefined || difference === 'stayed') return '';
	return `<g transform="translate(${spot(badge)})">${differenceSvg(difference, differenceRadius.line, ink)}</g>`;
}

function personSvg(mark: PersonMark, ink: InkOf, hatch: string): string {
	const opacity = markOpacity(mark);
	const faded = opacity === 1 ? '' : ` opacity="${opacity}"`;
	const shape = `<g transform="translate(${spot(mark)})"${faded}>${markSvg(mark, ink, hatch)}</g>`;
	// The ring over the halo of the name, which reaches up to it.
	return `${shape}${nameSvg(mark, ink)}${ringSvg(mark, ink)}${captionSvg(mark, ink)}`;
}

function ringSvg({ x, y, radius, ring }: PersonMark, ink: InkOf): string {
	if (ring === 'none') return '';
	return `<circle cx="${hundredths(x)}" cy="${hundredths(y)}" r="${radius + ringGap}" fill="none" stroke="${ink('accent')}" stroke-width="${ringWidths[ring]}"/>`;
}

function nameSvg(mark: PersonMark, ink: InkOf): string {
	const { label, ground } = mark;
	return label === undefined ? '' : linesSvg(label.name, { ...label, colour: nameInk(mark), ground }, ink);
}

function captionSvg(mark: PersonMark, ink: InkOf): string {
	const { label, ground } = mark;
	if (label === undefined) return '';
	const under = { top: captionTop(label), font: captionFont, colour: captionInk(mark) };
	return linesSvg(label.caption, { ...label, ...under, ground }, ink);
}

interface Text {
	readonly align: 'left' | 'middle' | 'right';
	readonly x: number;
	readonly top: number;
	readonly font: Font;
	readonly colour: Ink;
	/** The colour of the halo, if there is one. */
	readonly ground: Ground;
	readonly haloed: boolean;
}

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;

/** Lines of text; none where they are too small to be read. */
function linesSvg(lines: readonly string[], { align, x, top, font, colour, ground, haloed }: Text, ink: InkOf): string {
	if (font.size < smallestText) return '';
	const look = `text-anchor="${anchors[align]}" font-size="${font.size}" font-weight="${font.weight}" fill="${ink(colour)}"${haloed ? ` stroke="${ink(ground)}" stroke-width="${2 * haloWidth}" stroke-linejoin="round" paint-order="stroke"` : ''}`;
	return lines
		.map((line, index) => {
			const y = baselineOf(top + index * font.lineHeight, font);
			return `<text x="${hundredths(x)}" y="${hundredths(y)}" ${look}>${escaped(line)}</text>`;
		})
		.join('');
}

function spot({ x, y }: Point): string {
	return `${hundredths(x)} ${hundredths(y)}`;
}
