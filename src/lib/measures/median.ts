import type { Range } from './value.ts';

/** The middle number, or the mean of the middle two; 0 of none. */
function median(values: readonly number[]): number {
	const inOrder = [...values].sort((a, b) => a - b);
	const middle = (inOrder.length - 1) / 2;
	return ((inOrder[Math.floor(middle)] ?? 0) + (inOrder[Math.ceil(middle)] ?? 0)) / 2;
}

/** The least and the largest that the median of several ranges can be; undefined of none. */
export function medianOf(ranges: readonly Range[]): Range | undefined {
	if (ranges.length === 0) return undefined;
	return { low: median(ranges.map(({ low }) => low)), high: median(ranges.map(({ high }) => high)) };
}
