import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';

/** What the reports, read through a lens, make of a person on a date. */
export type FateKind = (typeof fateKinds)[number];

/** Every {@link FateKind}, from the surest life to the surest loss. */
export const fateKinds = ['alive', 'not-known', 'maybe-lost', 'lost'] as const;

/** A person's fate, with what decides it. */
export interface Fate {
	readonly kind: FateKind;
	/** Under clock `then`: one side's latest word is a loss and another's is life not earlier than it. */
	readonly contested: boolean;
	/** Whether a what-if decides it. */
	readonly whatIf: boolean;
	/** Whether all the reports of a loss that decide it tell of a capture: nobody in custody is called dead. */
	readonly captured: boolean;
	/** The reports that decide it; none where it follows from the lack of any. */
	readonly reports: readonly Id[];
	/** For a loss, or a possible one: the days on which it can have happened. Infinite where nothing bounds it. */
	readonly loss: { readonly earliest: Day; readonly latest: Day } | undefined;
}

/** Whether two fates read alike, whatever decides them: alive, lost, in custody. */
export function readsAlike(a: Fate, b: Fate): boolean {
	return a.kind === b.kind && a.captured === b.captured;
}

/** Whether two fates are one: of the same kind, and decided by the same. */
export function isSameFate(a: Fate, b: Fate): boolean {
	return (
		a.kind === b.kind &&
		a.contested === b.contested &&
		a.whatIf === b.whatIf &&
		a.loss?.earliest === b.loss?.earliest &&
		a.loss?.latest === b.loss?.latest &&
		a.reports.join() === b.reports.join()
	);
}
