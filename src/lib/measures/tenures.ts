import type { Id, Occupancy } from '../dataset/dataset.ts';
import type { Course } from '../history/course.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { Range } from './value.ts';

/** How long somebody held a post. */
export interface Tenure {
	readonly occupancy: Id;
	readonly person: Id;
	readonly post: Id;
	/** For how many days, at least and at most; undefined where nobody says since when. */
	readonly days: Range | undefined;
	/** Whether they held it, or may have, on the last day counted. */
	readonly lasting: boolean;
}

/** How long the occupancies of posts lasted, up to a day that is counted in, in the order of the posts and the table. */
export function tenuresOf(history: History, posts: readonly Id[], until: Day): readonly Tenure[] {
	return posts
		.flatMap((post) => history.network.occupanciesIn.get(post) ?? [])
		.flatMap((occupancy) => {
			const course = (history.occupancies.get(occupancy.id) ?? []).filter(({ from }) => from <= until);
			return course.length === 0 ? [] : [tenureOf(occupancy, course, until)];
		});
}

function tenureOf({ id, person, post, spell }: Occupancy, course: Course<Presence>, until: Day): Tenure {
	const days = (counts: (presence: Presence) => boolean) =>
		course.reduce(
			(sum, { from, value }, index) => sum + (counts(value) ? (course[index + 1]?.from ?? until + 1) - from : 0),
			0
		);
	return {
		occupancy: id,
		person,
		post,
		days: Number.isFinite(spell.start?.earliest)
			? { low: days((presence) => presence === 'yes'), high: days((presence) => presence !== 'no') }
			: undefined,
		lasting: course.at(-1)?.value !== 'no'
	};
}
