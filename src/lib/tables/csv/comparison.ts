import type { Id } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { nameOfPerson, nameOfPost, nameOfTie } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { isoOf } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';
import type { Comparison } from '../../history/comparison.ts';
import { wordsOfFate } from '../../words/count.ts';
import { dayIn, type CsvTable, type CsvCell } from './csv-table.ts';

const presenceWords: Readonly<Record<Presence, string>> = { yes: 'yes', maybe: 'perhaps', no: 'no' };

/** Two states compared: a row for each person, occupancy and tie that either of them has. */
export function comparisonCsv(comparison: Comparison, network: Network): CsvTable {
	const { of, before, after } = comparison;
	const { losses } = network.dataset;
	const on = [dayIn(before.day), dayIn(after.day)];
	const states = of === 'record' ? [`record on ${isoOf(before.day)}`, `what-if on ${isoOf(after.day)}`] : on;
	const fateOn = ({ fates }: Snapshot, id: Id) => {
		const fate = fates.get(id);
		return `${wordsOfFate(fate, losses)}${fate?.contested === true ? ', contested' : ''}`;
	};
	const presences = (id: Id, kind: 'occupancies' | 'ties') =>
		[before, after].map((snapshot) => presenceWords[snapshot[kind].get(id) ?? 'no']);
	const people = [...comparison.people].map(([id, difference]): readonly CsvCell[] => [
		'person',
		id,
		nameOfPerson(network, id),
		...states,
		fateOn(before, id),
		fateOn(after, id),
		difference
	]);
	const occupancies = [...comparison.occupancies].flatMap(([id, difference]): readonly (readonly CsvCell[])[] => {
		const occupancy = network.occupancies.get(id);
		if (occupancy === undefined) return [];
		const name = `${nameOfPerson(network, occupancy.person)}: ${nameOfPost(network, occupancy.post)}`;
		return [['occupancy', id, name, ...states, ...presences(id, 'occupancies'), difference]];
	});
	const ties = [...comparison.ties].flatMap(([id, difference]): readonly (readonly CsvCell[])[] => {
		const tie = network.ties.get(id);
		if (tie === undefined) return [];
		return [['tie', id, nameOfTie(network, tie), ...states, ...presences(id, 'ties'), difference]];
	});
	return {
		name: 'comparison',
		columns: ['What', 'Id', 'Name', 'First state', 'Second state', 'In the first', 'In the second', 'Difference'],
		rows: [...people, ...occupancies, ...ties]
	};
}
