import type { Period } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import type { View } from './view.ts';

/** What of its period the axis of a view shows: the stretch that is enlarged, or all of it. */
export function stretchOf({ period, span }: Pick<View, 'period' | 'span'>): Period {
	return span ?? period;
}

/** A stretch of a period, of so many days after its first, with a day in its middle as far as the period goes; undefined for all of it. */
export function stretchAround({ from, to }: Period, day: Day, length: number): Period | undefined {
	const days = Math.max(1, Math.round(length));
	if (days >= to - from) return undefined;
	const start = Math.max(from, Math.min(Math.round(day - days / 2), to - days));
	return { from: start, to: start + days };
}

/** The stretch that shows a day: the one that is enlarged, moved along where the day lies outside. */
export function stretchWith(view: Pick<View, 'period' | 'span'>, day: Day): Period | undefined {
	const { period, span } = view;
	if (span === undefined || (span.from <= day && day <= span.to)) return span;
	return stretchAround(period, day, span.to - span.from);
}
