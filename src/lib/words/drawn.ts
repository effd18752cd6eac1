import type { Dataset } from '../dataset/dataset.ts';
import { numberOf } from './wording.ts';

/**
 * How many of a roster the picture shows on a date: "212 of 300 people are drawn; the others are not in the record on this
 * date." Where posts are counted, the others are out of post.
 *
 * @param isAnyTime whether it shows a period and no date
 */
export function drawnWords(
	drawn: number,
	of: number,
	{ counts, vocabulary: { fates } }: Words,
	isAnyTime: boolean
): string {
	if (isAnyTime) return `${drawn} of ${of} people are drawn; the others were not there in this period.`;
	const others = counts === 'post' ? fates.lost : 'not in the record';
	return `${drawn} of ${of} people are drawn; the others are ${others} on this date.`;
}

type Words = Pick<Dataset, 'counts' | 'vocabulary'>;

/** That some ties have no line at first: "216 ties show only when you select somebody." */
export function undrawnTiesWords(ties: number): string {
	return `${numberOf(ties, 'tie shows', 'ties show')} only when you select somebody.`;
}

/** That some people of the context find no room: "5 people around them do not fit." */
export function leftOutWords(people: number): string {
	return `${numberOf(people, 'person', 'people')} around them ${people === 1 ? 'does' : 'do'} not fit.`;
}

/** Why the picture has nobody of that name: "Not in the picture: neither on the roster “the seven” nor one step from it." */
export function notDrawnWords(roster: string): string {
	return `Not in the picture: neither on the roster “${roster}” nor one step from it.`;
}

/** What the picture shows, in a sentence: by what the dataset counts, and whether it has reports and dates. */
export function networkScope({ counts, time, reports }: Pick<Dataset, 'counts' | 'time' | 'reports'>): string {
	const when = time === 'none' ? '' : ' on this date';
	if (counts === 'post')
		return `Shows who is on the roster in view and who of them is there${when}, with their posts and ties.`;
	return reports.length === 0
		? `Shows who is on the roster in view${when}, with their posts and ties.`
		: `Shows the roster in view and what published reports make of each person${when}, with posts and ties.`;
}
