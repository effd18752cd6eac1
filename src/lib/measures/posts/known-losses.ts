import type { Period, Roster } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import type { EmptiedPost } from './emptied-post.ts';
import { type Loss, lossesOf, type Publication } from './losses.ts';

/**
 * The losses of a roster within a period as known on a day. Under clock `then` reports and successors of later days are left
 * out; under clock `today` nothing is.
 */
export function knownLosses(history: History, roster: Roster, period: Period, day: Day): readonly Loss[] {
	if (history.lens.clock === 'today') return lossesOf(history, roster, period);
	const until = Math.min(day, period.to);
	return lossesOf(history, roster, { from: period.from, to: until }).map((loss) => ({
		...loss,
		reported: publishedUpTo(history, loss.reported, until),
		established: publishedUpTo(history, loss.established, until),
		posts: loss.posts.map((post) => filledUpTo(post, until))
	}));
}

function publishedUpTo(
	{ network }: History,
	publication: Publication | undefined,
	until: Day
): Publication | undefined {
	const published = publication && network.reports.get(publication.report)?.published;
	return published !== undefined && published.latest <= until ? publication : undefined;
}

function filledUpTo(post: EmptiedPost, until: Day): EmptiedPost {
	if (post.next === undefined || post.next.start.latest <= until) return post;
	return { ...post, next: undefined, empty: undefined, compared: 'not-known' };
}
