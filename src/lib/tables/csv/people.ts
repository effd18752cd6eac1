import type { FateSince } from '../../history/fate/fate-since.ts';
import { type Day, yearWords } from '../../time/day.ts';
import type { PersonRow } from '../people-table.ts';
import { csvTable, dayIn, listIn, yesIn, type CsvTable, type CsvCell } from './csv-table.ts';

/** The table "People". */
export function peopleCsv(people: readonly PersonRow[]): CsvTable {
	return csvTable('people', people, {
		Id: ({ id }) => id,
		Name: ({ name }) => name,
		'On the roster': ({ member }) => yesIn(member),
		Posts: ({ posts }) => listIn(posts),
		Fate: ({ fate }) => fate,
		Contested: ({ contested }) => yesIn(contested),
		'What if': ({ whatIf }) => yesIn(whatIf),
		'Since at the earliest': ({ since }) => sinceIn(since, since?.earliest),
		'Since at the latest': ({ since }) => sinceIn(since, since?.day),
		Ties: ({ ties }) => ties
	});
}

/** Of a fate with which somebody entered the record, only the year. */
function sinceIn(since: FateSince | undefined, day: Day | undefined): CsvCell {
	return since?.entered === true ? yearWords(since.day) : dayIn(day);
}
