import type { Period } from '../dataset/dataset.ts';
import { greatestOf } from '../time/presence.ts';
import { participationAs } from './history-of.ts';
import type { History } from './history.ts';
import { presentAs, type Snapshot, snapshotOn } from './snapshot.ts';
import { stretchesIn, type StepFunction } from './step-function.ts';

/**
 * The union of a history over a period: every occupancy and tie that lasted at the close of some day of it, and whoever was
 * there and not lost. What only may have been there stays a maybe. Fates have no union: they are those of the last day.
 */
export function unionIn(history: History, period: Period): Snapshot {
	const valuesOf = <Value>(steps: StepFunction<Value>) => stretchesIn(steps, period).map(({ value }) => value);
	const people = presentAs(history.fates, (steps) =>
		greatestOf(valuesOf(steps).map(({ kind }) => participationAs[kind]))
	);
	return {
		...snapshotOn(history, period.to),
		occupancies: presentAs(history.occupancies, (steps) => greatestOf(valuesOf(steps))),
		ties: presentAs(history.ties, (steps) => greatestOf(valuesOf(steps))),
		union: { from: period.from, people }
	};
}
