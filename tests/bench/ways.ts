import type { Id } from '../../src/lib/dataset/dataset.ts';
import type { Day } from '../../src/lib/time/day.ts';
import { applyingDifferences } from './applying-differences.ts';
import { drawingWithSigma } from './drawing-with-sigma.ts';
import { rebuilding } from './rebuilding.ts';
import { showingAndHiding } from './showing-and-hiding.ts';
import type { Subject } from './subject.ts';

/** What can be done with a picture. What that schedules counts as well. */
export interface Shown {
	/** Shows another date. */
	readonly show: (day: Day) => void;
	/** Moves all of it to the right by some pixels, and makes it so many times as large as at first. */
	readonly look?: (right: number, zoom: number) => void;
	/** Singles somebody out, or nobody. */
	readonly point?: (person: Id | undefined) => void;
}

/** A way to show a network, which mounts itself once. */
export type Way = (container: HTMLElement, subject: Subject) => Shown;

/** The ways compared, ours first. */
export const ways = {
	ours: applyingDifferences,
	rebuilding,
	'vis-network': showingAndHiding,
	sigma: drawingWithSigma
} as const satisfies Readonly<Record<string, Way>>;

/** A name of one of {@link ways}. */
export type WayName = keyof typeof ways;

/** Something for each way. */
export type ByWay<Value> = Record<WayName, Value>;

/** The names of the ways, ours first. */
export const wayNames = ['ours', 'rebuilding', 'vis-network', 'sigma'] as const satisfies readonly WayName[];

/** Something for each way, made in order. */
export function byWay<Value>(make: (way: WayName) => Value): ByWay<Value> {
	return {
		ours: make('ours'),
		rebuilding: make('rebuilding'),
		'vis-network': make('vis-network'),
		sigma: make('sigma')
	};
}
