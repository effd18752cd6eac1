import type { HeldPostRow } from '../tables/posts-table.ts';
import { listIn, type Sheet } from './sheet.ts';

/** The table "Posts". */
export function postsSheet(posts: readonly HeldPostRow[]): Sheet {
	const rows = posts.map(({ id, post: { name, rank, seats }, body, state, holders }) => [
		id,
		name,
		body,
		rank,
		seats,
		state,
		listIn(holders)
	]);
	return { name: 'posts', columns: ['Id', 'Post', 'Body', 'Rank', 'Seats', 'State', 'Holders'], rows };
}
