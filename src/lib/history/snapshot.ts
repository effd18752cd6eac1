import type { Id } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import { valueOn } from './course.ts';
import type { Fate } from './fate.ts';
import type { Change, History } from './history.ts';

/** The network at the close of one day of a history. What is not there is left out. */
export interface Snapshot {
	readonly day: Day;
	/** Everyone who has entered the record by then, the lost included. */
	readonly fates: ReadonlyMap<Id, Fate>;
	/** The occupancies that last, or may. */
	readonly occupancies: ReadonlyMap<Id, Exclude<Presence, 'no'>>;
	/** The ties that last, or may. */
	readonly ties: ReadonlyMap<Id, Exclude<Presence, 'no'>>;
}
