import type { Id } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { nameOfPerson, nameOfPost, nameOfTie } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { isoOf } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';
import type { Comparison } from '../../history/comparison.ts';
import { wordsOfFate } from '../../words/count.ts';
import { csvTable, type CsvTable } from './csv-table.ts';

const presenceWords: Readonly<Record<Presence, string>> = { yes: 'yes', maybe: 'perhaps', no: 'no' };

/** Two states compared: a row for each person, occupancy and tie that either of them has. */
export function comparisonCsv(comparison: Comparison, network: Network): CsvTable {
	const { of, before, after } = comparison;
	const [first, second] = [isoOf(before.day), isoOf(after.day)];
	const fateIn = ({ fates }: Snapshot, id: Id) => {
		const fate = fates.get(id);
		return `${wordsOfFate(fate, network.dataset.vocabulary.fates)}${fate?.contested === true ? ', contested' : ''}`;
	};
	const people = [...comparison.people].map(([id, difference]) => {
		const stateIn = (snapshot: Snapshot) => fateIn(snapshot, id);
		return { what: 'person', id, name: nameOfPerson(network, id), difference, stateIn };
	});
	const occupancies = [...comparison.occupancies].flatMap(([id, difference]) => {
		const occupancy = network.occupancies.get(id);
		if (occupancy === undefined) return [];
		const name = `${nameOfPerson(network, occupancy.person)}: ${nameOfPost(network, occupancy.post)}`;
		const stateIn = (snapshot: Snapshot) => presenceWords[snapshot.occupancies.get(id) ?? 'no'];
		return [{ what: 'occupancy', id, name, difference, stateIn }];
	});
	const ties = [...comparison.ties].flatMap(([id, difference]) => {
		const tie = network.ties.get(id);
		const stateIn = (snapshot: Snapshot) => presenceWords[snapshot.ties.get(id) ?? 'no'];
		return tie === undefined ? [] : [{ what: 'tie', id, name: nameOfTie(network, tie), difference, stateIn }];
	});
	return csvTable('comparison', [...people, ...occupancies, ...ties], {
		What: ({ what }) => what,
		Id: ({ id }) => id,
		Name: ({ name }) => name,
		'First state': () => (of === 'record' ? `record on ${first}` : first),
		'Second state': () => (of === 'record' ? `what-if on ${second}` : second),
		'In the first': ({ stateIn }) => stateIn(before),
		'In the second': ({ stateIn }) => stateIn(after),
		Difference: ({ difference }) => difference
	});
}
