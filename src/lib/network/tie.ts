import type { Confidence, Id } from '../dataset/dataset.ts';
import { statedTieKinds, type TieKind } from '../dataset/tie-kinds.ts';
import type { Spell } from '../time/spell.ts';

/** The kinds of tie a network knows: the stated ones, and those that follow from two occupancies. */
export const tieKinds = {
	...statedTieKinds,
	council: { name: 'council', directed: false, forward: 'in council with', backward: 'in council with' }
} as const;

/** A key of {@link tieKinds}. */
export type NetworkTieKind = TieKind | 'council';

/** Why a tie is there for a while: a stated tie, or two occupancies that make one while both last. */
export interface TieGround {
	/** The records it comes from: one stated tie, or two occupancies. */
	readonly records: readonly Id[];
	/** The tie is there while all of these are. */
	readonly spells: readonly Spell[];
	readonly confidence: Confidence;
}

/** One kind of tie between two persons, over all time. */
export interface NetworkTie {
	/** Made of kind and ends, so that a tie with other ends is another tie: `command--amir--bashir`. */
	readonly id: Id;
	readonly kind: NetworkTieKind;
	readonly directed: boolean;
	readonly from: Id;
	readonly to: Id;
	/** At least one; the tie is there while any of them holds. */
	readonly grounds: readonly TieGround[];
}
