import { parseEdtf } from '../../time/edtf.ts';
import { type BoundColumn, type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import type { DateReading, HowDatesRead } from '../written/dates/date-reading.ts';
import { orderOf } from '../written/dates/date-order.ts';
import { hasTimeOfDay, readWrittenDate } from '../written/dates/written-date.ts';
import { asks, settled } from './date-questions.ts';
import type { DateColumn, Gathering } from './gathering.ts';

const noDates: DateColumn = { read: () => ({ kind: 'nothing' }) };

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
	const timed = texts.filter(hasTimeOfDay);
	if (timed.length > 0) {
		lines.add('guessed', {
			about: ['remark', key, 'time-of-day', head],
			sheet: key,
			head,
			say: () => `${timed.length} ${timed.length === 1 ? 'date has' : 'dates have'} a time of day, which is left out.`
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

function pick<const Choice extends string>(answer: string | undefined, choices: readonly Choice[]): Choice | undefined {
	return choices.find((choice) => choice === answer);
}
