import type { Font, Title } from './layout.ts';

/*
 * Measures that all forms share, in pixels.
 */

/** The font of the name of a body, of the part two bodies share, and of a group, and how far its letters are moved apart. */
export const titleFonts = {
	body: { size: 12, weight: 600, lineHeight: 14, spacing: 0 },
	part: { size: 11, weight: 400, lineHeight: 14, spacing: 0 },
	group: { size: 11, weight: 400, lineHeight: 14, spacing: 0.5 }
} as const satisfies Readonly<Record<Title['kind'], Font & { readonly spacing: number }>>;

/** The fonts of names: of the head, of others, and in lists. */
export const nameFonts = {
	head: { size: 13, weight: 600, lineHeight: 15 },
	other: { size: 12, weight: 500, lineHeight: 14 },
	headInList: { size: 11, weight: 600, lineHeight: 15 },
	inList: { size: 11, weight: 500, lineHeight: 15 }
} as const satisfies Readonly<Record<string, Font>>;

/** A line of a caption. */
export const captionLine = 14;
/** How far a mark of radius 1 reaches above and below, whatever its shape. */
export const markExtent = 1.12;
/** From mark to name, where the name stands at its right. */
export const labelGap = 8;
/** The room between people in a row in which ties run. */
export const gutter = 12;
/** Rooms of less width are narrow. */
const narrowRoom = 500;
/** The width of the channel, and from the edge of the room to an outline. */
export const channelWidth = { wide: 28, narrow: 14 } as const;
export const margin = { wide: 16, narrow: 6 } as const;
/** The foot of an outline, in which its name stands, and from the words above to it. */
export const foot = 22;
export const toTitle = 3;
/** From the left edge of an outline to the name of the body in its foot, which must not lie on the round corner. */
export const titleLeft = 18;
/** How much farther it stands from them where there is room, so that it does not read as one more line of a caption. */
export const moreToTitle = 10;

/** Whether a room is narrow. */
export function widthOf(width: number): 'wide' | 'narrow' {
	return width < narrowRoom ? 'narrow' : 'wide';
}

/** How many lines of a caption a height has room for below a name. */
export function captionLines(height: number, name: readonly string[], lineHeight: number): number {
	// Rounding may leave it a pixel short.
	return Math.max(0, Math.floor((height + 1 - name.length * lineHeight) / captionLine));
}
