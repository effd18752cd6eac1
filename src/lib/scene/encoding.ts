import type { Confidence } from '../dataset/dataset.ts';
import type { FateKind } from '../history/fate/fate.ts';
import type { Ink } from './palette.ts';
import type { PersonMark, TieMark } from './scene.ts';

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

/** From the mark of the selected person to the ring round it. */
export const ringGap = 11;

/** The radius of the corners of an enclosure. */
export const bodyCorner = 26;

/** The width of the halo round a label, on each side. */
export const haloWidth = 3;

/** Dashes and gaps. A dash means unsure and nothing else. */
export const tieDash = [6, 4] as const;
export const outlineDash = [5, 3] as const;

/** From the end of a tie to the mark it leads to. */
export const tieGap = 3;

/** The width of a tie by the confidence in it, in pixels. */
export const tieWidths: Readonly<Record<Confidence, number>> = { high: 2.25, medium: 1.5, low: 1 };

/** The width of a tie that has ended. */
export const ghostWidth = 1;

/** The colour of a tie; in a comparison, ties that came stand out. */
export function tieInk({ look, difference }: Pick<TieMark, 'look' | 'difference'>): Ink {
	if (look === 'ghost') return 'tie-ghost';
	return difference === 'came' ? 'ink' : 'tie';
}

/** Whether a tie ends in an arrow; a ghost does not. */
export function hasArrow({ directed, look }: Pick<TieMark, 'directed' | 'look'>): boolean {
	return directed && look !== 'ghost';
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

const memberStyles: Readonly<Record<FateKind, MarkStyle>> = {
	alive: { fill: 'alive', edge: 'alive-edge', edgeWidth: 1.5, dashed: false },
	'not-known': { fill: 'hollow', edge: 'alive', edgeWidth: 2.5, dashed: false },
	'maybe-lost': { fill: 'hatch', edge: 'maybe', edgeWidth: 2, dashed: true },
	lost: { fill: 'hollow', edge: 'lost', edgeWidth: 1.5, dashed: false }
};

const contextStyles: Readonly<Record<FateKind, MarkStyle>> = {
	alive: { fill: 'alive-pale', edge: 'alive-pale-edge', edgeWidth: 1.25, dashed: false },
	'not-known': { fill: 'hollow', edge: 'alive-pale-edge', edgeWidth: 1.75, dashed: false },
	'maybe-lost': { fill: 'hatch', edge: 'maybe', edgeWidth: 1.25, dashed: true },
	lost: { fill: 'hollow', edge: 'lost', edgeWidth: 1.25, dashed: false }
};

/** The colour of a person's name. */
export function nameInk({ fate }: Pick<PersonMark, 'fate'>): Ink {
	return fate === 'lost' ? 'lost-ink' : 'ink';
}

/** The colour of the ground a label stands on. */
export function groundInk({ enclosed }: Pick<PersonMark, 'enclosed'>): Ink {
	return enclosed ? 'enclosure' : 'ground';
}
