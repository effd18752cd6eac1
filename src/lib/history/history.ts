import type { Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { StepFunction } from './step-function.ts';
import type { Fate } from './fate/fate.ts';

/** A dataset read through a lens. */
export interface History {
	/** The network without what the lens sets aside. */
	readonly network: Network;
	readonly lens: Lens;
	/** The fate of each person, from the day of their first dated fact on. */
	readonly fates: ReadonlyMap<Id, StepFunction<Fate>>;
	/** The presence of each occupancy, as far as the fate of its person allows. */
	readonly occupancies: ReadonlyMap<Id, StepFunction<Presence>>;
	/** The presence of each tie, as far as the fates of its two people allow. */
	readonly ties: ReadonlyMap<Id, StepFunction<Presence>>;
	/** Every change, in order of day, then kind, then id. */
	readonly changes: readonly Change[];
}

/** A value that changes at the close of a day. From undefined: it was not there before. */
export type Change = { readonly day: Day; readonly id: Id } & (
	| { readonly kind: 'fate'; readonly from: Fate | undefined; readonly to: Fate }
	| { readonly kind: 'occupancy' | 'tie'; readonly from: Presence; readonly to: Presence }
	/** A report is published; under clock `then` only. */
	| { readonly kind: 'report' }
);

/** A change of somebody's fate. */
export type FateChange = Extract<Change, { kind: 'fate' }>;
