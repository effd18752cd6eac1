import type { Id } from '../dataset/dataset.ts';
import { type Fate, readsAlike } from './fate/fate.ts';
import type { Snapshot } from './snapshot.ts';
import type { Network } from '../network/network.ts';
import type { Presence } from '../time/presence.ts';

/** What became of a person, an occupancy or a tie from one state to another. */
export type Difference = MarkedDifference | 'stayed';

/** The differences that are marked, in the order in which they are told. */
export const markedDifferences = ['came', 'left', 'changed'] as const;

/** One of {@link markedDifferences}. */
export type MarkedDifference = (typeof markedDifferences)[number];

/** Two states of a network: an earlier and a later date, or the record and the what-if on one date. */
interface TwoStates {
	readonly of: 'dates' | 'record';
	readonly before: Snapshot;
	readonly after: Snapshot;
}

/** Two states held against each other. What neither has is left out. */
export interface Comparison extends TwoStates {
	readonly people: ReadonlyMap<Id, Difference>;
	readonly occupancies: ReadonlyMap<Id, Difference>;
	readonly ties: ReadonlyMap<Id, Difference>;
}

/**
 * Two states compared, for the people drawn, their occupancies and the ties among them. A comparison reads from `before`
 * to `after`: what came the one way left the other way.
 */
export function comparisonOf(
	network: Network,
	drawn: { readonly has: (person: Id) => boolean },
	states: TwoStates
): Comparison {
	const { before, after } = states;
	const isDrawn = (id: Id | undefined) => id !== undefined && drawn.has(id);
	const isAmong = (id: Id) => isDrawn(network.ties.get(id)?.from) && isDrawn(network.ties.get(id)?.to);
	return {
		...states,
		people: differences(before.fates, after.fates, isDrawn, differenceOfFates),
		occupancies: differences(
			before.occupancies,
			after.occupancies,
			(id) => isDrawn(network.occupancies.get(id)?.person),
			differenceOfPresences
		),
		ties: differences(before.ties, after.ties, isAmong, differenceOfPresences)
	};
}

/** A person's fate in the snapshot shown; where it has none, their fate in the state it is compared with. */
export function fateIn(shown: Snapshot, comparison: Comparison | undefined, person: Id): Fate | undefined {
	return shown.fates.get(person) ?? comparison?.before.fates.get(person);
}

/**
 * What became of a person. The lost take no part in the network, like people who are not in the record yet. So a person
 * who was lost and lives again, released or by a what-if, came, and their ties with them. A person who entered the record
 * and was lost in between changed.
 */
function differenceOfFates(before: Fate | undefined, after: Fate | undefined): Difference {
	if (takesPart(before) !== takesPart(after)) return takesPart(after) ? 'came' : 'left';
	const isSame =
		before === undefined || after === undefined
			? before === after
			: readsAlike(before, after) && before.contested === after.contested;
	return isSame ? 'stayed' : 'changed';
}

/** What became of an occupancy or a tie. One that went from sure to unsure, or the other way round, changed. */
export function differenceOfPresences(before: Presence = 'no', after: Presence = 'no'): Difference {
	if (before === after) return 'stayed';
	if (before === 'no') return 'came';
	return after === 'no' ? 'left' : 'changed';
}

function takesPart(fate: Fate | undefined): boolean {
	return fate !== undefined && fate.kind !== 'lost';
}

function differences<Value>(
	before: ReadonlyMap<Id, Value>,
	after: ReadonlyMap<Id, Value>,
	counts: (id: Id) => boolean,
	differenceOf: (before: Value | undefined, after: Value | undefined) => Difference
): ReadonlyMap<Id, Difference> {
	const ids = [...new Set([...before.keys(), ...after.keys()])].filter(counts);
	return new Map(ids.map((id) => [id, differenceOf(before.get(id), after.get(id))]));
}
