import type { Dataset, Id, Report } from '../../dataset/dataset.ts';
import { type SetAside, setAsideBehind } from '../../view/set-aside.ts';
import { setAsideName } from '../../view/set-aside-name.ts';
import { type SourcedKind, sumOf, type Tally, type SourceDependence } from '../../history/known/source-dependence.ts';
import type { Network } from '../../network/network.ts';
import type { NetworkRecord } from '../../network/record-of.ts';
import type { NetworkTie } from '../../network/tie.ts';
import { listed, numberOf } from '../wording.ts';

const singular: Readonly<Record<SourcedKind, string>> = {
	reports: 'report',
	occupancies: 'occupancy',
	ties: 'tie',
	events: 'event',
	values: 'value',
	people: 'person',
	posts: 'post',
	bodies: 'body',
	rosters: 'roster'
};

/** A tally in words, one kind after the other: "3 reports", "1 occupancy". */
export function tallyParts(tally: Tally): readonly string[] {
	return [...tally].map(([kind, number]) => numberOf(number, singular[kind], kind));
}

/** How much rests on something: "31 records rest on it, 9 on nothing else". */
export function restingWords({ all, alone }: SourceDependence): string {
	const [number, only] = [sumOf(all), sumOf(alone)];
	if (number === 0) return 'no record rests on it';
	const rest = number === 1 ? '1 record rests on it' : `${number} records rest on it`;
	if (only === number) return `${rest} and on nothing else`;
	return only === 0 ? `${rest}, each on something else too` : `${rest}, ${only} on nothing else`;
}

/** Several things that are set aside, in a sentence. */
export function setAsideNames(items: Iterable<SetAside>, dataset: Dataset): string {
	return listed([...items].map((item) => setAsideName(item, dataset)));
}

/**
 * Why a record of the whole network does not count, in a plain line: "Set aside: rests on El País alone."; empty if it
 * counts.
 *
 * @param network what counts of the whole
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
			const name = whole.dataset.sides.get(side) ?? side;
			return setAside.has(`side:${side}`) ? `${name} (set aside)` : name;
		})
		.join(', ');
}

function aloneWords(items: readonly SetAside[], dataset: Dataset): string {
	const verb = items.every((item) => item.startsWith('side:')) ? 'is told by' : 'rests on';
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
