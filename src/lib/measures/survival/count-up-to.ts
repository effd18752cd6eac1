import { bisectRight } from 'd3-array';
import type { Day } from '../../time/day.ts';

/**
 * A function that counts the days up to and including a given one. It sorts them once, for curves that ask on many days.
 *
 * @param days in any order; repeats and infinite days count too
 */
export function countUpTo(days: readonly Day[]): (day: Day) => number {
	const inOrder = Float64Array.from(days).sort();
	return (day) => bisectRight(inOrder, day);
}
