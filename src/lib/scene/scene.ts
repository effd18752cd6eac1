import type { Id } from '../dataset/dataset.ts';
import type { Portfolio } from '../dataset/portfolios.ts';
import type { FateKind } from '../history/fate/fate.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Bend, TieEnds } from '../layout/layout.ts';
import type { NetworkTieKind } from '../network/tie.ts';
import type { Difference } from '../history/comparison.ts';

/** What to draw for one person. */
export interface PersonMark extends Point {
	readonly id: Id;
	/** The name, and the line under it: the reason to be there, or the date of a loss. */
	readonly name: string;
	readonly line: string;
	readonly portfolio: Portfolio;
	readonly fate: FateKind;
	readonly contested: boolean;
	readonly whatIf: boolean;
	/** Members of the roster are large, context is smaller and paler. */
	readonly member: boolean;
	/** Radius of the mark, in the picture's units. */
	readonly radius: number;
	/** Whether the label stands on a body's enclosure (its halo takes that colour). */
	readonly enclosed: boolean;
	/** What became of them, where two states are compared. */
	readonly difference?: Difference;
}

/** What to draw for one tie. */
export interface TieMark {
	readonly id: Id;
	readonly kind: NetworkTieKind;
	readonly from: Id;
	readonly to: Id;
	readonly directed: boolean;
	/** Solid if sure, dashed for maybe, pale solid for a ghost. */
	readonly look: 'sure' | 'maybe' | 'ghost';
	/** Strength of evidence, as a width in pixels. */
	readonly width: number;
	/** Distances of the control points from the straight line, and how far along it (0 to 1) each stands. */
	readonly bends: readonly Bend[];
	/** Ends that stand elsewhere than at the edge of the mark, as offsets from its centre. */
	readonly ends: TieEnds;
	/** What became of it, where two states are compared. */
	readonly difference?: Difference;
	/** Where the badge of a difference stands, and how far along the tie that is, from 0 to 1. */
	readonly badge?: Point & { readonly share: number };
}

/** A body drawn as one soft enclosure. */
export interface BodyMark extends Box {
	readonly id: Id;
	readonly name: string;
	/** Who stands inside it, wherever they are dragged. */
	readonly seats: readonly Id[];
	/** The outline that holds all its seats as they were laid out, the empty ones too; it is never smaller. */
	readonly least: Box;
}

/** What to draw for a snapshot. */
export interface Scene {
	readonly people: ReadonlyMap<Id, PersonMark>;
	readonly ties: ReadonlyMap<Id, TieMark>;
	readonly bodies: ReadonlyMap<Id, BodyMark>;
}

/** A scene with nothing in it. */
export const emptyScene: Scene = { people: new Map(), ties: new Map(), bodies: new Map() };
