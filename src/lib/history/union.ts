import type { Id, Period } from '../dataset/dataset.ts';
import { greatestOf, type Presence } from '../time/presence.ts';
import { participationAs } from './history-of.ts';
import type { History } from './history.ts';
import { type Present, type Snapshot, snapshotOn } from './snapshot.ts';
import { stretchesIn, type StepFunction } from './step-function.ts';

/**
 * The union of a history over a period: every occupancy and tie that lasted at the close of some day of it, and whoever was
 * there and not lost. What only may have been there stays a maybe. Fates have no union: they are those of the last day.
 */
export function unionIn(history: History, period: Period): Snapshot {
	return {
		...snapshotOn(history, period.to),
		occupancies: presentIn(history.occupancies, period, (presence) => presence),
		ties: presentIn(history.ties, period, (presence) => presence),
		union: {
			from: period.from,
			people: presentIn(history.fates, period, ({ kind }) => participationAs[kind])
		}
	};
}

function presentIn<Value>(
	overTime: ReadonlyMap<Id, StepFunction<Value>>,
	period: Period,
	presenceOf: (value: Value) => Presence
): ReadonlyMap<Id, Present> {
	const present = new Map<Id, Present>();
	for (const [id, steps] of overTime) {
		const greatest = greatestOf(stretchesIn(steps, period).map(({ value }) => presenceOf(value)));
		if (greatest !== 'no') present.set(id, greatest);
	}
	return present;
}
