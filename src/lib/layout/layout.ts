import type { Id } from '../dataset/dataset.ts';
import type { Box, Point } from '../geometry/box.ts';

/** A control point of a tie that bends. */
export interface Bend {
	/** Distance from the straight line between the centres, positive to the right of the direction of the tie. */
	readonly distance: number;
	/** How far along that line, from 0 (its `from`) to 1 (its `to`). */
	readonly weight: number;
}

/** Ends of a tie that are not at the edge of the mark but under the label, as offsets from the centre of the mark. */
export interface TieEnds {
	readonly from?: Point;
	readonly to?: Point;
}

/** The form a layout has: `wide` for a pane about twice as wide as high, `narrow` for the width of a phone. */
export type LayoutShape = 'wide' | 'narrow';

/** The layouts of one roster. */
export type RosterLayouts = Readonly<Record<LayoutShape, Layout>>;

/** Where the people of a roster stand and how their ties run, over all time, in CSS pixels at zoom 1: x to the right, y down. */
export interface Layout {
	/** Centres of the marks. */
	readonly places: ReadonlyMap<Id, Point>;
	/** Outlines of the collegial bodies, round the members of the roster in them. */
	readonly enclosures: ReadonlyMap<Id, Box>;
	/**
	 * The bends of each tie that is not straight: control points of a chain of quadratic curves, as in Cytoscape's
	 * `unbundled-bezier` with `edge-distances: node-position`.
	 */
	readonly bends: ReadonlyMap<Id, readonly Bend[]>;
	/** The ends of ties that meet a node below its label. */
	readonly ends: ReadonlyMap<Id, TieEnds>;
	/** The rectangle that holds it all, labels included. */
	readonly bounds: Box;
}
