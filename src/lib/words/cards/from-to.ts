import { type Day, shortWordsOfDay } from '../../time/day.ts';

/** A time in words, either end of which may be open: "1 Jul 2014 to 9 Oct 2014", "From 1 Jan 2015 on", "Before 1 Jan 2014". */
export function fromTo(from: Day | undefined, to: Day | undefined): string {
	if (from === undefined) return to === undefined ? '' : `Before ${shortWordsOfDay(to)}`;
	return to === undefined ? `From ${shortWordsOfDay(from)} on` : `${shortWordsOfDay(from)} to ${shortWordsOfDay(to)}`;
}
