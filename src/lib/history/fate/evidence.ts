import type { Report } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import type { Day } from '../../time/day.ts';
import type { Fate } from './fate.ts';

/** What the fate of a person is read from. */
export interface Evidence {
	/** In any order. Under clock `then` only those with a day of publication count. */
	readonly reports: readonly Report[];
	/** The day of the first dated fact about the person, who was alive then. */
	readonly firstDay: Day;
	/** For each term whose end is stated, the earliest day of it: in hindsight the person was alive up to then. */
	readonly termEnds: readonly Day[];
	/** A fate is not known more than this many days after the last evidence of life. */
	readonly window: number;
}

/** The fate of a person over time. */
export interface FateOverTime {
	/** The fate at the close of a day, the first day or later. */
	readonly fateOn: (day: Day) => Fate;
	/** Every day on which it can change, in any order. */
	readonly turningDays: readonly Day[];
}

/**
 * A fate that reports decide, not a what-if.
 *
 * @param reports those that decide it
 * @param loss the days on which the loss can have happened
 */
export function fateOf(
	kind: Fate['kind'],
	reports: readonly Report[],
	loss: DayRange | undefined,
	contested = false
): Fate {
	const all = (what: Report['what']) => reports.length > 0 && reports.every((report) => report.what === what);
	const lossBy = all('captured') ? 'capture' : all('left') ? 'leaving' : undefined;
	return { kind, contested, whatIf: false, lossBy, reports: reports.map(({ id }) => id), loss };
}

/** The fate of somebody of whom nothing more was heard in time, after a last day with evidence of life. */
export function notKnownSince(lastSeen: Day, contested = false): Fate {
	return { ...fateOf('not-known', [], undefined, contested), lastSeen };
}
