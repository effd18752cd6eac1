import type { Remark, TimeKind } from '../import.ts';

/** Nodes and edges in time, as files of network programs hold them. */
export interface Graph {
	readonly title?: string | undefined;
	/** The day that the file says it speaks of, as `2026-11-30`. */
	readonly day?: string | undefined;
	/** The day or the time of which all of it speaks, in EDTF or plain numbers, where the file is one slice of a network. */
	readonly asOf?: string | undefined;
	readonly time: TimeKind;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	readonly remarks: readonly Remark[];
}

/** A node. */
export interface GraphNode {
	readonly id: string;
	/** Empty where none is given. */
	readonly label: string;
	/** When it is there; none where no time is given, which is not the same as never. */
	readonly spells: readonly GraphSpell[];
	/** Its place, where the file gives one; x to the right, y downwards. */
	readonly place?: { readonly x: number; readonly y: number } | undefined;
	/** Everything else, by title. */
	readonly attributes: ReadonlyMap<string, string>;
	/** The line or the place in its list, from 1. */
	readonly number: number;
}

/** An edge. */
export interface GraphEdge {
	/** Empty where none is given. */
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly directed: boolean;
	/** What the file calls this kind of edge; empty where it says nothing. */
	readonly kind: string;
	readonly weight: number | undefined;
	readonly spells: readonly GraphSpell[];
	readonly attributes: ReadonlyMap<string, string>;
	readonly number: number;
}

/**
 * A stretch of time, half-open as in Cadre: on the day of its end it is over. Dates in EDTF or plain numbers; undefined where the
 * file leaves an end open.
 */
export interface GraphSpell {
	readonly start: string | undefined;
	readonly end: string | undefined;
}
