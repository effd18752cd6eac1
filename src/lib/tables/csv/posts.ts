import type { HeldPostRow } from '../posts-table.ts';
import { listIn, type CsvTable } from './csv-table.ts';

/** The table "Posts". */
export function postsCsv(posts: readonly HeldPostRow[]): CsvTable {
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
