import type { HeldPostRow } from '../posts-table.ts';
import { csvTable, listIn, type CsvTable } from './csv-table.ts';

/** The table "Posts". */
export function postsCsv(posts: readonly HeldPostRow[]): CsvTable {
	return csvTable('posts', posts, {
		Id: ({ id }) => id,
		Post: ({ post }) => post.name,
		Body: ({ body }) => body,
		Rank: ({ post }) => post.rank,
		Seats: ({ post }) => post.seats,
		State: ({ state }) => state,
		Holders: ({ holders }) => listIn(holders)
	});
}
