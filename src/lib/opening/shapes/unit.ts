import { calendarDateOf, type Day, dayOf, isoOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { orderOf } from '../written/dates/date-order.ts';
import type { DateOrder } from '../written/dates/date-reading.ts';
import { readWrittenDate } from '../written/dates/written-date.ts';
import { inShort } from '../written/in-short.ts';

/** A stretch that a table speaks of as one: a year, a season, a month or a day. Both days belong to it. */
export interface Unit {
	readonly first: Day;
	readonly last: Day;
}

/** When in a unit somebody held a post who is named for it: on its first day, on its last, or most of it. */
export const moments = ['start', 'end', 'most'] as const;

/** One of {@link moments}. */
export type Moment = (typeof moments)[number];

/**
 * The unit that a text names: `2010`, `2010/11`, "May 2010", "1 May 2010"; undefined where it names none, or where only the order
 * of day and month would tell.
 */
export function unitOf(text: string, order?: DateOrder): Unit | undefined {
	if (/^\d+$/.test(text) && !/^(?:1\d|20)\d\d$/.test(text)) return undefined;
	const reading = readWrittenDate(text, { calendar: 'gregorian', order });
	const settled = reading.kind === 'either-spell' ? reading.years : reading;
	const [from, to] =
		settled.kind === 'date'
			? [settled.edtf, settled.edtf]
			: settled.kind === 'spell'
				? [settled.start, settled.end]
				: [undefined, undefined];
	const [first, last] = [parseEdtf(from ?? '')?.earliest, parseEdtf(to ?? '')?.latest];
	return first === undefined || last === undefined || !Number.isFinite(first) || !Number.isFinite(last)
		? undefined
		: { first, last };
}

/** The units that a column gives its rows; asks how to read what it does not settle. */
export function unitsIn(
	sheet: BoundSheet,
	column: BoundColumn,
	answers: Answers,
	lines: ReportLines
): (row: SheetRow) => Unit | undefined {
	const { key } = sheet;
	const { head } = column;
	const texts = sheet.rows.map((row) => textIn(row, column));
	const told = orderOf(texts);
	const order = (['day-first', 'month-first'] as const).find(
		(each) => each === (answers('order', key, head) ?? told.order)
	);
	if (told.order === 'either' && told.undecided !== undefined) {
		lines.add('toMend', {
			about: ['order', key, head],
			sheet: key,
			head,
			say: () => `Does ${inShort(told.undecided ?? '')} begin with the day or with the month?`,
			mends: { 'day-first': 'Day first', 'month-first': 'Month first' }
		});
	}
	const units = new Map<string, Unit | undefined>();
	for (const [index, text] of texts.entries()) {
		const given = answers('read-as', key, head, text) ?? text;
		const unit = unitOf(given, order);
		units.set(text, unit);
		if (unit !== undefined || given === '' || unitOf(given, 'day-first') !== undefined) continue;
		const isNumber = /^\d+$/.test(text);
		lines.add('toMend', {
			about: isNumber ? ['read-as', key, head] : ['read-as', key, head, text],
			sheet: key,
			head,
			row: sheet.rows[index]?.number,
			say: () =>
				isNumber
					? `The numbers in ${inShort(head)} are no years, and count as no date.`
					: `${inShort(text)} cannot be read as one date.`,
			mends: isNumber ? {} : { '': 'Leave empty' }
		});
	}
	return (row) => units.get(textIn(row, column));
}

/** Whether a unit is a calendar year. */
export function isYear({ first, last }: Unit): boolean {
	const { year } = calendarDateOf(first);
	return first === dayOf(year, 1, 1) && last === dayOf(year, 12, 31);
}

/** The day of a unit on which somebody surely held what they are named for. */
export function dayIn({ first, last }: Unit, moment: Moment): Day {
	if (moment === 'most') return Math.floor((first + last) / 2);
	return moment === 'start' ? first : last;
}

/** The days from one to another, both included, as EDTF. */
export function between(first: Day, last: Day): string {
	if (first === last) return isoOf(first);
	return isYear({ first, last }) ? isoOf(first).replace(/-\d\d-\d\d$/, '') : `${isoOf(first)}/${isoOf(last)}`;
}
