import { max, min } from 'd3-array';
import type { EmptiedPost } from '../measures/posts/emptied-post.ts';
import type { Loss } from '../measures/posts/losses.ts';
import type { Range } from '../measures/value.ts';
import type { Network } from '../network/network.ts';
import type { Direction } from './direction.ts';

/** The columns by which losses can be sorted. */
export type LossColumn =
	'who' | 'when' | 'held' | 'reported' | 'established' | 'false-before' | 'empty' | 'successor' | 'years';

/**
 * Losses sorted by a column; equal ones keep their order. What is not known comes last in either direction. A range, and
 * several posts, count by their least value when ascending and by their greatest when descending; several names by the first.
 */
export function lossesBy(
	losses: readonly Loss[],
	column: LossColumn,
	direction: Direction,
	network: Network
): readonly Loss[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const end = direction === 'ascending' ? 'low' : 'high';
	return losses
		.map((loss) => ({ loss, key: keys[column](loss, end, network) }))
		.sort((a, b) => {
			if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
			return sign * compared(a.key, b.key);
		})
		.map(({ loss }) => loss);
}

type KeyOf = (loss: Loss, end: keyof Range, network: Network) => number | string | undefined;

const keys: Readonly<Record<LossColumn, KeyOf>> = {
	who: ({ person }, _, { people }) => people.get(person)?.name,
	when: ({ since }) => since,
	held: (loss, _, { posts }) => first(loss.posts.map(({ post }) => posts.get(post)?.name)),
	reported: ({ reported }, end) => reported?.days?.[end],
	established: ({ established }, end) => established?.days?.[end],
	'false-before': ({ falseBefore }) => falseBefore,
	empty: ({ posts }, end) => outermost(end, posts, ({ handedOn, empty }) => (handedOn ? empty?.[end] : undefined)),
	successor: ({ posts }, _, { people }) => first(posts.map(({ next }) => next && people.get(next.person)?.name)),
	years: ({ posts }, end) => outermost(end, posts, ({ next }) => next?.years?.[end])
};

function first(names: readonly (string | undefined)[]): string | undefined {
	return names.find((name) => name !== undefined);
}

function outermost(
	end: keyof Range,
	posts: readonly EmptiedPost[],
	of: (post: EmptiedPost) => number | undefined
): number | undefined {
	return end === 'low' ? min(posts, of) : max(posts, of);
}

function compared(a: number | string, b: number | string): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
