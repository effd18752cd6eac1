import { bisectRight } from 'd3-array';
import type { Day } from '../../time/day.ts';

/**
 * Counts among some days those up to another one, and that one itself: for curves, which ask on each of their days.
 *
 * @param days in any order, repeats and infinite days allowed
 */
export function countUpTo(days: readonly Day[]): (day: Day) => number {
	const inOrder = Float64Array.from(days).sort();
	return (day) => bisectRight(inOrder, day);
}
