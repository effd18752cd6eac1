import type { EmptiedPost } from '../measures/emptied-post.ts';
import type { Loss } from '../measures/losses.ts';
import type { Network } from '../network/network.ts';
import type { Direction } from './direction.ts';

/** The columns by which a table of losses can be put in order. */
export type LossColumn =
	'who' | 'when' | 'held' | 'reported' | 'established' | 'false-before' | 'empty' | 'successor' | 'years';

/**
 * Losses by a column, those that are alike in the order given. What is not known comes last whichever way the column runs;
 * of several posts the first that has a value counts, of a range its lower end.
 */
export function lossesBy(
	losses: readonly Loss[],
	column: LossColumn,
	direction: Direction,
	network: Network
): readonly Loss[] {
	const sign = direction === 'ascending' ? 1 : -1;
	return losses
		.map((loss) => ({ loss, key: keyOf(loss, column, network) }))
		.sort((a, b) => {
			if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
			return sign * compared(a.key, b.key);
		})
		.map(({ loss }) => loss);
}

type Key = number | string | undefined;

function keyOf(loss: Loss, column: LossColumn, { people, posts }: Network): Key {
	switch (column) {
		case 'who':
			return people.get(loss.person)?.name;
		case 'when':
			return loss.since;
		case 'held':
			return first(loss, ({ post }) => posts.get(post)?.name);
		case 'reported':
			return loss.reported?.days?.low;
		case 'established':
			return loss.established?.days?.low;
		case 'false-before':
			return loss.falseBefore;
		case 'empty':
			return first(loss, ({ handedOn, empty }) => (handedOn ? empty?.low : undefined));
		case 'successor':
			return first(loss, ({ next }) => next && people.get(next.person)?.name);
		case 'years':
			return first(loss, ({ next }) => next?.years?.low);
	}
}

function first(loss: Loss, of: (post: EmptiedPost) => Key): Key {
	return loss.posts.map(of).find((key) => key !== undefined);
}

function compared(a: number | string, b: number | string): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
