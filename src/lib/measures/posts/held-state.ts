import type { Id } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { Network } from '../../network/network.ts';

/** How it stands with a post on a day: somebody holds it, somebody may, or no holder is reported. */
export type HeldState = 'held' | 'perhaps held' | 'without';

/** How it stands with a post in a snapshot. That no holder is reported does not say that it is vacant. */
export function heldStateOf(
	{ occupanciesIn }: Pick<Network, 'occupanciesIn'>,
	{ occupancies }: Pick<Snapshot, 'occupancies'>,
	post: Id
): HeldState {
	const presences = (occupanciesIn.get(post) ?? []).flatMap(({ id }) => occupancies.get(id) ?? []);
	if (presences.includes('yes')) return 'held';
	return presences.length > 0 ? 'perhaps held' : 'without';
}

/** How many people hold a post, each counted once. */
export interface HoldersCount {
	/** All who are named, whenever they held it. */
	readonly named: number;
	/** Those who hold it on a day. */
	readonly held: number;
	/** Those who only may. */
	readonly perhaps: number;
}

/** How many people some occupancies of a post name, and how many of them hold it in a snapshot. */
export function holdersCountOf(
	terms: readonly { readonly occupancy: Id; readonly person: Id }[],
	{ occupancies }: Pick<Snapshot, 'occupancies'>
): HoldersCount {
	const peopleIn = (some: typeof terms) => new Set(some.map(({ person }) => person)).size;
	const held = peopleIn(terms.filter(({ occupancy }) => occupancies.get(occupancy) === 'yes'));
	const present = peopleIn(terms.filter(({ occupancy }) => occupancies.has(occupancy)));
	return { named: peopleIn(terms), held, perhaps: present - held };
}
