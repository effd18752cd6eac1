import { calendarDateOf, type Day, dayFromIso, dayOf, isoOf } from '../time/day.ts';
import { areOfOneTime, isStep } from '../time/step.ts';
import type { Period } from './dataset.ts';

/**
 * The period that a text names: two months, days or steps with a slash between (`2014-01/2016-12`, `step 0/step 40`), each
 * whole. Undefined when the text is of another form, a day is not in the calendar, or the end comes before the start.
 */
export function parsePeriod(text: string): Period | undefined {
	const [start = '', end = '', ...more] = text.split('/');
	const from = dayFromIso(start) ?? monthFrom(start)?.from;
	const to = dayFromIso(end) ?? monthFrom(end)?.to;
	if (more.length > 0 || from === undefined || to === undefined || from > to) return undefined;
	return areOfOneTime(from, to) ? { from, to } : undefined;
}

/** A period as {@link parsePeriod} reads it: in months if it is made of whole months, else in days or steps. */
export function formatPeriod({ from, to }: Period): string {
	if (isStep(from)) return `${isoOf(from)}/${isoOf(to)}`;
	const wholeMonths = calendarDateOf(from).date === 1 && calendarDateOf(to + 1).date === 1;
	const [first, last] = [from, to].map((day) => (wholeMonths ? isoOf(day).replace(/-\d\d$/, '') : isoOf(day)));
	return `${first}/${last}`;
}

/** A period that takes in a day: the same one, or one that reaches to the end of that day's year, or to its step. */
export function periodWith(period: Period, day: Day): Period {
	const { from, to } = period;
	if (from <= day && day <= to) return period;
	if (isStep(day)) return { from: Math.min(from, day), to: Math.max(to, day) };
	const { year } = calendarDateOf(day);
	return day < from ? { from: dayOf(year, 1, 1), to } : { from, to: dayOf(year, 12, 31) };
}

/** A date may lie so many years outside of a period: on an axis that reaches farther, the period would be too small to read. */
export const mostYearsOutside = 100;

/** Whether a period may be widened to take in a day. Steps may be as far off as they like. */
export function isWithinReach({ from, to }: Period, day: Day): boolean {
	const outside = mostYearsOutside * 365.25;
	return isStep(day) || (from - outside <= day && day <= to + outside);
}

/** The day of a period that is nearest to a day. */
export function nearestIn({ from, to }: Period, day: Day): Day {
	return Math.min(to, Math.max(from, day));
}

function monthFrom(text: string): Period | undefined {
	const [year, month] = (/^(-?\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []).slice(1).map(Number);
	if (year === undefined || month === undefined) return undefined;
	return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) };
}
