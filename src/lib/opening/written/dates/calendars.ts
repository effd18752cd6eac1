import {
	CalendarDate,
	GregorianCalendar,
	IslamicUmalquraCalendar,
	PersianCalendar,
	toCalendar
} from '@internationalized/date';
import { type Day, dayFromIso, isoOf } from '../../../time/day.ts';
import type { Calendar } from './date-reading.ts';

/** A year, a month or a day, as written in some calendar. A month or day that is not given is undefined. */
export interface DateParts {
	readonly year: number;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
}

const islamic = new IslamicUmalquraCalendar();
const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();

/** Buddhist years are the Gregorian ones and 543; months and days are the same. */
const buddhistYears = 543;

/** The calendars besides the Gregorian whose years of our time have this number. */
export function calendarsOfYear(year: number): readonly Calendar[] {
	if (year >= 1300 && year <= 1450) return ['islamic', 'persian'];
	return year >= 2480 && year <= 2600 ? ['buddhist'] : [];
}

/** Signs of a calendar beside a date, as {@link folded} gives them: "1435 ah", "be 2557". */
const eras: readonly (readonly [Calendar, readonly string[]])[] = [
	['persian', ['sh', 'ap', 'a.p.', 'ه.ش', 'ه ش', 'ش', 'شمسي']],
	['islamic', ['ah', 'a.h.', 'h', 'hijri', 'هجري', 'ه']],
	['buddhist', ['be', 'b.e.', 'พ.ศ.']]
];

/** A folded text without the sign of the calendar at its end or start, and that calendar; undefined without a sign. */
export function withoutEra(text: string): { readonly text: string; readonly calendar: Calendar } | undefined {
	for (const [calendar, signs] of eras) {
		for (const sign of signs) {
			if (text.endsWith(sign) && /[\d ]$/.test(text.slice(0, -sign.length))) {
				return { text: text.slice(0, -sign.length).trim(), calendar };
			}
			if (text.startsWith(`${sign} `)) return { text: text.slice(sign.length).trim(), calendar };
		}
	}
	return undefined;
}

/**
 * A date of another calendar as EDTF, or undefined where that calendar has no such day. A Hijri day may begin on the
 * evening before and depends on who saw the moon: it becomes an interval with one day either side.
 */
export function edtfFrom(calendar: Calendar, { year, month, day }: DateParts): string | undefined {
	if (calendar === 'buddhist') return edtfOf({ year: year - buddhistYears, month, day });
	if (calendar === 'gregorian') return edtfOf({ year, month, day });
	const months = month === undefined ? [1, 12] : [month, month];
	const [first, last] = months.map((of) => new CalendarDate(calendar === 'islamic' ? islamic : persian, year, of, 1));
	if (first === undefined || last === undefined || first.month !== months[0]) return undefined;
	const length = last.calendar.getDaysInMonth(last);
	if (day !== undefined && (day < 1 || day > length)) return undefined;
	const margin = calendar === 'islamic' ? 1 : 0;
	const from = gregorianDay(first.set({ day: day ?? 1 })) - margin;
	const to = gregorianDay(last.set({ day: day ?? length })) + margin;
	return from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
}

/** `2014`, `2014-05` or `2014-05-31`; undefined for a day that does not exist. Years from 0 to 9999. */
function edtfOf({ year, month, day }: DateParts): string | undefined {
	if (year < 0 || year > 9999) return undefined;
	const years = String(year).padStart(4, '0');
	if (month === undefined) return years;
	if (month < 1 || month > 12) return undefined;
	const months = `${years}-${String(month).padStart(2, '0')}`;
	if (day === undefined) return months;
	const text = `${months}-${String(day).padStart(2, '0')}`;
	return dayFromIso(text) === undefined ? undefined : text;
}

function gregorianDay(date: CalendarDate): Day {
	return dayFromIso(toCalendar(date, gregorian).toString()) ?? NaN;
}
