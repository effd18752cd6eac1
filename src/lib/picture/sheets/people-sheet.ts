import type { Since } from '../../history/since.ts';
import { calendarDateOf } from '../../time/day.ts';
import type { PersonRow } from '../tables/people-table.ts';
import { dayIn, listIn, type Sheet, type SheetCell } from './sheet.ts';

/** The table "People". */
export function peopleSheet(people: readonly PersonRow[]): Sheet {
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

/** Of who entered the record with a fate, only the year is told. */
function sinceIn(since: Since | undefined): SheetCell {
	return since?.entered === true ? String(calendarDateOf(since.day).year) : dayIn(since?.day);
}
