import type { Period } from '../../dataset/dataset.ts';
import { nameOfBody, nameOfPerson, nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { PostGroup, PostRow } from '../post-rows.ts';
import { dayIn, listIn, rangeIn, yearsIn, type CsvTable, type CsvCell } from './csv-table.ts';

const columns = [
	'Body',
	'Post',
	'State',
	'Holder',
	'From',
	'Until',
	'Evidence',
	'What if',
	'Days empty at least',
	'Days empty at most',
	'Next holder',
	'Years of the next holder at least',
	'Years of the next holder at most'
];

/**
 * Who held which post from when until when, and when it stood empty: a row for each stretch that reaches into a period, with
 * its own days even beyond the period. A stretch that goes on has no last day; one without a known beginning has no first.
 *
 * @param groups the posts over all time
 */
export function occupanciesCsv(network: Network, groups: readonly PostGroup[], period: Period): CsvTable {
	const rows = groups.flatMap(({ body, rows: posts }) => {
		const name = nameOfBody(network, body);
		return posts.flatMap((row) =>
			stretchesOf(network, row, period).map((cells) => [name, nameOfPost(network, row.post), ...cells])
		);
	});
	return { name: 'occupancies', columns, rows };
}

function stretchesOf(
	network: Network,
	{ bars, gaps, vacancies }: PostRow,
	period: Period
): readonly (readonly CsvCell[])[] {
	const held = bars.flatMap(({ person, confidence, whatIf, stretches }) =>
		stretches.map(({ from, to, sure }) => ({
			from,
			to,
			cells: [
				sure ? 'held' : 'perhaps held',
				nameOfPerson(network, person),
				dayIn(from),
				dayIn(to),
				confidence,
				whatIf ? 'yes' : 'no'
			]
		}))
	);
	const vacant = vacancies.map(({ from, to, days, next, whatIf }) => ({
		from,
		to,
		cells: [
			days.low === 0 ? 'perhaps vacant' : 'vacant',
			...[undefined, dayIn(from), dayIn(to), undefined, whatIf ? 'yes' : 'no'],
			...rangeIn(days),
			listIn(next.map(({ person }) => nameOfPerson(network, person))),
			...yearsIn(next.length === 1 ? next[0]?.years : undefined)
		]
	}));
	const unreported = gaps
		.filter(({ kind }) => kind === 'no-holder-reported')
		.map(({ from, to }) => ({ from, to, cells: ['no holder reported', undefined, dayIn(from), dayIn(to)] }));
	return [...held, ...vacant, ...unreported]
		.filter(({ from, to }) => from <= period.to && to > period.from)
		.sort((a, b) => a.from - b.from)
		.map(({ cells }) => padded(cells));
}

function padded(cells: readonly CsvCell[]): readonly CsvCell[] {
	return Array.from({ length: columns.length - 2 }, (_, index) => cells[index]);
}
