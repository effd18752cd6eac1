import { extent, max } from 'd3-array';
import { calendarDateOf, type Day, dayOf } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import { presenceOn } from '../time/presence.ts';
import { isStep, isWholeStep } from '../time/step.ts';
import type { Dataset, Period } from './dataset.ts';
import { isEstablishedLoss } from './loss.ts';

/**
 * The period of the whole record, in full years, or from step to step: from the first to the last day on which an
 * occupancy or tie starts or ends, a report tells of something or is published, or an event happens. Where all is over by
 * 1 January, as in lists of whole years, that year is left out, as is a whole step by which all is over.
 *
 * A dataset without any such day spans its rosters, the days on which people joined, and its series. Without any day at all it
 * is one day, day 0.
 */
export function wholePeriod(dataset: Dataset): Period {
	const known = periods.get(dataset);
	if (known !== undefined) return known;
	const period = spannedBy(dataset);
	periods.set(dataset, period);
	return period;
}

/** The last day that a record names; undefined where none does. */
export function lastDayNamed(dataset: Dataset): Day | undefined {
	return max(daysIn(dataset));
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
	const canBeLeftOut = isStep(last) ? isWholeStep(last) : isTurnOfYear(last);
	const lastInUse = canBeLeftOut && isOverBy(dataset, last) ? last - 1 : last;
	if (isStep(first)) return { from: Math.min(first, lastInUse), to: lastInUse };
	return {
		from: dayOf(calendarDateOf(Math.min(first, lastInUse)).year, 1, 1),
		to: dayOf(calendarDateOf(lastInUse).year, 12, 31)
	};
}

function isTurnOfYear(day: Day): boolean {
	const { month, date } = calendarDateOf(day);
	return month === 1 && date === 1;
}

/** Whether a spell ends on a day, and none lasts then, but of people who were lost before. Nothing else is told of the day. */
function isOverBy({ occupancies, ties, reports, events }: Dataset, day: Day): boolean {
	const losses = reports.filter(isEstablishedLoss);
	const lost = new Set(losses.flatMap(({ person, occurred }) => (occurred && occurred.latest < day ? [person] : [])));
	const spells = [
		...occupancies.filter(({ person, spell }) => spell.end !== undefined || !lost.has(person)),
		...ties.filter(({ from, to, spell }) => spell.end !== undefined || !(lost.has(from) || lost.has(to)))
	].map(({ spell }) => spell);
	const others = [
		...reports.flatMap(({ occurred, published }) => [occurred, published]),
		...events.map(({ date }) => date)
	];
	return (
		spells.some(({ end }) => end?.latest === day) &&
		spells.every((spell) => presenceOn(spell, day) === 'no') &&
		!boundsOf(...others).includes(day)
	);
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
