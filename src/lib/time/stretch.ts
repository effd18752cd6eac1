import type { Day } from './day.ts';

/** A stretch of time: from a day until before another. */
export interface Stretch {
	readonly from: Day;
	readonly to: Day;
}
