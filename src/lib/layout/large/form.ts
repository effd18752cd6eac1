import { textWidth } from '../../geometry/text-width.ts';
import type { Font } from '../layout.ts';
import { captionLine, labelGap, margin, nameFonts, titleFonts, widthOf } from '../measures.ts';
import { leastWidth } from '../people/name-lines.ts';
import type { Headings } from './plan/plan.ts';

/** The measures of a form in which everyone has a name, in pixels. */
export interface Form {
	/** Of a mark, and of the head's. */
	readonly radius: number;
	readonly headRadius: number;
	readonly font: Font;
	readonly headFont: Font;
	/** The least room for a name; where names are not broken, the most that is asked for one. */
	readonly label: number;
	/** From mark to name. */
	readonly labelGap: number;
	/** The lines of name and caption in a row, and what a line of them takes. */
	readonly lines: number;
	readonly lineHeight: number;
	/** Above each row, or above each band only, with the step from row to row within it. */
	readonly road: number;
	readonly roads: 'rows' | 'bands';
	readonly step: number;
	/** Where the names of groups stand. */
	readonly headings: Headings;
	/** The most columns, where it is not the room for names that says how many there are. */
	readonly columns?: number;
}

/** All forms. */
const forms = {
	captions: {
		radius: 13,
		headRadius: 17,
		font: nameFonts.other,
		headFont: nameFonts.head,
		label: 112,
		labelGap,
		lines: 3,
		lineHeight: captionLine,
		road: 17,
		roads: 'rows',
		step: 0,
		headings: 'above'
	},
	names: {
		radius: 11,
		headRadius: 14,
		font: nameFonts.other,
		headFont: nameFonts.head,
		label: 112,
		labelGap,
		lines: 2,
		lineHeight: captionLine,
		road: 10,
		roads: 'rows',
		step: 0,
		headings: 'above'
	},
	lists: {
		radius: 7.5,
		headRadius: 7.5,
		font: nameFonts.inList,
		headFont: nameFonts.headInList,
		label: 150,
		labelGap: 6,
		lines: 1,
		lineHeight: 15,
		road: 17,
		roads: 'bands',
		step: 4,
		headings: 'in cells'
	}
} as const satisfies Readonly<Record<string, Form>>;

/** The least room for a name in lists in which names are cut, and in the two columns of a narrow room. */
const cutLabel = { wide: 96, narrow: 48 } as const;

/** The forms for a room, from the largest to the smallest; the first whose height is enough is taken. */
export function formsIn(width: number): readonly Form[] {
	if (widthOf(width) === 'wide') return [...Object.values(forms), { ...forms.lists, label: cutLabel.wide }];
	const lists = { ...forms.lists, road: 13, step: 3, headings: 'none' } as const;
	return [
		{ ...lists, label: cutLabel.narrow, columns: 2 },
		{ ...lists, label: cutLabel.wide }
	];
}

/** The least room that some names need in a form: in two lines or, where there is one, in it, as far as the form asks. */
export function leastLabel(names: readonly string[], { font, label, lines }: Form): number {
	if (lines > 1) return Math.max(label, ...names.map((name) => leastWidth(name, font)));
	return Math.min(label, Math.max(0, ...names.map((name) => textWidth(name, font.size, font.weight))));
}

/** The height of the name of a group above a row. */
export const headingHeight = titleFonts.group.lineHeight;

/** From an outline to the first mark or from the last name: at the edge of the room, within it, and in a narrow room. */
export const padding = { outer: 14, inner: 10, narrow: 10 } as const;
/** From the edge of the room to an outline; in a narrow one so little that the gutter beside the first marks lies within. */
export const toEdge = { wide: margin.wide, narrow: 2 } as const;
/** The foot of a low outline, and the room above its people. */
export const lowFoot = 21;
export const lowTop = 5;
/** More room between bands. */
export const bandGap = 6;
