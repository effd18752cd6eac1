import type { MarkedDifference } from '../../history/comparison.ts';
import type { Ink, InkOf } from '../palette.ts';

/** The radius of a difference badge, on the mark of a member, of context, and on a line. */
export const differenceRadius = { member: 8, context: 7, line: 6.5 } as const;

/** How far a badge reaches from its centre, its outer edge included. */
export function differenceReach(radius: number): number {
	return radius + 2.5;
}

/** The sign of a difference as a path to stroke, in a badge of radius 1: plus, minus, arrow. */
const signs: Readonly<Record<MarkedDifference, string>> = {
	came: 'M-.52 0H.52M0 -.52V.52',
	left: 'M-.52 0H.52',
	changed: 'M-.56 0H.52M.1 -.4L.52 0L.1 .4'
};

/** Came is filled, left is hollow, changed is in between: told apart by sign and fill, not by colour alone. */
const looks: Readonly<Record<MarkedDifference, { readonly fill: Ink; readonly sign: Ink }>> = {
	came: { fill: 'ink', sign: 'hollow' },
	left: { fill: 'hollow', sign: 'ink' },
	changed: { fill: 'highlight', sign: 'ink' }
};

/** A difference badge around (0, 0) as SVG elements. */
export function differenceSvg(difference: MarkedDifference, radius: number, ink: InkOf): string {
	const { fill, sign } = looks[difference];
	const edge = 1.5;
	return [
		`<circle r="${differenceReach(radius)}" fill="${ink('ground')}"/>`,
		`<circle r="${radius - edge / 2}" fill="${ink(fill)}" stroke="${ink('ink')}" stroke-width="${edge}"/>`,
		`<path d="${signs[difference]}" transform="scale(${radius})" fill="none" stroke="${ink(sign)}" stroke-width="${2 / radius}" stroke-linecap="round" stroke-linejoin="round"/>`
	].join('');
}

/** The badge of a line as an SVG document that reaches {@link differenceReach} to each side. */
export function differenceImageSvg(difference: MarkedDifference, ink: InkOf): string {
	const radius = differenceRadius.line;
	const reach = differenceReach(radius);
	// Four times as large as shown, so that zooming in keeps it sharp.
	const size = `width="${8 * reach}" height="${8 * reach}" viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${differenceSvg(difference, radius, ink)}</svg>`;
}
