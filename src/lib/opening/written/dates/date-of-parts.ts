import { dayOf, calendarDateOf } from '../../../time/day.ts';
import { isStep } from '../../../time/step.ts';
import { calendarsOfYear, type DateParts, edtfFrom } from './calendars.ts';
import type { Calendar, SettledHow, SettledReading, Unreadable } from './date-reading.ts';

/** A text that is no date, with the dates it may mean. */
export function unreadable(why: Unreadable, ...candidates: readonly (string | undefined)[]): SettledReading {
	return { kind: 'unreadable', why, candidates: [...new Set(candidates.filter((date) => date !== undefined))] };
}

/** The date of a year, month and day. Months and days of 0, as databases write what is not known, are left out. */
export function dateOfParts({ year, month, day }: DateParts, how: SettledHow): SettledReading {
	if (month === 0 && day !== undefined && day > 0) return unreadable('no-such-day', edtfFrom('gregorian', { year }));
	const known: DateParts = { year, month: month === 0 ? undefined : month, day: day === 0 ? undefined : day };
	const calendar: Calendar = calendarsOfYear(year).includes(how.calendar) ? how.calendar : 'gregorian';
	const edtf = edtfFrom(calendar, known);
	if (edtf !== undefined) return { kind: 'date', edtf };
	// "31/11/2017": the month is plain, and its last day is likely meant.
	const isTooLate = calendar === 'gregorian' && known.month !== undefined && known.day !== undefined && known.day <= 31;
	const lastDay = isTooLate ? calendarDateOf(dayOf(year, (known.month ?? 0) + 1, 0)).date : undefined;
	return unreadable(
		'no-such-day',
		edtfFrom(calendar, { year, month: known.month }),
		lastDay === undefined ? undefined : edtfFrom(calendar, { ...known, day: lastDay })
	);
}

/** Without a data's day, or where that is a step, two digits up to 29 are years after 2000, as in spreadsheets. */
const lastOfThisCentury = 29;

/** The year that digits stand for. Two digits are the latest such year whose date is not after the data's day. */
export function yearOf(digits: string, how: SettledHow, month = 1, day = 1): number {
	const number = Number(digits);
	if (digits.length !== 2) return number;
	if (how.lastDay === undefined || !Number.isFinite(how.lastDay) || isStep(how.lastDay))
		return number + (number <= lastOfThisCentury ? 2000 : 1900);
	const century = Math.floor(calendarDateOf(how.lastDay).year / 100) * 100;
	const isAfter = dayOf(century + number, Math.max(month, 1), Math.max(day, 1)) > how.lastDay;
	return century + number - (isAfter ? 100 : 0);
}
