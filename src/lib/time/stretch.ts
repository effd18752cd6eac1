import type { Day } from './day.ts';

/** A stretch of time: from a day, up to but not including another. */
export interface Stretch {
	readonly from: Day;
	readonly to: Day;
}
