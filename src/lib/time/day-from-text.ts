import { calendarDateOf, type Day, dayFromIso, dayOf, nameOfMonth } from './day.ts';
import { isStep, onTimeOf, stepFrom } from './step.ts';

const months = Array.from({ length: 12 }, (_, index) => nameOfMonth(index + 1).toLowerCase());

/**
 * The day somebody types: `2016-08-30`, `30 August 2016`, `30 aug 2016`, `August 30, 2016` or `15 March 44 BC`. Undefined
 * for any other text, and for a day that does not exist.
 *
 * @param near a day of the dataset that it is typed for; among steps `12` and `step 12` are steps, and nothing else is a day
 */
export function dayFromText(text: string, near: Day = 0): Day | undefined {
	if (isStep(near)) return stepNear(text, near);
	const words = text.trim().toLowerCase().replaceAll(/[,.]/g, ' ').split(/\s+/);
	const [first = '', second = '', digits = '', era] = words;
	if (words.length === 1) return dayFromIso(first);
	const isBeforeChrist = era === 'bc' && /^\d{1,4}$/.test(digits);
	if (words.length !== (isBeforeChrist ? 4 : 3) || !(isBeforeChrist || /^\d{4}$/.test(digits))) return undefined;
	const year = isBeforeChrist ? 1 - Number(digits) : Number(digits);
	return /^\d/.test(first) ? dayNamed(first, second, year) : dayNamed(second, first, year);
}

function dayNamed(date: string, monthName: string, year: number): Day | undefined {
	const month = months.findIndex((name) => monthName.length >= 3 && name.startsWith(monthName)) + 1;
	if (month === 0 || !/^\d{1,2}$/.test(date)) return undefined;
	const day = dayOf(year, month, Number(date));
	return calendarDateOf(day).date === Number(date) ? day : undefined;
}

function stepNear(text: string, near: Day): Day | undefined {
	return onTimeOf(near, stepFrom(`step ${text.trim().replace(/^step\s*/i, '')}`));
}
