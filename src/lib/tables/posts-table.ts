import type { Id, Post } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import { seatingOn } from '../history/seats.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { heldWords } from '../words/posts/held.ts';
import { nameOfBody, nameOfPerson } from '../network/names.ts';

/** A post on a day. */
export interface HeldPostRow {
	readonly id: Id;
	readonly post: Post;
	/** The name of its body. */
	readonly body: string;
	readonly state: 'held' | 'vacant' | 'no holder reported';
	/** Who holds it, or may: "Amir", "perhaps Amir"; nobody unless it is held. */
	readonly holders: readonly string[];
}

/** The posts that people in a picture are known ever to hold, highest first, as they stand on a day. */
export function postsTable(
	known: Known,
	snapshot: Snapshot,
	cast: { readonly has: (person: Id) => boolean }
): readonly HeldPostRow[] {
	const { network } = known;
	return network.dataset.posts
		.filter(({ id }) => (network.occupanciesIn.get(id) ?? []).some(({ person }) => cast.has(person)))
		.sort((a, b) => a.rank - b.rank)
		.map((post) => {
			const holders = heldWords(network.occupanciesIn.get(post.id) ?? [], snapshot, ({ person }) =>
				nameOfPerson(network, person)
			);
			return {
				id: post.id,
				post,
				body: nameOfBody(network, post.body),
				state: holders.length > 0 ? 'held' : emptyState(known, snapshot, post.id),
				holders
			};
		});
}

function emptyState(known: Known, { day }: Snapshot, post: Id): 'vacant' | 'no holder reported' {
	return seatingOn(known, post, day).kind === 'vacant' ? 'vacant' : 'no holder reported';
}
