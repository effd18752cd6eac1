import type { UndirectedGraph } from 'graphology';
import type { Id, Occupancy, Person } from '../dataset/dataset.ts';
import type { MeasureValue } from './value.ts';

/**
 * Whom a measure is over: `residual`, everyone drawn who is there; `fixed-roster`, the roster as drawn up, N fixed,
 * whoever is not there counting as isolated.
 */
export type Form = 'residual' | 'fixed-roster';

/** What a reader is told of a measure. */
export interface MeasureWords {
	readonly id: string;
	readonly name: string;
	/** What a value counts, in the plural; empty for a share or an index. */
	readonly unit: string;
	/** The least and the largest it can be. */
	readonly range: readonly [least: number, largest: number];
	/** In plain text. */
	readonly formula: string;
	/** Whose definition it is; empty for a plain count. */
	readonly source: string;
	/** For a lay reader: what it says, and what it does not. */
	readonly sentence: string;
}

/** A measure computed on a snapshot, for each of its forms. */
export type Measure = GraphMeasure | PostsMeasure;

/** A measure of the network's shape. */
export interface GraphMeasure extends MeasureWords {
	readonly basis: 'graph';
	readonly forms: readonly Form[];
	/** On a simple graph: parallel ties are one, direction does not count, nobody is tied to themselves. */
	readonly of: (graph: UndirectedGraph) => MeasureValue;
}

/** A measure of the posts that members of the roster held at any time, and of whoever holds them. */
export interface PostsMeasure extends MeasureWords {
	readonly basis: 'posts';
	readonly forms: readonly Form[];
	readonly of: (posts: PostsOnDay) => MeasureValue;
}

/** How it stands with the posts of a roster on a day, in one reading of what is only maybe there. */
export interface PostsOnDay {
	/** How many posts there are. */
	readonly posts: number;
	/** Those that stand empty for sure; undefined under clock `then`, when nobody can know yet. */
	readonly vacant: readonly Id[] | undefined;
	/** Who holds one, with the occupancy by which they do. */
	readonly holdings: readonly { readonly occupancy: Occupancy; readonly person: Person }[];
}
