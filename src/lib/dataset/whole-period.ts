import { extent } from 'd3-array';
import { calendarDateOf, type Day, dayOf } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import { isStep } from '../time/step.ts';
import type { Dataset, Period } from './dataset.ts';

/**
 * The period of the whole record, in full years, or from step to step: from the first to the last day on which an
 * occupancy or tie starts or ends, a report tells of something or is published, or an event happens. A dataset without any such day spans its rosters, the
 * days on which people joined, and its series. Without any day at all it is one day, day 0.
 */
export function wholePeriod(dataset: Dataset): Period {
	const known = periods.get(dataset);
	if (known !== undefined) return known;
	const period = spannedBy(dataset);
	periods.set(dataset, period);
	return period;
}

/** Kept, since every view that is written asks for it and a dataset never changes. */
const periods = new WeakMap<Dataset, Period>();

/** The period of a dataset without any date. */
const noTime: Period = { from: 0, to: 0 };

/**
 * How the records of a dataset are placed in time: by days, by numbered steps, or by nothing.
 *
 * @param other a day that counts where no record has one
 */
export function timeOf(dataset: Records, other: Day | undefined): Dataset['time'] {
	const [day = other] = daysIn(dataset);
	if (day === undefined) return 'none';
	return isStep(day) ? 'steps' : 'days';
}

type Records = Pick<Dataset, 'people' | 'occupancies' | 'ties' | 'reports' | 'events' | 'series' | 'rosters'>;

function spannedBy(dataset: Dataset): Period {
	const [first, last] = extent(dataset.time === 'none' ? [] : daysIn(dataset));
	if (first === undefined) return noTime;
	if (isStep(first)) return { from: first, to: last };
	return { from: dayOf(calendarDateOf(first).year, 1, 1), to: dayOf(calendarDateOf(last).year, 12, 31) };
}

function daysIn({ people, occupancies, ties, reports, events, series, rosters }: Records): readonly Day[] {
	const days = [
		...[...occupancies, ...ties].flatMap(({ spell }) => boundsOf(spell.start, spell.end)),
		...reports.flatMap(({ occurred, published }) => boundsOf(occurred, published)),
		...events.flatMap(({ date }) => boundsOf(date))
	];
	const others = [
		...rosters.flatMap(({ period }) => [period.from, period.to]),
		...people.flatMap(({ joined }) => boundsOf(joined)),
		...series.flatMap(({ points }) => points.flatMap(({ date }) => boundsOf(date)))
	];
	return days.length > 0 ? days : others;
}

function boundsOf(...dates: readonly (EdtfDate | undefined)[]): readonly Day[] {
	return dates
		.flatMap((date) => (date === undefined ? [] : [date.earliest, date.latest]))
		.filter((day) => Number.isFinite(day));
}
