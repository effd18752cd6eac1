import type { Dataset, Id, Report } from '../../dataset/dataset.ts';
import { type SetAside, setAsideBehind } from '../../view/set-aside.ts';
import { setAsideName } from '../../view/set-aside-name.ts';
import type { Network } from '../../network/network.ts';
import type { NetworkRecord } from '../../network/record-of.ts';
import type { NetworkTie } from '../../network/tie.ts';
import { listed } from '../wording.ts';

/** The names of what is set aside, as they stand in a sentence. */
export function setAsideNames(items: Iterable<SetAside>, dataset: Dataset): string {
	return listed([...items].map((item) => setAsideName(item, dataset)));
}

/**
 * Why a record does not count: "Set aside: rests on El País alone."; empty if it counts.
 *
 * @param network what counts
 */
export function whyNotCounted(found: NetworkRecord, network: Network): string {
	const { dataset } = network.whole;
	switch (found.kind) {
		case 'tie':
			return network.ties.has(found.record.id) ? '' : tieWords(found.record, network);
		case 'report':
		case 'occupancy':
		case 'event':
		case 'series-point': {
			const items = setAsideBehind(found.record, dataset, network.setAside);
			return items.length === 0 ? '' : aloneWords(items, dataset);
		}
		default:
			return '';
	}
}

/** The sides that tell of a report, those set aside included: "the army, media (set aside)". */
export function sidesWords({ id, sides }: Pick<Report, 'id' | 'sides'>, { whole, setAside }: Network): string {
	const all = whole.reports.get(id)?.sides ?? sides;
	return all
		.map((side) => {
			const name = whole.dataset.vocabulary.sides.get(side) ?? side;
			return setAside.has(`side:${side}`) ? `${name} (set aside)` : name;
		})
		.join(', ');
}

function aloneWords(items: readonly SetAside[], dataset: Dataset): string {
	const verb = items.every((item) => item.startsWith('side:')) ? 'told by' : 'rests on';
	return `Set aside: ${verb} ${setAsideNames(items, dataset)} alone.`;
}

function tieWords({ grounds }: NetworkTie, { whole, setAside }: Network): string {
	const records = new Map([...whole.dataset.ties, ...whole.dataset.occupancies].map((record) => [record.id, record]));
	const behind = (id: Id): readonly SetAside[] => {
		const record = records.get(id);
		return record === undefined ? [] : setAsideBehind(record, whole.dataset, setAside);
	};
	const items = new Set(grounds.flatMap((ground) => ground.records.flatMap(behind)));
	if (grounds.every(({ records: { length } }) => length === 1)) return aloneWords([...items], whole.dataset);
	const names = setAsideNames(items.size === 0 ? setAside : items, whole.dataset);
	return `Set aside: does not follow without ${names}.`;
}
