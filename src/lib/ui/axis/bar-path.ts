import { max, rollup } from 'd3-array';
import type { AxisScale } from '$lib/state/timeline.svelte.ts';
import type { Day } from '$lib/time/day.ts';
import { placeOn } from './scale.ts';

/** About how far one bar is from the next, in pixels; a fifth of it is left free. */
const pixelsPerBar = 6;
/** Where no bar stands for more days than this, one that stands for so many is as high as they get. */
const leastTop = 4;

/**
 * Bars for how many of some days lie on each small part of a track, as the `d` of a path in a box of 100 by 100.
 *
 * @param days of what the track spans, each once
 * @param across the width of the track, in pixels
 */
export function barPath(days: readonly Day[], scale: AxisScale, across: number): string {
	const all = Math.max(1, Math.round(across / pixelsPerBar));
	const width = 100 / all;
	const counts = rollup(
		days,
		({ length }) => length,
		(day) => Math.min(all - 1, Math.floor(placeOn(scale, day) / width))
	);
	const top = Math.max(leastTop, max(counts.values()) ?? 0);
	return [...counts]
		.map(
			([bar, count]) =>
				`M${rounded(bar * width)} 100V${rounded(100 - (count / top) * 100)}h${rounded(width * 0.8)}V100Z`
		)
		.join('');
}

/** A hundredth of a hundredth is less than a pixel of any track. */
function rounded(place: number): number {
	return Math.round(place * 100) / 100;
}
