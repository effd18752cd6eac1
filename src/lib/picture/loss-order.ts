import { max, min } from 'd3-array';
import type { Loss } from '../measures/losses.ts';
import type { Range } from '../measures/value.ts';
import type { Network } from '../network/network.ts';
import type { Direction } from './direction.ts';

/** The columns by which a table of losses can be put in order. */
export type LossColumn =
	'who' | 'when' | 'held' | 'reported' | 'established' | 'false-before' | 'empty' | 'successor' | 'years';

/**
 * Losses by a column, those that are alike in the order given. What is not known comes last whichever way the column runs;
 * of a range, and of several posts, the least counts where the least comes first, and the most where that does; of several
 * names the first.
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
		.map((loss) => ({ loss, key: keyOf(loss, column, end, network) }))
		.sort((a, b) => {
			if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
			return sign * compared(a.key, b.key);
		})
		.map(({ loss }) => loss);
}

type Key = number | string | undefined;

function keyOf(loss: Loss, column: LossColumn, end: keyof Range, { people, posts }: Network): Key {
	switch (column) {
		case 'who':
			return people.get(loss.person)?.name;
		case 'when':
			return loss.since;
		case 'held':
			return loss.posts.map(({ post }) => posts.get(post)?.name).find((name) => name !== undefined);
		case 'reported':
			return loss.reported?.days?.[end];
		case 'established':
			return loss.established?.days?.[end];
		case 'false-before':
			return loss.falseBefore;
		case 'empty':
			return outermost(
				loss.posts.map(({ handedOn, empty }) => (handedOn ? empty?.[end] : undefined)),
				end
			);
		case 'successor':
			return loss.posts.map(({ next }) => next && people.get(next.person)?.name).find((name) => name !== undefined);
		case 'years':
			return outermost(
				loss.posts.map(({ next }) => next?.years?.[end]),
				end
			);
	}
}

function outermost(values: readonly (number | undefined)[], end: keyof Range): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return end === 'low' ? min(known) : max(known);
}

function compared(a: number | string, b: number | string): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
