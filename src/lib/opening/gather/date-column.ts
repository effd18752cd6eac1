import { nameOfMonth } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type BoundColumn, type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import type { DateReading, HowDatesRead, SettledReading } from '../written/dates/date-reading.ts';
import { orderOf } from '../written/dates/date-order.ts';
import { readWrittenDate } from '../written/dates/written-date.ts';
import { inShort } from '../written/in-short.ts';
import type { DateColumn, Gathering } from './gathering.ts';

const nothing: SettledReading = { kind: 'nothing' };
const noDates: DateColumn = { read: () => nothing };

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
	const { key } = sheet;
	const { head } = column;
	const texts = sheet.rows.map((row) => textIn(row, column));
	const told = orderOf(texts);
	const asked: HowDatesRead = { order: told.order === 'either' ? undefined : told.order, lastDay };
	const how: HowDatesRead = {
		order: pick(answers('order', key, head), ['day-first', 'month-first']) ?? asked.order,
		yearPair: pick(answers('year-pair', key, head), ['month', 'years']),
		calendar: pick(answers('calendar', key, head), ['gregorian', 'islamic', 'persian', 'buddhist']),
		lastDay
	};
	const settling = told.order === 'day-first' ? told.dayFirst : told.monthFirst;
	if (told.order !== 'either' && settling.length > 0) {
		const [first, other] = told.order === 'day-first' ? (['day', 'month'] as const) : (['month', 'day'] as const);
		lines.add('guessed', {
			about: ['order', key, head],
			sheet: key,
			head,
			say: () => `Dates read with the ${first} first, since ${settling.length} of them cannot be otherwise.`,
			mends: { [`${other}-first`]: `${other === 'day' ? 'Day' : 'Month'} first` }
		});
	}
	const isEdtf = (text: string) => sheet.sheet.is !== undefined && parseEdtf(text) !== undefined;
	const [asGiven, asAnswered] = [readingsBy(asked), readingsBy(how)];
	return {
		read: (row) => {
			const text = textIn(row, column);
			if (isEdtf(text)) return { kind: 'date', edtf: text };
			const [given, answered] = [asGiven(text), asAnswered(answers('read-as', key, head, text) ?? text)];
			// What was asked is said with its answer too, so that the answer can be taken back.
			const open = settled(gathering, sheet, column, row.number, text, given);
			return given.kind === answered.kind && asks(given)
				? open
				: settled(gathering, sheet, column, row.number, text, answered);
		}
	};
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

/** Whether a reading leaves something to be answered. */
function asks({ kind }: DateReading): boolean {
	return ['either', 'either-spell', 'other-calendar', 'serial', 'unreadable'].includes(kind);
}

function pick<const Choice extends string>(answer: string | undefined, choices: readonly Choice[]): Choice | undefined {
	return choices.find((choice) => choice === answer);
}

/** A reading with what is not settled asked, and read as all it may mean until it is. */
function settled(
	{ lines, answers }: Gathering,
	{ key }: BoundSheet,
	{ head }: BoundColumn,
	row: number,
	text: string,
	reading: DateReading
): SettledReading {
	const place = { sheet: key, head, row };
	switch (reading.kind) {
		case 'either':
			lines.add('toMend', {
				...place,
				about: ['order', key, head],
				say: (count) =>
					`${inShort(text)}: ${wordsOf(reading.dayFirst)} or ${wordsOf(reading.monthFirst)}? ${count} ${count === 1 ? 'date' : 'dates'} in ${inShort(head)} can be read both ways.`,
				mends: { 'day-first': 'Day first', 'month-first': 'Month first' }
			});
			return covering([reading.dayFirst, reading.monthFirst]);
		case 'either-spell':
			lines.add('toMend', {
				...place,
				about: ['year-pair', key, head],
				say: () => `Is ${inShort(text)} a month, or two years?`,
				mends: { month: 'A month', years: 'Two years' }
			});
			return covering([reading.month, reading.years]);
		case 'other-calendar':
			lines.add('toMend', {
				...place,
				about: ['calendar', key, head],
				say: () => `By which calendar is ${inShort(text)}?`,
				mends: Object.fromEntries(
					reading.readings.map(({ calendar, reading: each }) => [
						calendar,
						`${calendarNames[calendar]}: ${wordsOf(each)}`
					])
				)
			});
			return nothing;
		case 'serial': {
			const answer = answers('serial', key, head);
			lines.add('toMend', {
				...place,
				about: ['serial', key, head],
				say: () => `Is ${inShort(text)} a day, as a spreadsheet counts them?`,
				mends: { 1900: wordsOfDate(reading.as1900), 1904: wordsOfDate(reading.as1904), none: 'No' }
			});
			if (answer === '1900' || answer === '1904')
				return { kind: 'date', edtf: answer === '1900' ? reading.as1900 : reading.as1904 };
			return nothing;
		}
		case 'unreadable':
			lines.add('toMend', {
				...place,
				about: ['read-as', key, head, text],
				say: () => unreadableWords(text, reading.why),
				mends: {
					...Object.fromEntries(reading.candidates.slice(0, 3).map((edtf) => [edtf, wordsOfDate(edtf)])),
					'': 'Leave empty'
				}
			});
			return nothing;
		default:
			return reading;
	}
}

const calendarNames = { gregorian: 'Western', islamic: 'Islamic', persian: 'Persian', buddhist: 'Buddhist' } as const;

function unreadableWords(text: string, why: Extract<SettledReading, { kind: 'unreadable' }>['why']): string {
	switch (why) {
		case 'no-such-day':
			return `There is no ${inShort(text)}.`;
		case 'too-early':
			return `${inShort(text)} lies before the year 0, which Cadre cannot hold.`;
		case 'no-year':
			return `${inShort(text)} has no year.`;
		default:
			return `${inShort(text)} cannot be read as a date.`;
	}
}

/** A date that covers all days that several readings may mean. */
function covering(readings: readonly SettledReading[]): SettledReading {
	const dates = readings
		.flatMap((reading) =>
			reading.kind === 'date' ? [reading.edtf] : reading.kind === 'spell' ? [reading.start, reading.end] : []
		)
		.flatMap((edtf) => (edtf === undefined ? [] : (parseEdtf(edtf) ?? [])));
	const [first, last] = [
		dates.reduce((a, b) => (b.earliest < a.earliest ? b : a), dates[0] ?? noDate),
		dates.reduce((a, b) => (b.latest > a.latest ? b : a), dates[0] ?? noDate)
	];
	if (first === noDate) return nothing;
	return { kind: 'date', edtf: first === last ? first.text : `${plain(first.text)}/${plain(last.text)}` };
}

const noDate = { text: '', earliest: Infinity, latest: -Infinity };

/** A date without its qualifier and, of an interval, its first end. */
function plain(edtf: string): string {
	return edtf.replace(/\/.*$/, '').replace(/[~?%]$/, '');
}

function wordsOf(reading: SettledReading): string {
	if (reading.kind === 'date') return wordsOfDate(reading.edtf);
	return reading.kind === 'spell' ? `${reading.start ?? ''} to ${reading.end ?? ''}` : 'no date';
}

/** A date for a button: "11 June 2017", "June 2017", "2017". */
function wordsOfDate(edtf: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
	if (year === undefined) return edtf;
	return [
		...(day === undefined ? [] : [String(Number(day))]),
		...(month === undefined ? [] : [nameOfMonth(Number(month))]),
		year
	].join(' ');
}
