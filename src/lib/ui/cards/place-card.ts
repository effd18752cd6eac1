import type { Box } from '$lib/geometry/box.ts';
import type { Size } from '$lib/layout/layout.ts';

/** On which side of its mark a card stands. */
export type CardSide = 'above' | 'below' | 'right' | 'left';

/** Where a card stands in the window, in pixels. */
export interface CardPlace {
	readonly side: CardSide;
	readonly left: number;
	readonly top: number;
	/** How far along its edge it points at its mark. */
	readonly at: number;
}

/** From a mark to its card, and from a card to the edge of the window. */
const gap = 9;
const margin = 8;
/** It points no nearer to its corners than this. */
const corner = 18;

/** How wide a card may be, in pixels. */
export const widestCard = 344;

/** What of a mark is not to be covered: of one wider than a card the place of the pointer, lest its card stand far away. */
export function boxAt(mark: Box, pointer: number | undefined): Box {
	const { left, top, right, bottom } = mark;
	return pointer === undefined || right - left < widestCard ? mark : { left: pointer, top, right: pointer, bottom };
}

/**
 * Where a card stands: on the first side of its mark that has room for it, never over the mark and never over the edge of
 * the window. Where no side has the room, it stands on the first one as far as that goes.
 */
export function placeCard(mark: Box, card: Size, room: Size, sides: readonly CardSide[]): CardPlace {
	const places = sides.map((side) => ({ side, ...beside(mark, card, side) }));
	const fits = ({ side, left, top }: Omit<CardPlace, 'at'>) =>
		side === 'above' || side === 'below'
			? top >= margin && top + card.height <= room.height - margin
			: left >= margin && left + card.width <= room.width - margin;
	const { side, ...wanted } = places.find(fits) ?? places[0] ?? { side: 'above', left: margin, top: margin };
	const left = within(wanted.left, card.width, room.width);
	const top = within(wanted.top, card.height, room.height);
	const isUpright = side === 'above' || side === 'below';
	const at = isUpright ? (mark.left + mark.right) / 2 - left : (mark.top + mark.bottom) / 2 - top;
	const edge = isUpright ? card.width : card.height;
	return { side, left, top, at: Math.max(corner, Math.min(at, edge - corner)) };
}

function beside(mark: Box, card: Size, side: CardSide): Pick<CardPlace, 'left' | 'top'> {
	const middle = {
		left: (mark.left + mark.right - card.width) / 2,
		top: (mark.top + mark.bottom - card.height) / 2
	};
	switch (side) {
		case 'above':
			return { left: middle.left, top: mark.top - gap - card.height };
		case 'below':
			return { left: middle.left, top: mark.bottom + gap };
		case 'right':
			return { left: mark.right + gap, top: middle.top };
		case 'left':
			return { left: mark.left - gap - card.width, top: middle.top };
	}
}

function within(start: number, length: number, room: number): number {
	return Math.max(margin, Math.min(start, room - margin - length));
}
