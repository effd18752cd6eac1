import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { FateSince } from '../../history/fate/fate-since.ts';
import { shortWordsOfDay } from '../../time/day.ts';
import { wordsOfFate } from '../count.ts';

/**
 * A fate and since when: "dead since 30 Aug 2016", "what if: alive", "alive, contested". The day on which somebody entered the
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
	const from = since === undefined || since.entered ? '' : ` since ${shortWordsOfDay(since.day)}`;
	return `${words}${from}${fate?.contested === true ? ', contested' : ''}`;
}
