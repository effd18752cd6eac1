import type { Dataset, Id } from '../dataset/dataset.ts';
import { group } from 'd3-array';
import { inOrderOfPublication } from '../dataset/publication.ts';
import type { Network } from './network.ts';
import type { NetworkTie } from './tie.ts';

/** A dataset and its ties, as a network gives them: by id, by person and by post. */
export function recordsOf(
	dataset: Dataset,
	ties: readonly NetworkTie[]
): Omit<Network, 'setAside' | 'whole' | 'graph'> {
	return {
		dataset,
		people: byId(dataset.people),
		bodies: byId(dataset.bodies),
		posts: byId(dataset.posts),
		occupancies: byId(dataset.occupancies),
		occupanciesOf: group(dataset.occupancies, ({ person }) => person),
		occupanciesIn: group(dataset.occupancies, ({ post }) => post),
		ties: byId(ties),
		events: byId(dataset.events),
		sources: byId(dataset.sources),
		reports: byId(dataset.reports),
		reportsOn: group(inOrderOfPublication(dataset.reports), ({ person }) => person)
	};
}

/** Records by their id. */
export function byId<Entry extends { readonly id: Id }>(records: readonly Entry[]): ReadonlyMap<Id, Entry> {
	return new Map(records.map((record) => [record.id, record]));
}
