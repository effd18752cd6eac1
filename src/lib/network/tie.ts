import type { Confidence, Id } from '../dataset/dataset.ts';
import { statedTieKinds, type TieKind } from '../dataset/tie-kinds.ts';
import type { Spell } from '../time/spell.ts';

/** All kinds of tie: the stated ones, and `council`, which is only derived. */
export const tieKinds = {
	...statedTieKinds,
	council: { name: 'council', directed: false, forward: 'in council with', backward: 'in council with' }
} as const;

/** A key of {@link tieKinds}. */
export type NetworkTieKind = TieKind | 'council';

/** Why two persons are tied: a stated tie, or two occupancies while both last. */
export interface TieGround {
	/** The ids of the records behind it: one stated tie, or two occupancies. */
	readonly records: readonly Id[];
	/** It holds while all of these last. */
	readonly spells: readonly Spell[];
	readonly confidence: Confidence;
}

/** One kind of tie between two persons, over all time. */
export interface NetworkTie {
	/** Made of kind and ends: `command--amir--bashir`. */
	readonly id: Id;
	readonly kind: NetworkTieKind;
	readonly directed: boolean;
	readonly from: Id;
	readonly to: Id;
	/** At least one; the tie lasts while any of them holds. */
	readonly grounds: readonly TieGround[];
}
