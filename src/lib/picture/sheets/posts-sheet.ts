import type { Id } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import { seatingOn } from '../../history/seats.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { listIn, type Sheet } from './sheet.ts';

/** The posts that people in a picture ever held, with their holders on a day: the rows of the table "Posts". */
export function postsSheet(history: History, snapshot: Snapshot, people: Iterable<Id>): Sheet {
	const { network } = history;
	const cast = new Set(people);
	const rows = network.dataset.posts
		.filter(({ id }) => (network.occupanciesIn.get(id) ?? []).some(({ person }) => cast.has(person)))
		.sort((a, b) => a.rank - b.rank)
		.map(({ id, name, body, rank, seats }) => {
			const holders = holdersOf(history, snapshot, id);
			return [
				id,
				name,
				network.bodies.get(body)?.name ?? body,
				rank,
				seats,
				holders.length > 0 ? 'held' : emptyWords(history, snapshot, id),
				listIn(holders)
			];
		});
	return { name: 'posts', columns: ['Id', 'Post', 'Body', 'Rank', 'Seats', 'State', 'Holders'], rows };
}

function holdersOf({ network }: History, { occupancies }: Snapshot, post: Id): readonly string[] {
	return (network.occupanciesIn.get(post) ?? []).flatMap(({ id, person }) => {
		const presence = occupancies.get(id);
		const name = network.people.get(person)?.name ?? person;
		return presence === undefined ? [] : [presence === 'maybe' ? `perhaps ${name}` : name];
	});
}

function emptyWords(history: History, { day }: Snapshot, post: Id): string {
	return seatingOn(history, post, day).kind === 'vacant' ? 'vacant' : 'no holder reported';
}
