import type { Id } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import { type FateSince, fateSince } from '../history/fate/fate-since.ts';
import { decidingReports } from '../history/fate/fate.ts';
import type { Snapshot } from '../history/snapshot.ts';
import type { CastMember } from '../network/cast.ts';
import { nameOfHeld, nameOfPerson } from '../network/names.ts';
import { wordsOfFate } from '../words/count.ts';
import { sinceWords } from '../words/person/fate-since.ts';
import { heldWords } from '../words/posts/held.ts';

/** A person in a picture on a day. */
export interface PersonRow {
	readonly id: Id;
	readonly name: string;
	/** Whether they are on the roster. */
	readonly member: boolean;
	/** The posts they hold, or may: "Head", "perhaps Head". */
	readonly posts: readonly string[];
	/** Their fate in words; whether it is contested, or a what-if, is said apart. */
	readonly fate: string;
	readonly contested: boolean;
	readonly whatIf: boolean;
	/** Undefined for who is not in the record. */
	readonly since: FateSince | undefined;
	/** The same in words; empty for them. */
	readonly sinceWords: string;
	/** The number of ties they have, or may have. */
	readonly ties: number;
}

/**
 * Everyone in a picture on a day, in the order of the cast.
 *
 * @param gone of whom nothing is left without what is set aside
 */
export function peopleTable(
	known: Known,
	snapshot: Snapshot,
	cast: ReadonlyMap<Id, CastMember>,
	gone: ReadonlySet<Id>
): readonly PersonRow[] {
	const { network } = known;
	return [...cast].map(([id, { member }]) => {
		const fate = snapshot.fates.get(id);
		const since = fateSince(known, id, snapshot.day);
		return {
			id,
			name: nameOfPerson(network, id),
			member,
			posts: heldWords(network.occupanciesOf.get(id) ?? [], snapshot, (term) => nameOfHeld(network, term)),
			fate: wordsOfFate(fate, network.dataset.vocabulary.fates, gone.has(id)),
			contested: fate?.contested === true,
			whatIf: fate?.whatIf === true,
			since,
			sinceWords:
				since === undefined ? '' : sinceWords(since, fate === undefined ? [] : decidingReports(network, fate)),
			ties: network.graph.filterEdges(id, (tie) => snapshot.ties.has(tie)).length
		};
	});
}
