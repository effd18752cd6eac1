import type { Id } from '../../dataset/dataset.ts';
import type { EmptiedPost, NextHolder } from '../../measures/posts/emptied-post.ts';
import type { Range } from '../../measures/value.ts';
import { shortWordsOfDate } from '../../time/date-words.ts';
import type { Day } from '../../time/day.ts';
import { durationWords } from '../posts/duration.ts';
import { capitalised } from '../wording.ts';
import { roundedRange, spanWords } from './range.ts';

/** What became of a post, around the name of who held it next. */
export interface EmptiedWords {
	readonly before: string;
	/** What follows the name, to which "; then" leads; empty where there is none. */
	readonly after: string;
}

/**
 * What became of a post, in one line: "no successor on record"; "up to 13 days empty; then" Basil ": longer, 10.6–11.7 years
 * against 9–10.1".
 *
 * @param shownTo the last day of the chart; a successor who came later comes with a date
 * @param hasYears whether the dataset tells of anybody's years in the organisation
 * @param by " by this date" where only the record up to a day is known; else empty
 */
export function emptiedWords(post: EmptiedPost, shownTo: Day, hasYears: boolean, by: string): EmptiedWords {
	const { next } = post;
	if (next === undefined) return { before: `no successor on record${by}`, after: '' };
	return {
		before: emptyWords(post.empty, next.start.latest),
		after: `${startWords(next, shownTo)}${hasYears ? yearsWords(post, next) : ''}`
	};
}

/** The same as a sentence without its full stop: "Up to 13 days empty; then Basil: longer, 10.6–11.7 years against 9–10.1". */
export function emptiedLine(nameOf: (person: Id) => string, ...given: Parameters<typeof emptiedWords>): string {
	const [{ next }] = given;
	const { before, after } = emptiedWords(...given);
	return `${capitalised(before)}${next === undefined ? '' : `; then ${nameOf(next.person)}${after}`}`;
}

function emptyWords(empty: Range | undefined, near: Day): string {
	if (empty === undefined) return 'how long empty is not known';
	return empty.high === 0 ? 'taken up at once' : `${durationWords(empty, near)} empty`;
}

/** A start that the chart cannot show as it is. */
function startWords({ start }: NextHolder, shownTo: Day): string {
	const isVague = start.approximate || start.uncertain || start.latest > shownTo;
	return isVague ? ` (${shortWordsOfDate(start)})` : '';
}

function yearsWords({ years, compared }: EmptiedPost, next: NextHolder): string {
	if (years === undefined || next.years === undefined) return ': years not known';
	const against = `${yearsSpan(next.years)} years against ${yearsSpan(years)}`;
	const words = {
		fewer: `newer, ${against}`,
		more: `longer, ${against}`,
		unclear: `${against}, either way`,
		'not-known': against
	};
	return `: ${words[compared]}`;
}

function yearsSpan(years: Range): string {
	return spanWords(roundedRange(years, 1));
}
