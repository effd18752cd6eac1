import type { Post } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { nameOfBody } from '../../network/names.ts';
import { postOnDate } from '../posts/post-on-date.ts';
import type { CardWords } from './card-words.ts';

/** Who holds a post on the day of a snapshot, or that no holder is reported. */
export function postCard(known: Known, snapshot: Snapshot, post: Post): CardWords {
	const { network } = known;
	const holding = (network.occupanciesIn.get(post.id) ?? []).filter(({ id }) => snapshot.occupancies.has(id));
	return {
		title: post.name,
		about: nameOfBody(network, post.body),
		verdict: '',
		text: `${postOnDate(known, post, snapshot)}.`,
		sources: [...new Set([...holding.flatMap(({ sources }) => sources), ...post.sources])],
		when: '',
		day: undefined
	};
}
