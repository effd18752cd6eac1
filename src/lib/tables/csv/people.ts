import type { FateSince } from '../../history/fate/fate-since.ts';
import { calendarDateOf } from '../../time/day.ts';
import type { PersonRow } from '../people-table.ts';
import { dayIn, listIn, type CsvTable, type CsvCell } from './csv-table.ts';

/** The table "People". */
export function peopleCsv(people: readonly PersonRow[]): CsvTable {
	const rows = people.map(({ id, name, member, posts, fate, contested, whatIf, since, ties }) => [
		id,
		name,
		member ? 'yes' : 'no',
		listIn(posts),
		fate,
		contested ? 'yes' : 'no',
		whatIf ? 'yes' : 'no',
		sinceIn(since),
		ties
	]);
	const columns = ['Id', 'Name', 'On the roster', 'Posts', 'Fate', 'Contested', 'What if', 'Since', 'Ties'];
	return { name: 'people', columns, rows };
}

/** Of a fate with which somebody entered the record, only the year. */
function sinceIn(since: FateSince | undefined): CsvCell {
	return since?.entered === true ? String(calendarDateOf(since.day).year) : dayIn(since?.day);
}
