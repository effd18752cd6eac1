import { greatest } from 'd3-array';
import { calendarDateOf, type Day, dayOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { isStep } from '../../time/step.ts';
import type { DateReading } from './dates/date-reading.ts';

/** A term may be given until a day to come; a date more years than these after the data's day is rather a slip. */
const mostYearsAfter = 10;

/**
 * What doubts the dates of a column that are long after the data's day. Where most of them are, it is that day which is wrong,
 * and none is doubted.
 *
 * @param texts the cells of the column
 */
export function doubtIn(
	texts: readonly string[],
	read: (text: string) => DateReading,
	lastDay: Day
): (reading: DateReading) => DateReading {
	if (!Number.isFinite(lastDay) || isStep(lastDay)) return (reading) => reading;
	const limit = dayOf(calendarDateOf(lastDay).year + mostYearsAfter, 12, 31);
	const isLate = ({ earliest }: EdtfDate) => Number.isFinite(earliest) && earliest > limit;
	const dates = texts.flatMap((text) => dateOf(read(text)) ?? []);
	if (dates.filter(isLate).length * 2 > dates.length) return (reading) => reading;
	return (reading) => {
		const date = dateOf(reading);
		if (date === undefined || !isLate(date)) return reading;
		return { kind: 'unreadable', why: 'long-after', candidates: [...asMeant(date.text, lastDay), date.text] };
	};
}

function dateOf(reading: DateReading): EdtfDate | undefined {
	return reading.kind === 'date' ? parseEdtf(reading.edtf) : undefined;
}

/** The latest date up to the data's day that two digits of the year in the other order make: 2013 for 2103. */
function asMeant(edtf: string, lastDay: Day): readonly string[] {
	const swapped = [0, 1, 2].map((at) => `${edtf.slice(0, at)}${edtf[at + 1]}${edtf[at]}${edtf.slice(at + 2)}`);
	const dates = swapped.flatMap((text) => parseEdtf(text) ?? []).filter(({ earliest }) => earliest <= lastDay);
	const latest = greatest(dates, (date) => date.earliest);
	return latest === undefined ? [] : [latest.text];
}
