import { max, mean, rollups } from 'd3-array';
import type { AxisScale } from '$lib/state/timeline.svelte.ts';
import type { Day } from '$lib/time/day.ts';
import { placeOn } from './scale.ts';

/** So many pixels of a track share a bar, which is a little narrower. */
const [partPx, barPx] = [6, 4];
/** Where no bar stands for more days than this, one that stands for so many is as high as they get. */
const leastTop = 4;

/**
 * Bars for how many of some days lie on each small part of a track, each over the middle of its days, as the `d` of a path in
 * a box of 100 by 100.
 *
 * @param days of what the track spans, each once
 * @param across the width of the track, in pixels
 */
export function barPath(days: readonly Day[], scale: AxisScale, across: number): string {
	const places = days.map((day) => placeOn(scale, day));
	const parts = rollups(
		places,
		(together) => ({ at: mean(together) ?? 0, count: together.length }),
		(place) => Math.floor(((place / 100) * across) / partPx)
	).map(([, bar]) => bar);
	const top = Math.max(leastTop, max(parts, ({ count }) => count) ?? 0);
	const width = (barPx / across) * 100;
	return parts
		.map(
			({ at, count }) => `M${rounded(at - width / 2)} 100V${rounded(100 - (count / top) * 100)}h${rounded(width)}V100Z`
		)
		.join('');
}

/** A hundredth of a hundredth is less than a pixel of any track. */
function rounded(place: number): number {
	return Math.round(place * 100) / 100;
}
