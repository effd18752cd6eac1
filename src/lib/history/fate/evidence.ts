import type { DayRange, PublishedReport } from '../../dataset/loss.ts';
import type { Day } from '../../time/day.ts';
import type { Fate } from './fate.ts';

/** All that a clock reads a person's fate from. */
export interface Evidence {
	/** In any order. */
	readonly reports: readonly PublishedReport[];
	/** The day of the first dated fact about them; they were alive then. */
	readonly firstDay: Day;
	/** Days after the last evidence of life from which a fate is not known. */
	readonly window: number;
}

/** A person's fate as one clock reads it. */
export interface FateOverTime {
	/** The fate at the close of a day on or after the first. */
	readonly fateOn: (day: Day) => Fate;
	/** Every day on which it can change, in any order. */
	readonly turningDays: readonly Day[];
}

/** A fate as a clock reads it, before any what-if. */
export function fateOf(
	kind: Fate['kind'],
	reports: readonly PublishedReport[],
	loss: DayRange | undefined,
	contested = false
): Fate {
	const captured = reports.length > 0 && reports.every(({ what }) => what === 'captured');
	return { kind, contested, whatIf: false, captured, reports: reports.map(({ id }) => id), loss };
}
