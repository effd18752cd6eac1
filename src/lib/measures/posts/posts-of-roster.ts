import type { Id, Roster } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';

/** The posts that members of a roster ever held, in the order of the table. */
export function postsOfRoster(network: Network, { members }: Roster): readonly Id[] {
	const held = new Set(members.flatMap((member) => (network.occupanciesOf.get(member) ?? []).map(({ post }) => post)));
	return network.dataset.posts.map(({ id }) => id).filter((id) => held.has(id));
}
