import { foot, titleFonts, widthOf } from '../measures.ts';

/** The measures of the small form, in pixels. */
export interface Measures {
	/** The radius of a member's mark. */
	readonly radius: number;
	/** The least height of a road. */
	readonly road: number;
	/** The lines under a member's name, and those of somebody of the context, name included. */
	readonly captions: number;
	readonly contextLines: number;
}

const wide: readonly [Measures, ...Measures[]] = [
	{ radius: 25, road: 24, captions: 2, contextLines: 3 },
	{ radius: 20, road: 20, captions: 2, contextLines: 3 },
	{ radius: 17, road: 17, captions: 1, contextLines: 2 },
	{ radius: 14, road: 14, captions: 1, contextLines: 2 }
];
const narrow: readonly [Measures, ...Measures[]] = [
	{ radius: 17, road: 17, captions: 2, contextLines: 3 },
	{ radius: 14, road: 15, captions: 2, contextLines: 2 },
	{ radius: 14, road: 13, captions: 1, contextLines: 2 },
	{ radius: 14, road: 13, captions: 0, contextLines: 1 }
];

/** The measures for a room, from the largest; the first that fits is taken. */
export function measuresIn(width: number): readonly [Measures, ...Measures[]] {
	return widthOf(width) === 'narrow' ? narrow : wide;
}

/** The least width of a member's cell, the least number of columns, and the least width of a cell of the context. */
export function cellsIn(width: number): {
	readonly member: number;
	readonly columns: number;
	readonly context: number;
} {
	return widthOf(width) === 'narrow'
		? { member: 80, columns: 3, context: 120 }
		: { member: 100, columns: 6, context: 160 };
}

/** The radius of the head's mark and of the context's. */
export const radius = { head: 17, context: 12 } as const;
/** The font of a member's name. */
export const memberFont = {
	wide: { size: 13, weight: 600, lineHeight: 16 },
	narrow: { size: 12, weight: 600, lineHeight: 15 }
} as const;
/** From the edge of a member's mark to the name: as far as the ring of the selection reaches. */
export const nameGap = 9;
/** From the outline to the first marks. */
export const bodyTop = 12;

/** The foot of the outline, with its name in so many lines. */
export function footOf(lines: number): number {
	return foot + (lines - 1) * titleFonts.body.lineHeight;
}
