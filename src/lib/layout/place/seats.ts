import type { Id, Roster } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';

/**
 * The collegial body in whose enclosure each member of a roster stands, by member; members without a seat in one are left
 * out. Of several bodies it is the one with most members of the roster.
 */
export function bodiesOfMembers(network: Network, { members }: Roster): ReadonlyMap<Id, Id> {
	const seats = new Map(members.map((member) => [member, collegialBodies(network, member)]));
	const sizes = new Map<Id, number>();
	for (const body of [...seats.values()].flat()) sizes.set(body, (sizes.get(body) ?? 0) + 1);
	const bySize = (a: Id, b: Id) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1);
	return new Map(
		[...seats].flatMap(([member, bodies]) =>
			[...bodies]
				.sort(bySize)
				.slice(0, 1)
				.map((body) => [member, body])
		)
	);
}

function collegialBodies(network: Network, person: Id): readonly Id[] {
	const bodies = (network.occupanciesOf.get(person) ?? []).map(({ post }) => network.posts.get(post)?.body ?? '');
	return [...new Set(bodies)].filter((id) => network.bodies.get(id)?.collegial === true);
}
