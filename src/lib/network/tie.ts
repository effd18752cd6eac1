import type { Confidence, Id } from '../dataset/dataset.ts';
import type { Spell } from '../time/spell.ts';

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
	/** Made of kind and ends: `command--amir--bashir`; without a direction, of the ends in alphabetical order. */
	readonly id: Id;
	/** One of the vocabulary's ties. */
	readonly kind: string;
	readonly directed: boolean;
	/** Without a direction, the end that the first record names first. */
	readonly from: Id;
	readonly to: Id;
	/** At least one; the tie lasts while any of them holds. */
	readonly grounds: readonly TieGround[];
}
