import type { Id, Occupancy } from '../dataset/dataset.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';

/** Somebody who held a post at some time within a stretch, though on no day of it for sure. */
export interface Passer {
	readonly occupancy: Id;
	/** The first day on which they had taken it up for sure. */
	readonly begunBy: Day;
	/** The first day on which they may have left it again. */
	readonly overFrom: Day;
}

/** A stretch of time: from a day until before another. */
interface Stretch {
	readonly from: Day;
	readonly to: Day;
}

/** Who held a post for some unknown part of a stretch in which nobody does for sure, in order of their starts. */
export function passersIn(history: History, post: Id, { from, to }: Stretch): readonly Passer[] {
	return (history.network.occupanciesIn.get(post) ?? [])
		.filter(({ id }) => {
			const course = history.occupancies.get(id) ?? [];
			return course.length > 0 && course.every(({ value }) => value !== 'yes');
		})
		.map((occupancy) => ({
			occupancy: occupancy.id,
			mayBegin: occupancy.spell.start?.earliest ?? -Infinity,
			begunBy: begunBy(history, occupancy),
			overFrom: overFrom(history, occupancy)
		}))
		.filter(({ mayBegin, begunBy: latest }) => from <= mayBegin && latest < to)
		.sort((a, b) => a.mayBegin - b.mayBegin || a.begunBy - b.begunBy);
}

/**
 * The first day on which somebody had taken a post up for sure: by their start, or by when they were gone, if they were
 * gone before that. Infinite where no start is known.
 */
export function begunBy({ occupancies }: History, { id, spell: { start } }: Occupancy): Day {
	const gone = (occupancies.get(id) ?? []).find(({ value }, index) => index > 0 && value === 'no');
	return Math.min(start?.latest ?? Infinity, gone?.from ?? Infinity);
}

/** The first day on which somebody who may have taken a post up may have left it: by its end, or by what became of them. */
function overFrom({ fates }: History, { person, spell: { start, end } }: Occupancy): Day {
	const mayBegin = start?.earliest ?? -Infinity;
	const fate = fates.get(person) ?? [];
	const unsure = fate.find(
		({ value }, index) => value.kind !== 'alive' && (fate[index + 1]?.from ?? Infinity) > mayBegin
	);
	return Math.max(mayBegin, Math.min(end?.earliest ?? Infinity, unsure?.from ?? Infinity));
}
