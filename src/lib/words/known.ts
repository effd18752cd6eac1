import type { Known } from '../history/known/known.ts';
import { wordsOfDay } from '../time/day.ts';

/** " by this date" where only the record up to a day is known, to follow "recorded"; else empty. */
export function byThisDate({ isLaterKnown }: Pick<Known, 'isLaterKnown'>): string {
	return isLaterKnown ? '' : ' by this date';
}

/** The heading over the reports about a person. */
export function reportsHeading({ isLaterKnown, until }: Pick<Known, 'isLaterKnown' | 'until'>): string {
	return isLaterKnown ? 'What was reported' : `What had been reported by ${wordsOfDay(until)}`;
}
