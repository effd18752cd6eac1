import { dayOf, isoOf } from '../../../time/day.ts';
import type { SettledHow, SettledReading } from './date-reading.ts';
import { dateOfParts, unreadable, yearOf } from './date-of-parts.ts';

/**
 * The date in a text of digits and signs alone: `2014`, `2014-05-31`, `31.5.2014`, `5/2014`, `31/5/14`, `20140531`. Two
 * digits at the start are a year only where nothing else is possible. Undefined where there are letters.
 */
export function dateInDigits(text: string, how: SettledHow): SettledReading | undefined {
	if (!/^['’]?\d[\d\-/., ]*$/.test(text)) return undefined;
	const tight = text.replaceAll(/ ?([-/.]) ?/g, '$1').replace(/\.$/, '');
	const alone = numberAlone(tight, how);
	if (alone !== undefined) return alone;
	const numbers = tight.split(/[-/. ]/);
	const [a = '', b = '', c = ''] = numbers;
	if (numbers.some((number) => !/^\d{1,4}$/.test(number)) || numbers.length > 3) return unreadable('words');
	if (numbers.length === 2) return yearAndMonth(a, b, how);
	if (b.length > 2) return unreadable('words');
	if (a.length === 4) return yearFirst(a, b, c, how);
	return a.length > 2 || c.length === 3 ? unreadable('words') : yearLast(a, b, c, how);
}

/** A year, eight digits of a day, the number a spreadsheet keeps for a day, or any other number. */
function numberAlone(text: string, how: SettledHow): SettledReading | undefined {
	// Programs that hold years as decimals write 2014.0.
	const year = /^(\d{4})(?:\.0+)?$/.exec(text)?.[1] ?? /^['’](\d{2})$/.exec(text)?.[1];
	if (year !== undefined) return dateOfParts({ year: yearOf(year, how) }, how);
	if (/^[12]\d{7}$/.test(text)) {
		const [month, day] = [Number(text.slice(4, 6)), Number(text.slice(6))];
		return dateOfParts({ year: Number(text.slice(0, 4)), month, day }, how);
	}
	const serial = /^([1-7]\d{4})(?:[.,]\d+)?$/.exec(text)?.[1];
	if (serial !== undefined) return serialOf(Number(serial));
	return /^['’]?\d+(?:[.,]\d{3,}|[.,]\d)?$/.test(text) ? unreadable('number') : undefined;
}

/** Spreadsheets count from 30 December 1899, or from 1 January 1904. */
function serialOf(serial: number): SettledReading {
	const [as1900, as1904] = [isoOf(dayOf(1899, 12, 30) + serial), isoOf(dayOf(1904, 1, 1) + serial)];
	return { kind: 'serial', as1900, as1904 };
}

function yearAndMonth(a: string, b: string, how: SettledHow): SettledReading {
	if (a.length === 4 && b.length <= 2) {
		// "2011-12" as two years is a spell, and no date.
		if (how.yearPair === 'years' && isYearPair(a, b)) return unreadable('words');
		return dateOfParts({ year: Number(a), month: Number(b) }, how);
	}
	if (a.length <= 2 && b.length === 4) return dateOfParts({ year: Number(b), month: Number(a) }, how);
	const short = b.length === 2 ? dateOfParts({ year: yearOf(b, how), month: Number(a) }, how) : undefined;
	return unreadable('no-year', short?.kind === 'date' ? short.edtf : undefined);
}

/** Whether `2011-12` can be two years: the second is later in the same century. */
export function isYearPair(year: string, short: string): boolean {
	return short.length === 2 && Number(short) > Number(year.slice(2));
}

function yearFirst(a: string, b: string, c: string, how: SettledHow): SettledReading {
	const [year, month, day] = [Number(a), Number(b), Number(c)];
	const date = dateOfParts({ year, month, day }, how);
	const turned = month > 12 ? dateOfParts({ year, month: day, day: month }, how) : date;
	return date.kind !== 'date' && turned.kind === 'date' ? unreadable('other-order', turned.edtf) : date;
}

function yearLast(a: string, b: string, c: string, how: SettledHow): SettledReading {
	const [first, second] = [Number(a), Number(b)];
	const inOrder = (day: number, month: number) =>
		dateOfParts({ year: yearOf(c.padStart(2, '0'), how, month, day), month, day }, how);
	const dayFirst = inOrder(first, second);
	const monthFirst = inOrder(second, first);
	const [asked, other] = how.order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
	if (asked.kind === 'date') return asked;
	if (other.kind === 'date') return unreadable('other-order', other.edtf);
	// "98-05-31": no year is last, so it is first.
	return c.length === 2 && a.length === 2
		? shortYearFirst(a, second, Number(c), asked, how)
		: bothUnreadable(asked, other);
}

function bothUnreadable(asked: SettledReading, other: SettledReading): SettledReading {
	if (asked.kind !== 'unreadable' || other.kind !== 'unreadable') return asked;
	return unreadable(asked.why, ...asked.candidates, ...other.candidates);
}

function shortYearFirst(
	a: string,
	month: number,
	day: number,
	otherwise: SettledReading,
	how: SettledHow
): SettledReading {
	const date = dateOfParts({ year: yearOf(a, how, month, day), month, day }, how);
	return date.kind === 'date' ? date : otherwise;
}
