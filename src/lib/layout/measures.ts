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

/** A line of a caption. */
export const captionLine = 14;
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
export const foot = 20;
export const toTitle = 3;

/** Whether a room is narrow. */
export function widthOf(width: number): 'wide' | 'narrow' {
	return width < narrowRoom ? 'narrow' : 'wide';
}
