import { median } from 'd3-array';
import type { Range } from './value.ts';

/** The least and the largest that the median of several ranges can be; undefined of none. */
export function medianOf(ranges: readonly Range[]): Range | undefined {
	const [low, high] = [median(ranges, (range) => range.low), median(ranges, (range) => range.high)];
	return low === undefined || high === undefined ? undefined : { low, high };
}
