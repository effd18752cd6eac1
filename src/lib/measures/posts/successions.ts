import type { YearsCompared } from './emptied-post.ts';
import type { Loss } from './losses.ts';

/** How many posts that losses left went to whom, as the table of losses adds up. The parts add up to the cases. */
export interface SuccessionTally extends Readonly<Record<YearsCompared, number>> {
	/** Posts with one seat, held surely or maybe by somebody when they were lost. */
	readonly cases: number;
	/** Of those not known: how many have nobody on record who came next. */
	readonly noSuccessor: number;
}

/** In how many cases the successor had been in the organisation for fewer years, for more, and in how many nobody knows. */
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
