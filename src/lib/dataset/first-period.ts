import { max, min, rollup } from 'd3-array';
import { calendarDateOf, type Day, dayOf } from '../time/day.ts';
import type { Dataset, Id, Occupancy, Period, Report } from './dataset.ts';
import { isEstablishedLoss } from './loss.ts';
import { hasPosts } from './presence-post.ts';
import { wholePeriod } from './whole-period.ts';

/**
 * The period with which a roster starts that has none of its own: the full years in which posts were held, since of some
 * people only the death is told of after them. A term whose start or end is not known reaches as far as the record. Without
 * posts, or in steps, it is the period of the whole record.
 */
export function firstPeriod(dataset: Dataset): Period {
	const { time, posts, occupancies, reports } = dataset;
	const whole = wholePeriod(dataset);
	if (time !== 'days' || !hasPosts(posts) || occupancies.length === 0) return whole;
	const lost = lossDays(reports);
	const first = min(occupancies, ({ spell }) => spell.start?.earliest ?? -Infinity) ?? -Infinity;
	const last = max(occupancies, (term) => lastDayOf(term, lost)) ?? Infinity;
	return {
		from: first > whole.from ? dayOf(calendarDateOf(first).year, 1, 1) : whole.from,
		to: last < whole.to ? dayOf(calendarDateOf(last).year, 12, 31) : whole.to
	};
}

/** The last day on which a term may last: on the day of its end it is over. */
function lastDayOf({ person, spell: { end } }: Occupancy, lost: ReadonlyMap<Id, Day>): Day {
	return end === undefined ? (lost.get(person) ?? Infinity) : end.latest - 1;
}

/** The last day on which an established loss of each person can have been. */
function lossDays(reports: readonly Report[]): ReadonlyMap<Id, Day> {
	return rollup(
		reports.filter(isEstablishedLoss),
		(losses) => max(losses, ({ occurred }) => occurred?.latest ?? Infinity) ?? Infinity,
		({ person }) => person
	);
}
