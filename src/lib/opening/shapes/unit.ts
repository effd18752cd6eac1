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

/** A stretch that a table speaks of as one: a year, a season, a month, a day or a step. Both days belong to it. */
export interface Unit {
	readonly first: Day;
	readonly last: Day;
	/** Whether it is a season over two years: it begins within the first and ends within the second. */
	readonly isSeason?: boolean;
}

/** When in a unit somebody held a post who is named for it, with what is said of a year and of another time. */
const moments = {
	all: ['All of that year', 'All of that time', 'all of it'],
	start: ['On 1 January', 'On its first day', 'on its first day'],
	end: ['On 31 December', 'On its last day', 'on its last day'],
	most: ['For most of it', 'For most of it', 'for most of it']
} as const;

/** One of {@link moments}. */
export type Moment = keyof typeof moments;

const allMoments: readonly Moment[] = ['all', 'start', 'end', 'most'];

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
	if (first === undefined || last === undefined || !Number.isFinite(first) || !Number.isFinite(last)) return undefined;
	const isSeason = isYearText(from) && isYearText(to) && Number(to) === Number(from) + 1;
	return isSeason ? { first, last, isSeason } : { first, last };
}

function isYearText(text: string | undefined): boolean {
	return /^\d{4}$/.test(text ?? '');
}

/** When a unit begins, as EDTF: its first day, or the year in which a season begins. */
export function startOf({ first, isSeason = false }: Unit): string {
	return isSeason ? yearOf(first) : isoOf(first);
}

/** When a unit is over, as EDTF: the day after its last, or the year in which a season ends. */
export function endOf({ last, isSeason = false }: Unit): string {
	return isSeason ? yearOf(last) : isoOf(last + 1);
}

/** Whether a unit begins before another is over, or right then. */
export function goesOnIn({ last, isSeason = false }: Unit, next: Unit): boolean {
	return next.first <= (isSeason ? last : last + 1);
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
		units.set(text, unitOf(answers('read-as', key, head, text) ?? text, order));
		// What was asked is said with its answer too, so that the answer can be taken back.
		if (text === '' || unitOf(text, order ?? 'day-first') !== undefined) continue;
		const isNumber = /^\d+$/.test(text);
		lines.add('toMend', {
			about: isNumber ? ['read-as', key, head] : ['read-as', key, head, text],
			sheet: key,
			head,
			row: sheet.rows[index]?.number,
			say: () =>
				isNumber
					? `The numbers in “${inShort(head)}” are no years, and count as no date.`
					: `${inShort(text)} cannot be read as one date.`,
			mends: isNumber ? {} : { '': 'Leave empty' }
		});
	}
	return (row) => units.get(textIn(row, column));
}

/**
 * When in their units people held the posts that they are named for, as the user says once a sheet; else all of them, or most of
 * them where they are seasons, each of which begins in the year in which another ends.
 */
export function momentIn(key: string, units: readonly Unit[], answers: Answers, lines: ReportLines): Moment {
	const areSeasons = units.some(({ isSeason }) => isSeason);
	const possible = areSeasons ? allMoments.filter((each) => each !== 'all') : allMoments;
	const moment = possible.find((each) => each === answers('year', key)) ?? (areSeasons ? 'most' : 'all');
	const areYears = units.every(isYear);
	if (units.some(isLong)) {
		lines.add('guessed', {
			about: ['year', key],
			sheet: key,
			say: () =>
				`Whoever is named for a ${areYears ? 'year' : 'time'} is taken to have been in post ${moments[moment][2]}.`,
			mends: Object.fromEntries(possible.map((each) => [each, moments[each][areYears ? 0 : 1]]))
		});
	}
	return moment;
}

/** Whether a unit is longer than a day. */
export function isLong({ first, last }: Unit): boolean {
	return last > first;
}

/** Whether a unit is a calendar year. */
function isYear({ first, last }: Unit): boolean {
	const { year } = calendarDateOf(first);
	return first === dayOf(year, 1, 1) && last === dayOf(year, 12, 31);
}

/** The days of a unit, both included, on which somebody surely held what they are named for. */
export function sureDaysIn({ first, last }: Unit, moment: Moment): { readonly first: Day; readonly last: Day } {
	if (moment === 'all') return { first, last };
	const day = moment === 'most' ? Math.floor((first + last) / 2) : moment === 'start' ? first : last;
	return { first: day, last: day };
}

/** The days from one to another, both included, as EDTF. */
export function between(first: Day, last: Day): string {
	if (first === last) return isoOf(first);
	return isYear({ first, last }) ? yearOf(first) : `${isoOf(first)}/${isoOf(last)}`;
}

function yearOf(day: Day): string {
	return isoOf(day).replace(/-\d\d-\d\d$/, '');
}
