import type { YearsCompared } from './emptied-post.ts';
import type { Loss } from './losses.ts';

/** The posts that losses left, by how their successors compare. The parts add up to the cases. */
export interface SuccessionTally extends Readonly<Record<YearsCompared, number>> {
	/** The number of one-seat posts, held surely or maybe at the loss. */
	readonly cases: number;
	/** Of those not known, the number without a successor on record. */
	readonly noSuccessor: number;
}

/** Counts the cases in which the successor had fewer years in the organisation, more, or neither can be said. */
export function tallyOf(losses: readonly Loss[]): SuccessionTally {
	const cases = losses.flatMap(({ posts }) => posts).filter(({ handedOn }) => handedOn);
	const count = (as: YearsCompared) => cases.filter(({ compared }) => compared === as).length;
	return {
		cases: cases.length,
		fewer: count('fewer'),
		more: count('more'),
		unclear: count('unclear'),
		'not-known': count('not-known'),
		noSuccessor: cases.filter(({ next }) => next === undefined).length
	};
}
