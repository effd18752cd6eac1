import type { EmptiedPost } from '../../measures/posts/emptied-post.ts';
import type { Loss } from '../../measures/posts/losses.ts';
import { nameOfPerson, nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { daysIn, rangeIn, yearsIn, type CsvTable, type CsvCell } from './csv-table.ts';

const columns = [
	'Person',
	'Lost from',
	'Lost to',
	'If captured, dead from',
	'If captured, dead to',
	'If captured, released from',
	'If captured, released to',
	'Days until reported at least',
	'Days until reported at most',
	'Days until established at least',
	'Days until established at most',
	'False reports before',
	'False reports before, as a source counts at least',
	'Post held',
	'Surely held',
	'Days empty at least',
	'Days empty at most',
	'Successor',
	'Years of the successor at least',
	'Years of the successor at most',
	'Years of the predecessor at least',
	'Years of the predecessor at most',
	'Successor against predecessor'
];

/** Losses and the posts they left: a row for each post, or one row where a loss left none. */
export function lossesCsv(network: Network, losses: readonly Loss[]): CsvTable {
	const rows = losses.flatMap((loss) => {
		const own = lossCells(network, loss);
		const posts = loss.posts.length === 0 ? [undefined] : loss.posts;
		return posts.map((post) => [...own, ...postCells(network, post)]);
	});
	return { name: 'losses', columns, rows };
}

function lossCells(network: Network, loss: Loss): readonly CsvCell[] {
	return [
		nameOfPerson(network, loss.person),
		...daysIn(loss.days),
		...daysIn(loss.death?.days),
		...daysIn(loss.released),
		...rangeIn(loss.reported?.days),
		...rangeIn(loss.established?.days),
		loss.falseBefore,
		loss.falseBefore === undefined ? undefined : loss.falseBeforeAtLeast
	];
}

/** Nobody follows in a post of many seats, as it is not handed on. */
function postCells(network: Network, post: EmptiedPost | undefined): readonly CsvCell[] {
	if (post === undefined) return Array<CsvCell>(10).fill(undefined);
	const { handedOn, next } = post;
	return [
		nameOfPost(network, post.post),
		post.sure ? 'yes' : 'perhaps',
		...rangeIn(handedOn ? post.empty : undefined),
		handedOn && next !== undefined ? nameOfPerson(network, next.person) : undefined,
		...yearsIn(handedOn ? next?.years : undefined),
		...yearsIn(handedOn ? post.years : undefined),
		handedOn ? post.compared : 'not a single seat'
	];
}
