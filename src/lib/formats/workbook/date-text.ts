import type { Cause } from '../remark-counts.ts';
import { workbookCauses } from './causes.ts';
import { precisionOf, showsHoursBeyondADay } from './number-format.ts';

/** A text for a cell, and what should be known of it. */
export interface CellText {
	readonly text: string;
	readonly found?: Cause;
}

const [msPerHour, msPerDay] = [3_600_000, 86_400_000];

/** The day 0 of a workbook that counts from 1900, which is no day. */
const dayZero = Date.UTC(1899, 11, 31);

/** The days that the numbers 1800 to 2100 stand for, where days are counted from 1900. */
const daysOfYears = { first: Date.UTC(1904, 11, 4), last: Date.UTC(1905, 8, 30) };

/**
 * A date of a workbook as EDTF, to the precision that its number format shows: `2014-06` for "Jun 2014". A time alone is `14:30`; one
 * with a date is cut off.
 *
 * @param date in UTC
 * @param countsFrom1900 whether the date was made of a number of days from 1900, and by the library that reads XLSX
 */
export function dateText(date: Date, format: string | undefined, countsFrom1900: boolean): CellText {
	const given = Math.round(date.getTime() / 1000) * 1000;
	const precision = precisionOf(format);
	if (precision === 'time') return { text: timeText(given, showsHoursBeyondADay(format)) };
	// A formula that refers to an empty date cell gives day 0.
	if (countsFrom1900 && given === dayZero) return { text: '' };
	if (countsFrom1900 && given > dayZero && given < dayZero + msPerDay) return { text: timeText(given, false) };
	// Excel, and the library that reads, have no days before 1900. LibreOffice has, and counts them from a day earlier.
	const isEarly = countsFrom1900 && given < dayZero;
	const time = isEarly ? given - msPerDay : given;
	const iso = /^(?<year>\d{4})-\d{2}-\d{2}/.exec(isoOf(time))?.[0];
	if (iso === undefined) return { text: '', found: workbookCauses.noDate };
	const text = iso.slice(0, { year: 4, month: 7, day: 10 }[precision]);
	if (isEarly) return { text, found: workbookCauses.early };
	if (time % msPerDay !== 0) return { text, found: workbookCauses.time };
	const mayBeYear = time >= daysOfYears.first && time <= daysOfYears.last;
	return mayBeYear ? { text, found: workbookCauses.typedYear } : { text };
}

/** @param isLong whether hours go on after 24, counted from day 0 */
function timeText(time: number, isLong: boolean): string {
	if (Number.isNaN(time)) return '';
	const iso = isoOf(time).split('T')[1] ?? '';
	const hours = isLong ? String(Math.floor((time - dayZero) / msPerHour)) : iso.slice(0, 2);
	return `${hours}:${iso.slice(3, 5)}`;
}

function isoOf(time: number): string {
	const date = new Date(time);
	return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
