import type { Id } from '../dataset/dataset.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';

/** A tie on a day. */
export interface TieRow {
	readonly id: Id;
	readonly from: Id;
	readonly fromName: string;
	/** What stands between the two names: "commander of". */
	readonly words: string;
	readonly to: Id;
	readonly toName: string;
	readonly directed: boolean;
	/** Whether the tie is there for sure. */
	readonly sure: 'yes' | 'perhaps';
}

/** The ties between people in a picture that last on the day of a snapshot, or may. */
export function tiesTable(
	network: Network,
	snapshot: Pick<Snapshot, 'ties'>,
	cast: { readonly has: (person: Id) => boolean }
): readonly TieRow[] {
	return [...snapshot.ties].flatMap(([id, presence]): readonly TieRow[] => {
		const tie = network.ties.get(id);
		if (tie === undefined || !cast.has(tie.from) || !cast.has(tie.to)) return [];
		const { from, to, kind, directed } = tie;
		return [
			{
				id,
				from,
				fromName: nameOfPerson(network, from),
				words: tieKindOf(network.dataset, kind).forward,
				to,
				toName: nameOfPerson(network, to),
				directed,
				sure: presence === 'yes' ? 'yes' : 'perhaps'
			}
		];
	});
}
