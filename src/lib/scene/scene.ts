import type { Id } from '../dataset/dataset.ts';
import type { Portfolio } from '../dataset/vocabulary.ts';
import type { FateKind } from '../history/fate/fate.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Bend, TieEnds } from '../layout/layout.ts';
import type { Difference } from '../history/comparison.ts';

/** What to draw for one person. */
export interface PersonMark extends Point {
	readonly id: Id;
	readonly name: string;
	/** The line under the name: why they are drawn, or the date of a loss. */
	readonly line: string;
	readonly portfolio: Portfolio;
	readonly fate: FateKind;
	readonly contested: boolean;
	readonly whatIf: boolean;
	/** Whether they are on the roster; context is smaller and paler. */
	readonly member: boolean;
	/** Radius of the mark, in CSS pixels at zoom 1. */
	readonly radius: number;
	/** Whether the label stands on an enclosure, whose colour its halo takes. */
	readonly enclosed: boolean;
	/** In a comparison: what became of them. */
	readonly difference?: Difference;
}

/** What to draw for one tie. */
export interface TieMark {
	readonly id: Id;
	readonly kind: string;
	readonly from: Id;
	readonly to: Id;
	readonly directed: boolean;
	/** Solid if sure, dashed for maybe, pale solid for a ghost. */
	readonly look: 'sure' | 'maybe' | 'ghost';
	/** By the confidence in it, in pixels. */
	readonly width: number;
	/** Its control points; none for a straight tie. */
	readonly bends: readonly Bend[];
	/** Ends that are not at the edge of the mark, as offsets from its centre. */
	readonly ends: TieEnds;
	/** In a comparison: what became of it. */
	readonly difference?: Difference;
	/** The place of its difference badge, and how far along the tie that is, 0 to 1. */
	readonly badge?: Point & { readonly share: number };
}

/** A body drawn as one soft enclosure. */
export interface BodyMark extends Box {
	readonly id: Id;
	readonly name: string;
	/** The ids of the people in it, wherever they are dragged. */
	readonly seats: readonly Id[];
	/** The outline as laid out, with the empty seats; the enclosure is never smaller. */
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
