import type { Known } from '../history/known/known.ts';
import { wordsOfDay } from '../time/day.ts';

/** What follows "recorded" where only the record up to a day is known: " by this date". */
export function byThisDate({ until }: Pick<Known, 'until'>): string {
	return until === Infinity ? '' : ' by this date';
}

/** The heading over the reports about somebody. */
export function reportsHeading({ until }: Pick<Known, 'until'>): string {
	return until === Infinity ? 'What was reported' : `What had been reported by ${wordsOfDay(until)}`;
}
