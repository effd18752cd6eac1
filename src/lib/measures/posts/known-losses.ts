import type { Period, Roster } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Day } from '../../time/day.ts';
import type { EmptiedPost } from './emptied-post.ts';
import { type Loss, lossesOf } from './losses.ts';

/** The losses of a roster within a period, as far as they and who took up the posts after them are known. */
export function knownLosses(known: Known, roster: Roster, { from, to }: Period): readonly Loss[] {
	const { until } = known;
	return lossesOf(known, roster, { from, to: Math.min(to, until) }).map((loss) => ({
		...loss,
		posts: loss.posts.map((post) => takenUpBy(post, until))
	}));
}

function takenUpBy(post: EmptiedPost, until: Day): EmptiedPost {
	if (post.next === undefined || post.next.start.latest <= until) return post;
	return { ...post, next: undefined, empty: undefined, compared: 'not-known' };
}
