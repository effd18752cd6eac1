import { greatest, least } from 'd3-array';
import { wordsOfDate } from '../../time/date-words.ts';
import { type Day, wordsOfDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { BoundColumn, BoundSheet } from '../binding/bound-sheet.ts';
import type { DateReading, SettledReading, Unreadable } from '../written/dates/date-reading.ts';
import { inShort } from '../written/in-short.ts';
import type { Gathering } from './gathering.ts';

const nothing: SettledReading = { kind: 'nothing' };

/** Whether a reading leaves something to be answered. */
export function asks({ kind }: DateReading): boolean {
	return ['either', 'either-spell', 'other-calendar', 'serial', 'unreadable'].includes(kind);
}

/** A reading with what is not settled asked, and read as all it may mean until it is; what cannot be read stays so. */
export function settled(
	{ lines, answers, lastDay }: Gathering,
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
					`${inShort(text)}: ${wordsOf(reading.dayFirst)} or ${wordsOf(reading.monthFirst)}? ${count} ${count === 1 ? 'date' : 'dates'} in “${inShort(head)}” can be read both ways.`,
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
			return { kind: 'unreadable', why: 'other-calendar', candidates: [] };
		case 'serial': {
			const answer = answers('serial', key, head);
			lines.add('toMend', {
				...place,
				about: ['serial', key, head],
				say: () => `Is ${inShort(text)} a day, as a spreadsheet counts them?`,
				mends: { 1900: wordsOfEdtf(reading.as1900), 1904: wordsOfEdtf(reading.as1904), none: 'No' }
			});
			if (answer === '1900' || answer === '1904')
				return { kind: 'date', edtf: answer === '1900' ? reading.as1900 : reading.as1904 };
			return answer === 'none' ? nothing : { kind: 'unreadable', why: 'number', candidates: [] };
		}
		case 'unreadable':
			lines.add('toMend', {
				...place,
				about: ['read-as', key, head, text],
				say: () => unreadableWords(text, reading.why, lastDay),
				mends: {
					...Object.fromEntries(reading.candidates.slice(0, 3).map((edtf) => [edtf, wordsOfEdtf(edtf)])),
					'': 'Leave empty'
				}
			});
			return reading;
		default:
			return reading;
	}
}

const calendarNames = { gregorian: 'Western', islamic: 'Islamic', persian: 'Persian', buddhist: 'Buddhist' } as const;

function unreadableWords(text: string, why: Unreadable, lastDay: Day): string {
	switch (why) {
		case 'long-after':
			return `${inShort(text)} is long after the data’s day, ${wordsOfDay(lastDay)}.`;
		case 'no-such-day':
			return `There is no ${inShort(text)}.`;
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
	const [first, last] = [least(dates, ({ earliest }) => earliest), greatest(dates, ({ latest }) => latest)];
	if (first === undefined || last === undefined) return nothing;
	return { kind: 'date', edtf: first === last ? first.text : `${plain(first.text)}/${plain(last.text)}` };
}

/** A date without its qualifier and, of an interval, its first end. */
function plain(edtf: string): string {
	return edtf.replace(/\/.*$/, '').replace(/[~?%]$/, '');
}

function wordsOf(reading: SettledReading): string {
	if (reading.kind === 'date') return wordsOfEdtf(reading.edtf);
	return reading.kind === 'spell' ? `${reading.start ?? ''} to ${reading.end ?? ''}` : 'no date';
}

/** A date for a button, in words: "11 June 2017". */
function wordsOfEdtf(edtf: string): string {
	const date = parseEdtf(edtf);
	return date === undefined ? edtf : wordsOfDate(date);
}
