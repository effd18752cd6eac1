import type { Day } from './day.ts';

/**
 * A date as a source gives it, with the days it may mean.
 *
 * The bounds come from its precision alone: `2015-05` runs from 1 to 31 May. `~` and `?` do not widen them;
 * they are said in words. Both bounds belong to the date. Source: EDTF level 1, ISO 8601-2:2019.
 */
export interface EdtfDate {
	/** The text as it stands in the file. */
	readonly text: string;
	/** The first day it may mean; -Infinity where it is open towards the past (`../2014-10-28`). */
	readonly earliest: Day;
	/** The last day it may mean; Infinity where it is open towards the future (`2014/..`). */
	readonly latest: Day;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** Whether a date names one single day. */
export function isOneDay(date: EdtfDate): boolean {
	return date.earliest === date.latest;
}

/** The first day that a date may mean, or its last where it is open towards the past. */
export function firstDayIn({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>): Day {
	return Number.isFinite(earliest) ? earliest : latest;
}
