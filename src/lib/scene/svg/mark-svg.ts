import { differenceRadius, differenceSvg } from './difference-svg.ts';
import { isBold, markStyle, outlineDash } from '../encoding.ts';
import { iconBox, iconPaths, questionMark } from './icons.ts';
import type { InkOf } from '../palette.ts';
import type { PersonMark } from '../scene.ts';
import { hundredths, shapeExtent, shapePath } from '../../geometry/shapes.ts';

/** The parts of a person's mark that decide its look. */
export type MarkLook = Pick<
	PersonMark,
	'portfolio' | 'fate' | 'contested' | 'whatIf' | 'member' | 'radius' | 'difference'
>;

/** The side of an icon in a mark of radius 1. */
const iconSide = 1.05;

/** Marks with a smaller radius than this have thinner lines and a larger icon. */
const smallRadius = 10;

/** Room around a mark for the rings of a what-if and for the badge. */
const room = 9;

/** Half the side of the square that holds a mark with its rings and badge. */
export function markReach(radius: number): number {
	return Math.ceil(radius * shapeExtent + room);
}

/**
 * A person's mark around (0, 0) as SVG elements.
 *
 * @param hatch the id of the pattern that {@link hatchPattern} makes
 * @param withIcon whether there is room for the portfolio's icon
 */
export function markSvg(look: MarkLook, ink: InkOf, hatch: string, withIcon = true): string {
	const { portfolio, radius } = look;
	const { fill, edge, edgeWidth, dashed } = markStyle(look);
	const filling = fill === 'hatch' ? `url(#${hatch})` : ink(fill);
	// On a small mark a few dashes would break the shape.
	const dash = dashed && radius >= smallRadius ? ` stroke-dasharray="${outlineDash.join(' ')}"` : '';
	const shape = `<path d="${shapePath(portfolio.shape, radius)}" fill="${filling}" stroke="${ink(edge)}" stroke-width="${radius < smallRadius ? edgeWidth * 0.7 : edgeWidth}" stroke-linejoin="round"${dash}/>`;
	return `${look.whatIf ? whatIfRings(look, ink) : ''}${shape}${insideOf(look, ink, withIcon)}${look.contested ? badge(look, ink) : ''}${differenceBadge(look, ink)}`;
}

/** The hatch of the maybe lost, a pattern for `defs`; a smaller scale makes it finer. */
export function hatchPattern(id: string, ink: InkOf, scale = 1): string {
	return `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${scale})"><rect width="6" height="6" fill="${ink('hollow')}"/><rect width="2.5" height="6" fill="${ink('maybe')}"/></pattern>`;
}

/** A person's mark as an SVG document that reaches {@link markReach} to each side. */
export function markImageSvg(look: MarkLook, ink: InkOf): string {
	const reach = markReach(look.radius);
	// Four times as large as shown, so that zooming in keeps it sharp.
	const size = `width="${8 * reach}" height="${8 * reach}" viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"`;
	const defs = look.fate === 'maybe-lost' ? `<defs>${hatchPattern('h', ink)}</defs>` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${markSvg(look, ink, 'h')}</svg>`;
}

function insideOf(look: MarkLook, ink: InkOf, withIcon: boolean): string {
	switch (look.fate) {
		case 'alive':
			if (!withIcon) return '';
			return stroked(iconPaths[look.portfolio.icon], look, ink(isBold(look) ? 'on-alive' : 'on-alive-pale'), 2);
		case 'not-known':
			return stroked(questionMark, look, ink(isBold(look) ? 'alive' : 'alive-pale-edge'), 2.75);
		case 'maybe-lost':
		case 'out-of-post':
			return '';
		case 'lost': {
			const reach = hundredths(look.radius * 0.62);
			return `<path d="M-${reach} ${reach}L${reach} -${reach}" stroke="${ink('lost')}" stroke-width="${isBold(look) ? 2 : 1.5}" stroke-linecap="round"/>`;
		}
	}
}

function stroked(path: string, { radius }: MarkLook, colour: string, width: number): string {
	const scale = (radius * (radius < smallRadius ? 1.35 : 1) * iconSide) / iconBox;
	const shift = hundredths((-iconBox / 2) * scale);
	return `<path d="${path}" transform="translate(${shift} ${shift}) scale(${Math.round(scale * 1000) / 1000})" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Two rings round the shape, in a colour that nothing in the record has. */
function whatIfRings({ portfolio, radius }: MarkLook, ink: InkOf): string {
	const gap = radius < smallRadius ? 1.75 : 3.5;
	return [gap, 2 * gap]
		.map((away) => {
			const path = shapePath(portfolio.shape, radius + away);
			return `<path d="${path}" fill="none" stroke="${ink('what-if')}" stroke-width="1.75" stroke-linejoin="round"/>`;
		})
		.join('');
}

/** The difference badge at the top left corner; none for those who stayed. */
function differenceBadge({ difference, member, radius }: MarkLook, ink: InkOf): string {
	if (difference === undefined || difference === 'stayed') return '';
	const at = hundredths(radius * 0.86);
	// On a small mark the badge must not hide most of it.
	const size = Math.min(differenceRadius[member ? 'member' : 'context'], Math.max(4, radius / 2));
	const sign = differenceSvg(difference, size, ink);
	return `<g transform="translate(-${at} -${at})">${sign}</g>`;
}

/** The badge of a contested fate: a half-filled disc at the top right corner. */
function badge({ radius }: MarkLook, ink: InkOf): string {
	// On a mark the size of a letter the badge must not hide most of it.
	const isSmall = radius < 9;
	const at = hundredths(radius * (isSmall ? 0.75 : 0.82));
	const size = hundredths(isSmall ? radius * 0.52 : Math.max(5, radius * 0.32));
	const whole = `<circle r="${size}" fill="${ink('hollow')}" stroke="${ink('ground')}" stroke-width="${isSmall ? 3 : 4.5}"/>`;
	const half = `<path d="M0 -${size}A${size} ${size} 0 0 0 0 ${size}Z" fill="${ink('maybe')}"/>`;
	const rim = `<circle r="${size}" fill="none" stroke="${ink('maybe')}" stroke-width="1.5"/>`;
	return `<g transform="translate(${at} -${at})">${whole}${half}${rim}</g>`;
}
