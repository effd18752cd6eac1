import type { Id, Period } from '../../dataset/dataset.ts';
import { nameOfBody, nameOfPerson, nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { OccupancyBar, PostGroup, PostRow, PostVacancy } from '../post-rows.ts';
import type { Stretch } from '../../time/stretch.ts';
import { unitsHeading } from '../../words/wording.ts';
import { csvTable, dayIn, listIn, yearsIn, yesIn, type CsvTable } from './csv-table.ts';

/** A stretch in which a post is held, vacant, or without a reported holder. */
interface PostStretch extends Stretch, Partial<Pick<OccupancyBar, 'person' | 'confidence' | 'whatIf'>> {
	readonly state: string;
	readonly vacancy?: PostVacancy;
}

/**
 * Who held which post from when until when, and when it stood empty: a row for each stretch that reaches into a period, with
 * its own days even beyond the period. A stretch that goes on has no last day; one without a known beginning has no first.
 *
 * @param groups the posts over all time
 */
export function occupanciesCsv(network: Network, groups: readonly PostGroup[], period: Period): CsvTable {
	const nameOf = (person: Id) => nameOfPerson(network, person);
	const rows = groups.flatMap(({ body, rows: posts }) =>
		posts.flatMap((row) => stretchesOf(row, period).map((stretch) => ({ ...stretch, body, post: row.post })))
	);
	const units = unitsHeading(period.from);
	return csvTable('occupancies', rows, {
		Body: ({ body }) => nameOfBody(network, body),
		Post: ({ post }) => nameOfPost(network, post),
		State: ({ state }) => state,
		Holder: ({ person }) => person && nameOf(person),
		From: ({ from }) => dayIn(from),
		Until: ({ to }) => dayIn(to),
		Evidence: ({ confidence }) => confidence,
		'What if': ({ whatIf }) => (whatIf === undefined ? undefined : yesIn(whatIf)),
		[`${units} empty at least`]: ({ vacancy }) => vacancy?.days.low,
		[`${units} empty at most`]: ({ vacancy }) => vacancy?.days.high,
		'Next holder': ({ vacancy }) => vacancy && listIn(vacancy.next.map(({ person }) => nameOf(person))),
		'Years of the next holder at least': ({ vacancy }) => yearsIn(onlyNext(vacancy)?.years?.low),
		'Years of the next holder at most': ({ vacancy }) => yearsIn(onlyNext(vacancy)?.years?.high)
	});
}

function onlyNext(vacancy: PostVacancy | undefined): PostVacancy['next'][number] | undefined {
	return vacancy?.next.length === 1 ? vacancy.next[0] : undefined;
}

function stretchesOf({ bars, gaps, vacancies }: PostRow, period: Period): readonly PostStretch[] {
	const held = bars.flatMap(({ stretches, ...bar }) =>
		stretches.map(({ sure, ...days }) => ({ ...bar, ...days, state: sure ? 'held' : 'perhaps held' }))
	);
	const vacant = vacancies.map((vacancy) => {
		const { from, to, whatIf, days } = vacancy;
		return { from, to, whatIf, vacancy, state: days.low === 0 ? 'perhaps vacant' : 'vacant' };
	});
	const unreported = gaps
		.filter(({ kind }) => kind === 'no-holder-reported')
		.map(({ from, to }) => ({ from, to, state: 'no holder reported' }));
	return [...held, ...vacant, ...unreported]
		.filter(({ from, to }) => from <= period.to && to > period.from)
		.sort((a, b) => a.from - b.from);
}
