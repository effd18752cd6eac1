import type { Id } from '../dataset/dataset.ts';

/** Where everyone of a roster stands, over all time. Units are CSS pixels at zoom 1: x to the right, y down. */
export interface Layout {
	/** Centres of the marks. */
	readonly places: ReadonlyMap<Id, { readonly x: number; readonly y: number }>;
	/** Outlines of the collegial bodies, round the roster's seats in them. */
	readonly enclosures: ReadonlyMap<
		Id,
		{ readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
	>;
	/** How a tie bends round the marks in its way; a tie that is not named here is straight. */
	readonly bends: ReadonlyMap<Id, readonly { readonly distance: number; readonly weight: number }[]>;
	/** The rectangle that holds it all, labels included. */
	readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}
