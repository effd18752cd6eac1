import type { Id, Roster } from '../dataset/dataset.ts';
import type { FateKind } from '../history/fate.ts';
import type { Snapshot } from '../history/snapshot.ts';

/** What a member of a roster can be counted as: by fate, or as not in the record yet. */
export type CountedAs = FateKind | 'not-yet';

/** The order in which the parts of a count are said. */
const countedInOrder: readonly CountedAs[] = ['alive', 'not-known', 'maybe-lost', 'lost', 'not-yet'];

/** Those of a roster who are counted alike, in the roster's order; at least one. */
export interface CountPart {
	readonly as: CountedAs;
	readonly people: readonly Id[];
}

/** How it stands with a roster on a date. The parts add up to the whole. */
export interface Count {
	readonly of: number;
	readonly parts: readonly CountPart[];
}

/** The members of a roster by fate, in the order in which a count says its parts; parts of nobody are left out. */
export function countOf(snapshot: Snapshot, { members }: Roster): Count {
	const parts = countedInOrder.map((as) => ({
		as,
		people: members.filter((id) => (snapshot.fates.get(id)?.kind ?? 'not-yet') === as)
	}));
	return { of: members.length, parts: parts.filter(({ people }) => people.length > 0) };
}
