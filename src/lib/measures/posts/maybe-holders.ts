import type { Id, Occupancy } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import type { Stretch } from '../../time/stretch.ts';

/** Somebody who held a post at some time within a stretch, though on no day of it for sure. */
export interface MaybeHolder {
	readonly occupancy: Id;
	/** The first day on which they had taken it up for sure. */
	readonly begunBy: Day;
	/** The first day on which they may have left it again. */
	readonly overFrom: Day;
}

/**
 * Who held a post for some unknown time that ended or began in a stretch in which nobody holds it for sure, in order of
 * their starts; nobody whose start is not known can be said to have followed.
 */
export function maybeHoldersIn(history: History, post: Id, { from, to }: Stretch): readonly MaybeHolder[] {
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
		.filter(({ mayBegin, begunBy: latest }) => Number.isFinite(mayBegin) && from < latest && latest < to)
		.sort((a, b) => a.mayBegin - b.mayBegin || a.begunBy - b.begunBy);
}

/**
 * The first day on which somebody had taken a post up for sure: by their start, or by when they were gone for good, if that
 * was before; only who is supposed lost may never have taken it up. Infinite where neither is known.
 */
export function begunBy({ occupancies, lens }: History, { id, person, spell: { start } }: Occupancy): Day {
	const last = occupancies.get(id)?.at(-1);
	const gone = last?.value === 'no' && !lens.whatIfs.has(person) ? last.from : Infinity;
	return Math.min(start?.latest ?? Infinity, gone);
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
