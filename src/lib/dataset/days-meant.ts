import type { Day } from '../time/day.ts';
import { dayFromText } from '../time/day-from-text.ts';
import { type EdtfDate, firstDayIn } from '../time/edtf-date.ts';
import { parseEdtf } from '../time/edtf.ts';
import { isStep } from '../time/step.ts';
import { writtenDates } from '../time/written-dates.ts';
import type { Period } from './dataset.ts';

/**
 * The days that a typed text may mean: `1 March 2016`, `March 2019`, `2016`, or among steps `12`. Of a month or year it is
 * the first day, in the period if there is one. Two where day and month can be taken for each other (`3/1/2016`), none where
 * the text is no date.
 */
export function daysMeant(text: string, period: Period): readonly Day[] {
	if (isStep(period.to)) {
		const step = dayFromText(text, period.to);
		return step === undefined ? [] : [step];
	}
	// Only spreadsheets number days.
	if (/^\s*\d{5}\s*$/.test(text)) return [];
	return writtenDates(text).flatMap((date) => {
		const read = parseEdtf(date);
		return read === undefined ? [] : [firstDay(read, period)];
	});
}

function firstDay(date: EdtfDate, { from, to }: Period): Day {
	const inPeriod = Math.max(date.earliest, from);
	return inPeriod <= Math.min(date.latest, to) ? inPeriod : firstDayIn(date);
}
