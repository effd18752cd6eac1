import { isStep, stepFrom, stepText, wordsOfStep } from './step.ts';

/**
 * A calendar day: days since 1970-01-01, UTC, proleptic Gregorian; earlier days are negative. Or a numbered step, beyond any
 * calendar (see step.ts). As a bound it may also be -Infinity or Infinity, where a date is open on that side.
 */
export type Day = number;

export const millisecondsPerDay = 86_400_000;

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Year (44 BC is -43, as there is a year 0), month (1 to 12) and day of the month (1 to 31). */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly date: number;
}

/** The day of a calendar date. A month or date out of range carries over: date 0 is the last day of the month before. */
export function dayOf(year: number, month: number, date: number): Day {
	return new Date(0).setUTCFullYear(year, month - 1, date) / millisecondsPerDay;
}

/** The calendar date of a finite day that is no step. */
export function calendarDateOf(day: Day): CalendarDate {
	const moment = new Date(day * millisecondsPerDay);
	return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/**
 * The day that `YYYY-MM-DD`, with a minus in years before 0, or `step 12` names, or undefined when the text is of another form or
 * no such day exists.
 */
export function dayFromIso(text: string): Day | undefined {
	const [, year, month, date] = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (year === undefined) return stepFrom(text);
	const day = dayOf(Number(year), Number(month), Number(date));
	return isoOf(day) === text ? day : undefined;
}

/** `YYYY-MM-DD` of a finite day in the years -9999 to 9999, `-0043-03-15` of one in 44 BC; `step 12` of a step. */
export function isoOf(day: Day): string {
	if (isStep(day)) return stepText(day);
	const { year, month, date } = calendarDateOf(day);
	const digits = String(Math.abs(year)).padStart(4, '0');
	return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A day in words, as on screen: "30 August 2016", "step 12". */
export function wordsOfDay(day: Day): string {
	if (isStep(day)) return wordsOfStep(day);
	const { month, date } = calendarDateOf(day);
	return `${date} ${nameOfMonth(month)} ${yearWords(day)}`;
}

/** A day in words after its preposition: "on 30 August 2016", "at step 12". */
export function dayInText(day: Day): string {
	return `${isStep(day) ? 'at' : 'on'} ${wordsOfDay(day)}`;
}

/** The year of a day in words: "2016", "44 BC". A step is more than its year: "step 12". */
export function yearWords(day: Day): string {
	if (isStep(day)) return wordsOfStep(day);
	const { year } = calendarDateOf(day);
	// The year 0 is 1 BC.
	return year > 0 ? String(year) : `${1 - year} BC`;
}

/** A day in few words, for labels: "30 Aug 2016", "step 12". */
export function shortWordsOfDay(day: Day): string {
	if (isStep(day)) return wordsOfStep(day);
	const { month, date } = calendarDateOf(day);
	return `${date} ${nameOfMonth(month).slice(0, 3)} ${yearWords(day)}`;
}

/** The English name of a month, 1 to 12. */
export function nameOfMonth(month: number): string {
	const name = monthNames[month - 1];
	if (name === undefined) throw new RangeError(`A month is 1 to 12, not ${month}`);
	return name;
}
