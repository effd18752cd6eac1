import type { Id } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import { valueOn, type StepFunction } from './step-function.ts';
import type { Fate } from './fate/fate.ts';
import type { History } from './history.ts';

/** How surely something lasts, of what may last at all. */
type Present = Exclude<Presence, 'no'>;

/** The network at the close of one day of a history. What is not there is left out. */
export interface Snapshot {
	readonly day: Day;
	/** Everyone who has entered the record by then, the lost included. */
	readonly fates: ReadonlyMap<Id, Fate>;
	/** The occupancies that last, or may. */
	readonly occupancies: ReadonlyMap<Id, Present>;
	/** The ties that last, or may. */
	readonly ties: ReadonlyMap<Id, Present>;
	/** Where it is the union of a period that ends with the day (see union.ts): from when, and who was there at some time. */
	readonly union?: { readonly from: Day; readonly people: ReadonlyMap<Id, Present> };
}

/** The snapshot of a history at the close of a day. */
export function snapshotOn(history: History, day: Day): Snapshot {
	return {
		day,
		fates: valuesOn(history.fates, day),
		occupancies: presentAs(history.occupancies, (steps) => valueOn(steps, day)),
		ties: presentAs(history.ties, (steps) => valueOn(steps, day))
	};
}

function valuesOn<Value>(overTime: ReadonlyMap<Id, StepFunction<Value>>, day: Day): ReadonlyMap<Id, Value> {
	const values = new Map<Id, Value>();
	for (const [id, steps] of overTime) {
		const value = valueOn(steps, day);
		if (value !== undefined) values.set(id, value);
	}
	return values;
}

/** What is there, or may be, as its steps say. */
export function presentAs<Value>(
	overTime: ReadonlyMap<Id, StepFunction<Value>>,
	presenceOf: (steps: StepFunction<Value>) => Presence | undefined
): ReadonlyMap<Id, Present> {
	const present = new Map<Id, Present>();
	for (const [id, steps] of overTime) {
		const presence = presenceOf(steps);
		if (presence !== undefined && presence !== 'no') present.set(id, presence);
	}
	return present;
}
