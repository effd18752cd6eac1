import type { Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { StepFunction } from './step-function.ts';
import type { Fate } from './fate/fate.ts';

/** A dataset read through a lens. */
export interface History {
	/** What counts under the lens. */
	readonly network: Network;
	readonly lens: Lens;
	/** Each person's fate over time; it starts with the first day of their first dated fact. */
	readonly fates: ReadonlyMap<Id, StepFunction<Fate>>;
	/** Each occupancy's presence over time, through the fate of its person. */
	readonly occupancies: ReadonlyMap<Id, StepFunction<Presence>>;
	/** Each tie's presence over time, through the fates of its ends. */
	readonly ties: ReadonlyMap<Id, StepFunction<Presence>>;
	/** Every change, in order of day, then kind, then id. */
	readonly changes: readonly Change[];
}

/** One thing that takes another value at the close of a day. Undefined is: not there yet. */
export type Change =
	| { readonly kind: 'fate'; readonly day: Day; readonly id: Id; readonly from: Fate | undefined; readonly to: Fate }
	| {
			readonly kind: 'occupancy' | 'tie';
			readonly day: Day;
			readonly id: Id;
			readonly from: Presence;
			readonly to: Presence;
	  }
	/** Under clock `then` only. */
	| { readonly kind: 'report'; readonly day: Day; readonly id: Id };
