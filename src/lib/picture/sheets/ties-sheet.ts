import type { Id } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { Network } from '../../network/network.ts';
import { tieKinds } from '../../network/tie.ts';
import type { Sheet } from './sheet.ts';

/** The ties between people in a picture on a day: the rows of the table "Ties". */
export function tiesSheet(network: Network, snapshot: Snapshot, people: Iterable<Id>): Sheet {
	const cast = new Set(people);
	const nameOf = (id: Id) => network.people.get(id)?.name ?? id;
	const rows = [...snapshot.ties].flatMap(([id, presence]) => {
		const tie = network.ties.get(id);
		if (tie === undefined || !cast.has(tie.from) || !cast.has(tie.to)) return [];
		const { from, to, kind, directed } = tie;
		const sure = presence === 'yes' ? 'yes' : 'perhaps';
		return [[from, nameOf(from), tieKinds[kind].forward, to, nameOf(to), directed ? 'yes' : 'no', sure]];
	});
	return { name: 'ties', columns: ['From id', 'From', 'Tie', 'To id', 'To', 'Directed', 'Sure'], rows };
}
