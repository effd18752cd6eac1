import type { Id } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import { type Since, sinceOf } from '../../history/since.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { CastMember } from '../../network/cast.ts';
import { calendarDateOf } from '../../time/day.ts';
import { wordsOfFate } from '../count-words.ts';
import { dayIn, listIn, type Sheet, type SheetCell } from './sheet.ts';

/**
 * Everyone in a picture on a day: the rows of the table "People".
 *
 * @param gone of whom nothing is left that is not set aside
 */
export function peopleSheet(
	history: History,
	snapshot: Snapshot,
	cast: ReadonlyMap<Id, CastMember>,
	gone: ReadonlySet<Id>
): Sheet {
	const { network } = history;
	const rows = [...cast].map(([id, { member }]) => {
		const fate = snapshot.fates.get(id);
		return [
			id,
			network.people.get(id)?.name ?? id,
			member ? 'yes' : 'no',
			listIn(postsOf(history, snapshot, id)),
			wordsOfFate(fate, network.dataset.losses, gone.has(id)),
			fate?.contested === true ? 'yes' : 'no',
			fate?.whatIf === true ? 'yes' : 'no',
			sinceIn(sinceOf(history, id, snapshot.day)),
			network.graph.filterEdges(id, (tie) => snapshot.ties.has(tie)).length
		];
	});
	const columns = ['Id', 'Name', 'On the roster', 'Posts', 'Fate', 'Contested', 'What if', 'Since', 'Ties'];
	return { name: 'people', columns, rows };
}

/** Of who entered the record with a fate, only the year is told. */
function sinceIn(since: Since | undefined): SheetCell {
	return since?.entered === true ? String(calendarDateOf(since.day).year) : dayIn(since?.day);
}

function postsOf({ network }: History, { occupancies }: Snapshot, person: Id): readonly string[] {
	return (network.occupanciesOf.get(person) ?? []).flatMap(({ id, post }) => {
		const presence = occupancies.get(id);
		const name = network.posts.get(post)?.name ?? post;
		return presence === undefined ? [] : [presence === 'maybe' ? `perhaps ${name}` : name];
	});
}
