import type { Report } from '../../dataset/dataset.ts';
import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { FateSince } from '../../history/fate/fate-since.ts';
import { shortWordsOfDay, wordsOfDay, yearWords } from '../../time/day.ts';
import { wordsOfFate } from '../count.ts';
import { daysOfLossWords } from '../loss.ts';

/** Since when somebody has had a fate, as the details say it: "18 August 2015", "3–9 Dec 2015", "by 2 Sep 2016". */
export function sinceWords(since: FateSince, reports: readonly Report[]): string {
	if (since.entered) return `in the record from ${yearWords(since.day)}`;
	return isRange(since)
		? daysOfLossWords({ earliest: since.earliest, latest: since.day }, reports)
		: wordsOfDay(since.day);
}

/** Whether it can have come to be so earlier than on the day from which it is sure. */
function isRange({ earliest, day }: FateSince): boolean {
	return earliest < day;
}

/**
 * A fate and since when: "dead since 30 Aug 2016", "dead by 30 Aug 2016", "what if: alive", "alive, contested". The day on which somebody entered the
 * record is not said, as it says nothing of their fate.
 */
export function fateSinceWords(
	fate: Fate | undefined,
	since: FateSince | undefined,
	names: FateNames,
	isGone: boolean
): string {
	const words = wordsOfFate(fate, names, isGone);
	if (fate?.whatIf === true) return `what if: ${words}`;
	const from =
		since === undefined || since.entered ? '' : ` ${isRange(since) ? 'by' : 'since'} ${shortWordsOfDay(since.day)}`;
	return `${words}${from}${fate?.contested === true ? ', contested' : ''}`;
}
