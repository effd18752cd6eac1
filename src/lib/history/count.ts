import type { Id, Roster } from '../dataset/dataset.ts';
import { group } from 'd3-array';
import type { Fate, FateKind } from './fate/fate.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What a member of a roster can be counted as: a fate, with captures, having left and being out of post apart; not in the
 * record yet; or told of only in sources that are set aside.
 */
export type CountedAs =
	| FateKind
	| 'maybe-in-post'
	| 'maybe-captured'
	| 'maybe-left'
	| 'out-of-post'
	| 'captured'
	| 'left'
	| 'not-yet'
	| 'set-aside';

/** The order in which the parts of a count are said. */
const countedInOrder: readonly CountedAs[] = [
	'alive',
	'not-known',
	'maybe-in-post',
	'maybe-lost',
	'maybe-captured',
	'maybe-left',
	'out-of-post',
	'lost',
	'captured',
	'left',
	'not-yet',
	'set-aside'
];

/** The members of a roster who are counted alike, in the roster's order; at least one. */
export interface CountPart {
	readonly as: CountedAs;
	readonly people: readonly Id[];
}

/** A count of a roster on a date. Its parts add up to the whole. */
export interface Count {
	readonly of: number;
	readonly parts: readonly CountPart[];
}

/**
 * The members of a roster by fate, in the order in which a count says its parts; parts of nobody are left out.
 *
 * @param gone people told of only in sources that are set aside
 */
export function countOf(snapshot: Snapshot, { members }: Roster, gone: ReadonlySet<Id> = new Set()): Count {
	const counted = group(members, (id) => countedAs(snapshot.fates.get(id), gone.has(id)));
	const parts = countedInOrder.map((as) => ({ as, people: counted.get(as) ?? [] }));
	return { of: members.length, parts: parts.filter(({ people }) => people.length > 0) };
}

/** How many of a count are alive for sure, or in post where posts are counted. */
export function aliveIn({ parts }: Count): number {
	return parts.find(({ as }) => as === 'alive')?.people.length ?? 0;
}

/** What a person is counted as. Without a fate they are not in the record yet, or no longer. */
export function countedAs(fate: Pick<Fate, 'kind' | 'lossBy'> | undefined, isGone = false): CountedAs {
	if (fate === undefined) return isGone ? 'set-aside' : 'not-yet';
	if (fate.lossBy === undefined) return fate.kind;
	const isMaybe = fate.kind === 'maybe-lost';
	if (fate.lossBy === 'posts') return isMaybe ? 'maybe-in-post' : 'out-of-post';
	if (fate.lossBy === 'leaving') return isMaybe ? 'maybe-left' : 'left';
	return isMaybe ? 'maybe-captured' : 'captured';
}
