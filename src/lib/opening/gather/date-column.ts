import { parseEdtf } from '../../time/edtf.ts';
import { type BoundColumn, type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import { dateRoles } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { DateReading, HowDatesRead } from '../written/dates/date-reading.ts';
import { type OrderOfColumn, orderOf, type YearPairOfColumn, yearPairOf } from '../written/dates/date-order.ts';
import { hasTimeOfDay, readWrittenDate } from '../written/dates/written-date.ts';
import { inShort } from '../written/in-short.ts';
import { doubtIn } from '../written/late-dates.ts';
import { asks, settled } from './date-questions.ts';
import type { DateColumn, Gathering } from './gathering.ts';

const noDates: DateColumn = { text: () => '', read: () => ({ kind: 'nothing' }) };

/** The dates of a column, which is looked at once; of no column, none. */
export function dateColumn(gathering: Gathering, sheet: BoundSheet, column: BoundColumn | undefined): DateColumn {
	if (column === undefined) return noDates;
	const key = `${sheet.key}\0${column.index}`;
	const known = gathering.dateColumns.get(key) ?? newDateColumn(gathering, sheet, column);
	gathering.dateColumns.set(key, known);
	return known;
}

function newDateColumn(gathering: Gathering, sheet: BoundSheet, column: BoundColumn): DateColumn {
	const { answers, lines, lastDay } = gathering;
	const [{ key }, { head }] = [sheet, column];
	const texts = sheet.rows.map((row) => textIn(row, column));
	const told = orderIn(gathering, sheet, column, texts);
	const pairs = yearPairOf(texts);
	const asked: HowDatesRead = {
		order: told.order === 'either' ? undefined : told.order,
		yearPair: pairs.yearPair === 'either' ? undefined : pairs.yearPair,
		lastDay
	};
	const order = answers('order', key, head);
	const how: HowDatesRead = {
		order: pick(order, ['day-first', 'month-first']) ?? asked.order,
		yearPair: pick(answers('year-pair', key, head), ['month', 'years']) ?? asked.yearPair,
		calendar: pick(answers('calendar', key, head), ['gregorian', 'islamic', 'persian', 'buddhist']),
		lastDay
	};
	tellOrder(lines, sheet, column, told);
	tellYearPair(lines, sheet, column, pairs);
	tellTimesOfDay(lines, sheet, column, texts);
	const isEdtf = (text: string) => sheet.sheet.is !== undefined && parseEdtf(text) !== undefined;
	const doubt = doubtIn(texts, readingsBy(how), lastDay);
	const [asGiven, asAnswered] = [readingsBy(asked), readingsBy(how)];
	const against = new Set(order === undefined ? [] : order === 'month-first' ? told.dayFirst : told.monthFirst);
	return {
		text: (row) => textIn(row, column),
		read: (row, text = textIn(row, column)) => {
			if (isEdtf(text)) return { kind: 'date', edtf: text };
			const readAs = answers('read-as', key, head, text);
			const given = against.has(text) ? inOtherOrder(asGiven(text)) : doubt(asGiven(text));
			const unanswered = against.has(text) ? given : doubt(asAnswered(text));
			const answered = readAs === undefined ? unanswered : asAnswered(readAs);
			// What was asked is said with its answer too, so that the answer can be taken back.
			const open = settled(gathering, sheet, column, row.number, text, given);
			return given.kind === answered.kind && asks(given)
				? open
				: settled(gathering, sheet, column, row.number, text, answered);
		}
	};
}

/** A date that cannot have the order that the user says: it is read so only if the user says that too. */
function inOtherOrder(reading: DateReading): DateReading {
	return { kind: 'unreadable', why: 'no-such-day', candidates: reading.kind === 'date' ? [reading.edtf] : [] };
}

/** The order of a column, and the column that settles it where its own cells do not. */
interface ToldOrder extends OrderOfColumn {
	readonly like?: string;
}

/** The order of day and month in a column: as its own cells say, else as the user or the cells of the sheet's others do. */
function orderIn({ answers }: Gathering, sheet: BoundSheet, column: BoundColumn, texts: readonly string[]): ToldOrder {
	const own = orderOf(texts);
	if (own.undecided === undefined || own.dayFirst.length > 0 || own.monthFirst.length > 0) return own;
	const others = sheet.columns
		.filter((other) => other !== column && dateRoles.includes(other.role))
		.map((other) => {
			const { order } = orderOf(sheet.rows.map((row) => textIn(row, other)));
			const answer = pick(answers('order', sheet.key, other.head), ['day-first', 'month-first']);
			return { like: other.head, order: answer ?? order };
		})
		.filter(({ order }) => order !== 'either');
	const [first] = others;
	return first !== undefined && others.every(({ order }) => order === first.order) ? { ...own, ...first } : own;
}

/** Says in which order a column is read, where some of its cells, or another column, settle it for the others. */
function tellOrder(
	lines: ReportLines,
	{ key }: BoundSheet,
	{ head }: BoundColumn,
	{ order, dayFirst, monthFirst, like }: ToldOrder
): void {
	const settling = order === 'day-first' ? dayFirst : monthFirst;
	if (order === 'either' || (settling.length === 0 && like === undefined)) return;
	const [first, other] = order === 'day-first' ? (['day', 'month'] as const) : (['month', 'day'] as const);
	lines.add('guessed', {
		about: ['order', key, head],
		sheet: key,
		head,
		say: () =>
			like === undefined
				? `Dates read with the ${first} first, since ${settling.length} of them cannot be otherwise.`
				: `Dates read with the ${first} first, as in “${inShort(like)}”.`,
		mends: { [`${other}-first`]: `${other === 'day' ? 'Day' : 'Month'} first` }
	});
}

function tellTimesOfDay(lines: ReportLines, sheet: BoundSheet, { head }: BoundColumn, texts: readonly string[]): void {
	const timed = texts.filter(hasTimeOfDay).length;
	if (timed === 0) return;
	lines.add('guessed', {
		about: ['remark', sheet.key, 'time-of-day', head],
		sheet: sheet.key,
		head,
		say: () => `${timed} ${timed === 1 ? 'date has' : 'dates have'} a time of day, which is left out.`
	});
}

/** The same for what `2011-12` is, where there is such a cell. In what a format gives it is a month, as EDTF has it. */
function tellYearPair(
	lines: ReportLines,
	{ key, sheet }: BoundSheet,
	{ head }: BoundColumn,
	{ yearPair, months, years, undecided }: YearPairOfColumn
): void {
	if (yearPair === 'either' || undecided === undefined || sheet.is !== undefined) return;
	const [read, settling] = yearPair === 'month' ? ['a month', months] : ['two years', years];
	lines.add('guessed', {
		about: ['year-pair', key, head],
		sheet: key,
		head,
		say: () => `${inShort(undecided)} is read as ${read}, since ${settling.length} of the others cannot be otherwise.`,
		mends: yearPair === 'month' ? { years: 'Two years' } : { month: 'A month' }
	});
}

/** Reads dates in one way, each text once. */
function readingsBy(how: HowDatesRead): (text: string) => DateReading {
	const readings = new Map<string, DateReading>();
	return (text) => {
		const reading = readings.get(text) ?? readWrittenDate(text, how);
		readings.set(text, reading);
		return reading;
	};
}

function pick<const Choice extends string>(answer: string | undefined, choices: readonly Choice[]): Choice | undefined {
	return choices.find((choice) => choice === answer);
}
