import type { Id } from '../dataset/dataset.ts';
import type { Box, Point } from '../geometry/box.ts';

/** A control point of a tie that bends. */
export interface Bend {
	/** Away from the straight line between the two centres, to the right for somebody who walks the tie. */
	readonly distance: number;
	/** How far along that line, from 0 (its `from`) to 1 (its `to`). */
	readonly weight: number;
}

/** Ends of a tie that stand elsewhere than at the edge of the mark: under the label. Offsets from the person's centre. */
export interface TieEnds {
	readonly from?: Point;
	readonly to?: Point;
}

/** Where everyone of a roster stands, over all time. Units are CSS pixels at zoom 1: x to the right, y down. */
export interface Layout {
	/** Centres of the marks. */
	readonly places: ReadonlyMap<Id, Point>;
	/** Outlines of the collegial bodies, round the roster's seats in them. */
	readonly enclosures: ReadonlyMap<Id, Box>;
	/**
	 * How a tie bends round the marks and labels in its way: the control points of a chain of quadratic curves, as in
	 * Cytoscape's `unbundled-bezier` with `edge-distances: node-position`. A tie that is not named here is straight.
	 */
	readonly bends: ReadonlyMap<Id, readonly Bend[]>;
	/** Ties that leave or reach somebody below the label, so that they do not run through it. */
	readonly ends: ReadonlyMap<Id, TieEnds>;
	/** The rectangle that holds it all, labels included. */
	readonly bounds: Box;
}
