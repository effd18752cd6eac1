import type { UndirectedGraph } from 'graphology';
import type { Id, Occupancy, Person } from '../dataset/dataset.ts';
import type { MeasureValue } from './value.ts';

/**
 * Whom a measure is over: `residual`, everyone drawn who is present; `fixed-roster`, the roster as drawn up, where those not
 * present count as isolated.
 */
export type Form = 'residual' | 'fixed-roster';

/** How to count what is only *maybe* there: none of it, or all of it. */
export type MaybeRule = 'none' | 'all';

/** A measure in words, for its reader. */
export interface MeasureWords {
	readonly id: string;
	readonly name: string;
	/** What a value counts, in the plural; empty for a share or an index. */
	readonly unit: string;
	/** The least and the largest value. */
	readonly range: readonly [least: number, largest: number];
	/** As plain text. */
	readonly formula: string;
	/** Author, year and place of the definition; empty for a plain count. */
	readonly source: string;
	/** What it says, and what it does not. */
	readonly sentence: string;
}

/** A measure computed on a snapshot. */
export type Measure = GraphMeasure | PostsMeasure;

/** A measure of the network's shape. */
export interface GraphMeasure extends MeasureWords {
	readonly basis: 'graph';
	readonly forms: readonly Form[];
	/** Its value on a simple, undirected graph: parallel ties are one edge, and there are no loops. */
	readonly of: (graph: UndirectedGraph) => MeasureValue;
}

/** A measure of the posts that members of the roster ever held, and of their holders. */
export interface PostsMeasure extends MeasureWords {
	readonly basis: 'posts';
	readonly forms: readonly Form[];
	readonly of: (posts: PostsOnDay) => MeasureValue;
}

/** The posts of a roster on a day, under one {@link MaybeRule}. */
export interface PostsOnDay {
	/** The number of posts. */
	readonly posts: number;
	/** The posts that are vacant for sure; undefined under clock `then`, when nobody can know yet. */
	readonly vacant: readonly Id[] | undefined;
	/** The occupancies that last, with their people. */
	readonly holdings: readonly { readonly occupancy: Occupancy; readonly person: Person }[];
}
