import type { Day } from '../../src/lib/time/day.ts';
import { applyingDifferences } from './applying-differences.ts';
import { rebuilding } from './rebuilding.ts';
import { showingAndHiding } from './showing-and-hiding.ts';
import type { Subject } from './subject.ts';

/**
 * A way to show a network: mounts itself once, and gives what has to be done when the date changes. What that schedules
 * counts as well.
 */
export type Way = (container: HTMLElement, subject: Subject) => (day: Day) => void;

/** The ways compared, ours first. */
export const ways = {
	ours: applyingDifferences,
	rebuilding,
	'vis-network': showingAndHiding
} as const satisfies Readonly<Record<string, Way>>;

/** A name of one of {@link ways}. */
export type WayName = keyof typeof ways;

/** Something for each way. */
export type ByWay<Value> = Record<WayName, Value>;

/** The names of the ways, ours first. */
export const wayNames = ['ours', 'rebuilding', 'vis-network'] as const satisfies readonly WayName[];

/** Something for each way, made in order. */
export function byWay<Value>(make: (way: WayName) => Value): ByWay<Value> {
	return { ours: make('ours'), rebuilding: make('rebuilding'), 'vis-network': make('vis-network') };
}
