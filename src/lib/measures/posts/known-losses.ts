import type { Period, Roster } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import type { EmptiedPost } from './emptied-post.ts';
import { type Loss, lossesOf, type Publication } from './losses.ts';

/**
 * The losses of a roster within a period as far as a day may know of them: under clock `then` nothing that was published, and
 * nobody who took up a post, after that day. In hindsight all of the period, whatever the day.
 */
export function knownLosses(history: History, roster: Roster, period: Period, day: Day): readonly Loss[] {
	if (history.lens.clock === 'today') return lossesOf(history, roster, period);
	const until = Math.min(day, period.to);
	return lossesOf(history, roster, { from: period.from, to: until }).map((loss) => ({
		...loss,
		reported: toldBy(history, loss.reported, until),
		established: toldBy(history, loss.established, until),
		posts: loss.posts.map((post) => takenUpBy(post, until))
	}));
}

function toldBy({ network }: History, publication: Publication | undefined, until: Day): Publication | undefined {
	const published = publication && network.reports.get(publication.report)?.published;
	return published !== undefined && published.latest <= until ? publication : undefined;
}

function takenUpBy(post: EmptiedPost, until: Day): EmptiedPost {
	if (post.next === undefined || post.next.start.latest <= until) return post;
	return { ...post, next: undefined, empty: undefined, compared: 'not-known' };
}
