import type { Id, Occupancy } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import type { Stretch } from '../../time/stretch.ts';

/** A person who held a post at some time within a stretch, but on no known day. */
export interface MaybeHolder {
	readonly occupancy: Id;
	/** The first day by which they had surely taken it up. */
	readonly begunBy: Day;
	/** The first day on which they may have left it. */
	readonly overFrom: Day;
}

/**
 * The people who held a post on no known day, but surely took it up within a stretch, in order of their starts. Those without
 * a known start are left out: nobody can say that they followed.
 */
export function maybeHoldersIn(history: History, post: Id, { from, to }: Stretch): readonly MaybeHolder[] {
	return (history.network.occupanciesIn.get(post) ?? [])
		.filter(({ id }) => {
			const presence = history.occupancies.get(id) ?? [];
			return presence.length > 0 && presence.every(({ value }) => value !== 'yes');
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
 * The first day by which a person had surely taken up a post: their start, or the day on which they were gone for good, if
 * earlier. One lost by a what-if may never have taken it up. Infinite where neither is known.
 */
export function begunBy({ occupancies, lens }: History, { id, person, spell: { start } }: Occupancy): Day {
	const last = occupancies.get(id)?.at(-1);
	const gone = last?.value === 'no' && !lens.whatIfs.has(person) ? last.from : Infinity;
	return Math.min(start?.latest ?? Infinity, gone);
}

/** The first day on which a person may have left a post: by its end, or by their fate. */
function overFrom({ fates }: History, { person, spell: { start, end } }: Occupancy): Day {
	const mayBegin = start?.earliest ?? -Infinity;
	const fate = fates.get(person) ?? [];
	const unsure = fate.find(
		({ value }, index) => value.kind !== 'alive' && (fate[index + 1]?.from ?? Infinity) > mayBegin
	);
	return Math.max(mayBegin, Math.min(end?.earliest ?? Infinity, unsure?.from ?? Infinity));
}
