import type { Post } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import { seatingOn } from '../../history/seats.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { nameOfPerson } from '../../network/names.ts';
import { holdersOf } from '../../network/succession.ts';
import { onDay } from '../count.ts';
import { listed } from '../wording.ts';
import { heldWords } from './held.ts';

/** More holders than these are only counted. */
const mostNamed = 3;

/** Who holds a post on a date: "Held by Amir and perhaps Basil on 24 March 2016", "No reported holder on 24 March 2016". */
export function postOnDate(known: Known, { id }: Pick<Post, 'id'>, snapshot: Snapshot): string {
	const { network } = known;
	const when = onDay(network, snapshot.day);
	const holders = holdersOf(network, id);
	const held = heldWords(holders, snapshot, ({ person }) => nameOfPerson(network, person));
	if (held.length > mostNamed) {
		const unsure = holders.filter((holder) => snapshot.occupancies.get(holder.id) === 'maybe').length;
		return `Held by ${held.length} people${when}${unsure === 0 ? '' : `, ${unsure} of them perhaps`}`;
	}
	if (held.length > 0) return `Held by ${listed(held)}${when}`;
	return `${seatingOn(known, id, snapshot.day).kind === 'vacant' ? 'Vacant' : 'No reported holder'}${when}`;
}
