import { sort } from 'd3-array';
import type { AxisSpan } from './time-axis.ts';

/** Stretches of time of which none overlaps another. */
interface JoinedSpans {
	/** In order of time. */
	readonly spans: readonly AxisSpan[];
	/** How many overlapped one before, and were joined with it. */
	readonly overlaps: number;
}

/**
 * Joins stretches that overlap. One that starts where another was said to end only touches it, and takes over there. Moments
 * that follow each other without a gap become one stretch.
 */
export function joinedSpans(given: readonly AxisSpan[]): JoinedSpans {
	const spans: AxisSpan[] = [];
	let overlaps = 0;
	const inOrder = sort(
		given,
		({ start }) => start.at,
		({ end }) => end.at
	);
	for (const next of inOrder) {
		const last = spans.at(-1);
		if (last === undefined || next.start.at > last.end.at) {
			spans.push(next);
			continue;
		}
		const isTouching = next.start.at >= last.lastGiven && next.start.at > last.start.at;
		const areMoments = last.isMoment && next.isMoment;
		if (isTouching && !areMoments) {
			spans[spans.length - 1] = { ...last, end: next.start };
			spans.push(next);
			continue;
		}
		if (!areMoments) overlaps += 1;
		const isLonger = next.end.at > last.end.at;
		spans[spans.length - 1] = isLonger ? { ...last, end: next.end, lastGiven: next.lastGiven } : last;
	}
	return { spans, overlaps };
}

/** Whether two stretches share some time. */
export function overlap(a: AxisSpan, b: AxisSpan): boolean {
	return a.start.at < b.end.at && b.start.at < a.end.at;
}
