import type { Id, Roster } from '../dataset/dataset.ts';
import { everyone } from '../view/view.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import type { Network } from './network.ts';

/** The rosters to choose from: those of the dataset, then everyone in the record. */
export function rostersOf({ dataset }: Network): readonly Roster[] {
	const period = wholePeriod(dataset);
	const all: Roster = {
		id: everyone,
		name: 'Everyone in the record',
		shortName: 'everyone',
		drawnUp: period.from,
		period,
		members: dataset.people.map(({ id }) => id),
		note: '',
		extra: [],
		sources: []
	};
	return [...dataset.rosters, all];
}

/**
 * The roster of an id.
 *
 * @throws RangeError if there is none
 */
export function rosterOf(network: Network, id: Id): Roster {
	const roster = rostersOf(network).find((candidate) => candidate.id === id);
	if (roster === undefined) throw new RangeError(`No roster ${id} in ${network.dataset.id}`);
	return roster;
}
