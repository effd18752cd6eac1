import type { Dataset } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Loss } from '../../measures/posts/losses.ts';
import type { YearsCompared } from '../../measures/posts/emptied-post.ts';
import { type SuccessionTally, tallyOf } from '../../measures/posts/successions.ts';
import { byThisDate } from '../known.ts';
import { type LossNames, lossNames } from './loss-names.ts';

/** What the losses of a roster did to its posts, and how far that is known. */
export interface Successions {
	readonly tally: SuccessionTally;
	/** The number of losses. */
	readonly losses: number;
	/** Whether the dataset tells since when anybody was in the organisation. */
	readonly hasYears: boolean;
	/** " by this date" where only the record up to a day is known; else empty. */
	readonly by: string;
}

/** The successions after losses, as recorded. */
export function successionsAfter(losses: readonly Loss[], record: Known): Successions {
	const hasYears = tellsYears(record.network.dataset);
	return { tally: tallyOf(losses), losses: losses.length, hasYears, by: byThisDate(record) };
}

/** Whether a dataset tells since when anybody was in the organisation. */
export function tellsYears({ people }: Pick<Dataset, 'people'>): boolean {
	return people.some(({ joined }) => joined !== undefined);
}

/**
 * Whether those who were lost were followed by newer people, in one sentence: "Of 10 posts emptied, 3 can be compared: in
 * none was the successor newer."
 */
export function successionAnswer({ tally, losses, hasYears, by }: Successions, names = lossNames()): string {
	const { cases, noSuccessor } = tally;
	if (losses === 0) return `No ${names.loss}${by === '' ? ' in this period' : by} is on record.`;
	if (cases === 0) return `${noneOf(losses, names, by)} emptied a post with one seat, so no successor can be named.`;
	const emptied = cases === 1 ? `One post was emptied${by}` : `Of ${cases} posts emptied${by}`;
	if (!hasYears) return `${emptied}${followedWords(cases, cases - noSuccessor)}.`;
	return `${emptied}${comparedWords(tally)}.`;
}

function noneOf(losses: number, { loss, losses: many }: LossNames, by: string): string {
	return losses === 1 ? `The only ${loss}${by} never` : `None of the ${losses} ${many}${by}`;
}

/** How a successor's years compare, in a word or two. */
export const yearsComparedWords: Readonly<Record<YearsCompared, string>> = {
	fewer: 'newer',
	more: 'longer',
	unclear: 'either way',
	'not-known': 'not known'
};

/** The posts by how their successors compare: each number, and the words that follow it. */
export function successionParts(
	tally: SuccessionTally
): readonly { readonly number: number; readonly words: string }[] {
	return (['fewer', 'more', 'unclear', 'not-known'] as const)
		.map((compared) => ({ number: tally[compared], words: yearsComparedWords[compared] }))
		.filter(({ number }) => number > 0);
}

function followedWords(cases: number, followed: number): string {
	if (cases === 1) return `; ${followed === 0 ? 'no' : 'a'} successor is on record`;
	return `, ${followed === 0 ? 'none' : followed} ${followed > 1 ? 'have' : 'has'} a successor on record`;
}

/** Where the dates allow either answer, years cannot be compared. */
function comparedWords({ cases, fewer, more }: SuccessionTally): string {
	const compared = fewer + more;
	const isNewer = `its successor was ${fewer === 1 ? '' : 'not '}newer`;
	if (cases === 1) return compared === 0 ? '; its holders cannot be compared' : `: ${isNewer}`;
	if (compared === 0) return ', none can be compared';
	return `, ${compared} can be compared: ${compared === 1 ? isNewer : newerAmong(fewer, compared)}`;
}

/** Of several posts. */
function newerAmong(fewer: number, compared: number): string {
	if (fewer === 0) return 'in none was the successor newer';
	return `in ${fewer === compared ? `all ${compared}` : fewer} the successor was newer`;
}
