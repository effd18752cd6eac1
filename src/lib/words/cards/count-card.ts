import type { Roster } from '../../dataset/dataset.ts';
import type { Count } from '../../history/count.ts';
import { decidingSources } from '../../history/known/deciding-sources.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { onDay, partsWords } from '../count.ts';
import { capitalised } from '../wording.ts';
import type { CardWords } from './card-words.ts';

/** The id of the card of the count. No id of a record has a colon. */
export const countCardId = 'count:';

/** How many of a roster are counted as what, and the sources that decide it. */
export function countCard(known: Known, snapshot: Snapshot, roster: Roster, count: Count): CardWords {
	const { network } = known;
	return {
		title: `Of ${count.of}${onDay(network, snapshot.day)}`,
		about: '',
		verdict: '',
		text: `${capitalised(partsWords(count, network))}.`,
		sources: decidingSources(known, snapshot, roster.members).map(({ id }) => id),
		when: '',
		day: undefined
	};
}
