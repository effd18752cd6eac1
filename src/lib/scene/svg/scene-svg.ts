import { bodyName, labelGap, labelText, lineFont, nameFont } from '../../geometry/label-size.ts';
import type { Box } from '../../geometry/box.ts';
import { differenceRadius, differenceSvg } from './difference-svg.ts';
import {
	baselineOf,
	bodyCorner,
	fontFamily,
	groundInk,
	haloWidth,
	nameInk,
	ringGap,
	tieDash,
	tieInk
} from '../encoding.ts';
import { hatchPattern, markSvg } from './mark-svg.ts';
import type { InkOf } from '../palette.ts';
import type { BodyMark, PersonMark, Scene, TieMark } from '../scene.ts';
import { hundredths, pathThrough } from '../../geometry/shapes.ts';
import { tieCurve } from '../tie-curve.ts';
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
	{ ink, prefix, selected }: Pick<SceneSvgOptions, 'ink' | 'prefix' | 'selected'>
): string {
	const people = [...scene.people.values()];
	const chosen = people.filter(({ id }) => id === selected);
	return [
		`<defs>${hatchPattern(`${prefix}-hatch`, ink)}</defs>`,
		...[...scene.bodies.values()].map((body) => bodySvg(body, ink)),
		...[...scene.ties.values()].map((tie) => tieSvg(tie, scene, ink)),
		...[...scene.ties.values()].map((tie) => badgeSvg(tie, ink)),
		...chosen.map((mark) => ringSvg(mark, ink)),
		...people.map((mark) => personSvg(mark, ink, `${prefix}-hatch`))
	].join('');
}

function bodySvg({ name, left, top, right, bottom }: BodyMark, ink: InkOf): string {
	const size = `x="${hundredths(left)}" y="${hundredths(top)}" width="${hundredths(right - left)}" height="${hundredths(bottom - top)}"`;
	const title = textSvg(name, left + bodyName.left, top + bodyName.top, bodyName, {
		anchor: 'start',
		colour: ink('enclosure-ink'),
		halo: ink('enclosure')
	});
	return `<rect ${size} rx="${bodyCorner}" fill="${ink('enclosure')}" stroke="${ink('enclosure-edge')}"/>${title}`;
}

function tieSvg(tie: TieMark, { people }: Scene, ink: InkOf): string {
	const from = people.get(tie.from);
	const to = people.get(tie.to);
	const curve = from === undefined || to === undefined ? undefined : tieCurve(tie, from, to);
	if (curve === undefined) return '';
	const colour = ink(tieInk(tie));
	const point = ({ x, y }: { x: number; y: number }) => `${hundredths(x)} ${hundredths(y)}`;
	const path = curve.parts.map(({ control, end }) => `Q${point(control)} ${point(end)}`).join('');
	const dash = tie.look === 'maybe' ? ` stroke-dasharray="${tieDash.join(' ')}"` : '';
	const line = `<path d="M${point(curve.start)}${path}" fill="none" stroke="${colour}" stroke-width="${tie.width}"${dash}/>`;
	return curve.arrow === undefined ? line : `${line}<path d="${pathThrough(curve.arrow)}" fill="${colour}"/>`;
}

function badgeSvg({ difference, badge }: TieMark, ink: InkOf): string {
	if (badge === undefined || difference === undefined || difference === 'stayed') return '';
	return `<g transform="translate(${hundredths(badge.x)} ${hundredths(badge.y)})">${differenceSvg(difference, differenceRadius.tie, ink)}</g>`;
}

function ringSvg({ x, y, radius }: PersonMark, ink: InkOf): string {
	return `<circle cx="${hundredths(x)}" cy="${hundredths(y)}" r="${radius + ringGap}" fill="none" stroke="${ink('accent')}" stroke-width="2"/>`;
}

function personSvg(mark: PersonMark, ink: InkOf, hatch: string): string {
	const { name, lines } = labelText(mark.name, mark.line, mark.member);
	const font = nameFont[mark.member ? 'member' : 'context'];
	const top = mark.y + mark.radius + labelGap;
	const halo = ink(groundInk(mark));
	const texts = [
		textSvg(name, mark.x, top, font, { anchor: 'middle', colour: ink(nameInk(mark)), halo }),
		...lines.map((line, index) =>
			textSvg(line, mark.x, top + font.lineHeight + index * lineFont.lineHeight, lineFont, {
				anchor: 'middle',
				colour: ink('ink-soft'),
				halo
			})
		)
	];
	return `<g transform="translate(${hundredths(mark.x)} ${hundredths(mark.y)})">${markSvg(mark, ink, hatch)}</g>${texts.join('')}`;
}

function textSvg(
	text: string,
	x: number,
	top: number,
	font: { size: number; weight: number; lineHeight: number },
	{ anchor, colour, halo }: { anchor: 'start' | 'middle'; colour: string; halo: string }
): string {
	const at = `x="${hundredths(x)}" y="${hundredths(baselineOf(top, font))}" text-anchor="${anchor}"`;
	const look = `font-size="${font.size}" font-weight="${font.weight}" fill="${colour}" stroke="${halo}" stroke-width="${2 * haloWidth}" stroke-linejoin="round" paint-order="stroke"`;
	return `<text ${at} ${look}>${escaped(text)}</text>`;
}
