import type { Id } from '../../dataset/dataset.ts';
import { nameOfPerson, nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { tieKinds } from '../../network/tie.ts';
import type { Comparison } from '../comparison.ts';
import { wordsOfFate } from '../count-words.ts';
import { dayIn, type Sheet, type SheetCell } from './sheet.ts';

/** Two states compared: a row for each person, occupancy and tie that either of them has. */
export function comparisonSheet(comparison: Comparison, network: Network): Sheet {
	const { of, before, after } = comparison;
	const { losses } = network.dataset;
	const states = of === 'record' ? ['record', 'what-if'] : [dayIn(before.day), dayIn(after.day)];
	const presences = (id: Id, state: 'occupancies' | 'ties') => [
		before[state].get(id) ?? 'no',
		after[state].get(id) ?? 'no'
	];
	const people = [...comparison.people].map(([id, difference]): readonly SheetCell[] => [
		'person',
		id,
		nameOfPerson(network, id),
		...states,
		wordsOfFate(before.fates.get(id), losses),
		wordsOfFate(after.fates.get(id), losses),
		difference
	]);
	const occupancies = [...comparison.occupancies].flatMap(([id, difference]): readonly (readonly SheetCell[])[] => {
		const occupancy = network.occupancies.get(id);
		if (occupancy === undefined) return [];
		const name = `${nameOfPerson(network, occupancy.person)}: ${nameOfPost(network, occupancy.post)}`;
		return [['occupancy', id, name, ...states, ...presences(id, 'occupancies'), difference]];
	});
	const ties = [...comparison.ties].flatMap(([id, difference]): readonly (readonly SheetCell[])[] => {
		const tie = network.ties.get(id);
		if (tie === undefined) return [];
		const name = `${nameOfPerson(network, tie.from)} ${tieKinds[tie.kind].forward} ${nameOfPerson(network, tie.to)}`;
		return [['tie', id, name, ...states, ...presences(id, 'ties'), difference]];
	});
	return {
		name: 'comparison',
		columns: ['What', 'Id', 'Name', 'First state', 'Second state', 'In the first', 'In the second', 'Difference'],
		rows: [...people, ...occupancies, ...ties]
	};
}
