import type { Confidence } from '../dataset/dataset.ts';
import type { Box } from '../geometry/box.ts';
import type { FateLook } from '../history/fate/fate.ts';
import type { Font } from '../layout/layout.ts';
import { titleFonts } from '../layout/measures.ts';
import type { Ink } from './palette.ts';
import type { LineMark, PersonMark, TitleMark } from './scene.ts';

/** The fonts of the picture, as on the page. */
export const fontFamily = '"Inter Variable", Inter, "Noto Sans", "DejaVu Sans", system-ui, sans-serif';

/** How far the font reaches below its baseline, and above it, as shares of its size. */
export const fontDescent = 0.2412;
const fontAscent = 0.9688;

/** The baseline of a line of text whose line box begins at `top`. */
export function baselineOf(
	top: number,
	{ size, lineHeight }: { readonly size: number; readonly lineHeight: number }
): number {
	return top + (lineHeight + (fontAscent - fontDescent) * size) / 2;
}

/** Below this size in pixels on screen, text is not drawn: a hair under the smallest font, so that this one is. */
export const smallestText = 10.9;

/** The width of the ring round a mark. */
export const ringWidths = { none: 0, thin: 1, bold: 2 } as const;

/** From a mark to the ring round it. */
export const ringGap = 5;

/** The radius of the corners of the outline of a body; less where it is small. */
const bodyCorner = 26;

/** The radius of the corners of an outline. */
export function cornerOf({ left, top, right, bottom }: Box): number {
	return Math.min(bodyCorner, (right - left) / 2, (bottom - top) / 2);
}

/** How much of its colour an outline has, so that two that overlap are darker. */
export const bodyOpacity = 0.08;

/** The font and the colour of a title, by its kind, and how far its letters are moved apart. */
export const titleLooks = {
	body: { font: titleFonts.body, ink: 'enclosure-ink', spacing: titleFonts.body.spacing },
	part: { font: titleFonts.part, ink: 'enclosure-ink', spacing: titleFonts.part.spacing },
	group: { font: titleFonts.group, ink: 'ink-soft', spacing: titleFonts.group.spacing }
} as const satisfies Readonly<
	Record<TitleMark['kind'], { readonly font: Font; readonly ink: Ink; readonly spacing: number }>
>;

/** The width of the halo round a label, on each side. */
export const haloWidth = 3;

/** Dashes and gaps. A dash means unsure and nothing else. */
export const tieDash = [6, 4] as const;
export const outlineDash = [5, 3] as const;

/** From the end of a line to the mark it leads to. */
export const tieGap = 3;

/** The radius of the corners of a line; less where the pieces beside one are short. */
export const lineCorner = 9;

/** The size of an arrow, and the least length of one where there is less room. */
export const arrowLength = 8;
export const arrowWidth = 7;
export const leastArrow = 4.5;

/** Beyond so many lines nobody could follow one by its gaps, so there are none. */
export const mostLinesWithGaps = 40;

/** How long a line is interrupted where another crosses over it. */
export const crossingGap = 7;

/** The width of the lines from somebody who was dragged out of an outline to their seat, and to other bodies in which they sit. */
export const tetherWidth = 1;

/** The width of a tie by the confidence in it, in pixels. A thinner one would be too pale where it lies between two pixels. */
export const tieWidths: Readonly<Record<Confidence, number>> = { high: 2.25, medium: 1.75, low: 1.25 };

/** The width of the line to a field: so much at least and at most, and for each tie it stands for. */
export const fieldWidths = { least: 1, most: 3, each: 0.04 } as const;

/** The width of a tie that has ended. */
export const ghostWidth = 1;

/** The width of a line as it is drawn: greater while it is raised. */
export function lineWidth({ width, emphasis }: Pick<LineMark, 'width' | 'emphasis'>): number {
	return emphasis === 'raised' ? width * 1.35 : width;
}

/** The colour of a line; in a comparison, lines that came stand out. */
export function lineInk({ look, difference, emphasis }: Pick<LineMark, 'look' | 'difference' | 'emphasis'>): Ink {
	if (emphasis === 'raised') return 'accent';
	// A colour and not an opacity, which would add up where lines share a piece.
	if (emphasis === 'quiet') return 'tie-quiet';
	if (look === 'ghost') return 'tie-ghost';
	return difference === 'came' ? 'ink' : 'tie';
}

/** How a mark is filled and outlined. */
export interface MarkStyle {
	readonly fill: Ink | 'hatch';
	readonly edge: Ink;
	readonly edgeWidth: number;
	readonly dashed: boolean;
}

/** How the mark of a person is filled and outlined. Fill and outline show the fate, so that nothing hangs on colour alone. */
export function markStyle(look: Pick<PersonMark, 'fate' | 'member' | 'difference'>): MarkStyle {
	return (isBold(look) ? memberStyles : contextStyles)[look.fate];
}

/** Whether a mark is drawn in full colour; context is paler, and so are those who stayed in a comparison. */
export function isBold({ member, difference }: Pick<PersonMark, 'member' | 'difference'>): boolean {
	return member && difference !== 'stayed';
}

const memberStyles: Readonly<Record<FateLook, MarkStyle>> = {
	alive: { fill: 'alive', edge: 'alive-edge', edgeWidth: 1.5, dashed: false },
	'not-known': { fill: 'hollow', edge: 'alive', edgeWidth: 2.5, dashed: false },
	'maybe-lost': { fill: 'hatch', edge: 'maybe', edgeWidth: 2, dashed: true },
	'out-of-post': { fill: 'hollow', edge: 'lost', edgeWidth: 1.5, dashed: false },
	lost: { fill: 'hollow', edge: 'lost', edgeWidth: 1.5, dashed: false }
};

const contextStyles: Readonly<Record<FateLook, MarkStyle>> = {
	alive: { fill: 'alive-pale', edge: 'alive-pale-edge', edgeWidth: 1.25, dashed: false },
	'not-known': { fill: 'hollow', edge: 'alive-pale-edge', edgeWidth: 1.75, dashed: false },
	'maybe-lost': { fill: 'hatch', edge: 'maybe', edgeWidth: 1.25, dashed: true },
	'out-of-post': { fill: 'hollow', edge: 'lost', edgeWidth: 1.25, dashed: false },
	lost: { fill: 'hollow', edge: 'lost', edgeWidth: 1.25, dashed: false }
};

/** How much of a mark is drawn. */
export function markOpacity({ emphasis }: Pick<PersonMark, 'emphasis'>): number {
	return emphasis === 'quiet' ? 0.3 : 1;
}

/** The colour of a person's name. */
export function nameInk({ fate, emphasis }: Pick<PersonMark, 'fate' | 'emphasis'>): Ink {
	return fate === 'lost' || fate === 'out-of-post' || emphasis === 'quiet' ? 'lost-ink' : 'ink';
}

/** The colour of a caption. */
export function captionInk({ emphasis }: Pick<PersonMark, 'emphasis'>): Ink {
	return emphasis === 'end' || emphasis === 'raised' ? 'accent' : 'ink-soft';
}
