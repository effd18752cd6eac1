import type { Dataset } from '../dataset/dataset.ts';
import { organisation } from '../dataset/sides.ts';
import { calendarDateOf, type Day, nameOfMonth, wordsOfDay, yearWords } from '../time/day.ts';
import { type EdtfDate, isOneDay } from '../time/edtf-date.ts';
import { isStep, unitAt } from '../time/step.ts';

const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number in words, a larger one in digits. */
export function numberWord(number: number): string {
	return numberWords[number] ?? String(number);
}

/** A number of something: "1 report", "3 reports", "2 people". */
export function numberOf(number: number, singular: string, plural = `${singular}s`): string {
	return `${number} ${number === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c"; or with another word before the last. */
export function listed(items: readonly string[], word = 'and'): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** What time is counted in at a day, to begin a heading: "Days", "Steps". */
export function unitsHeading(day: Day): string {
	return `${capitalised(unitAt(day))}s`;
}

/** A number of days in the largest round unit: "a year", "two years", "90 days". */
export function inWords(days: number): string {
	const years = days / 365;
	if (!Number.isInteger(years)) return `${days} days`;
	return years === 1 ? 'a year' : `${numberWord(years)} years`;
}

/** A day in a sentence about another day: without the year if it is the same. */
export function dayNear(day: Day, near: Day): string {
	if (isStep(day)) return wordsOfDay(day);
	const { year, month, date } = calendarDateOf(day);
	return year === calendarDateOf(near).year ? `${date} ${nameOfMonth(month)}` : wordsOfDay(day);
}

/**
 * A date as part of a sentence about a day, no surer than its text: " on 21 August", " in May 2015", " around May 2015",
 * " perhaps on 3 May", " on 26 or 27 October", " between 3 and 9 December", " by 28 October"; nothing without a date.
 */
export function whenNear(date: EdtfDate | undefined, near: Day): string {
	if (date === undefined) return '';
	const [exactly, words] = placedNear(date, near);
	return `${date.uncertain ? ' perhaps' : ''} ${date.approximate ? 'around' : exactly} ${words}`;
}

function placedNear(date: EdtfDate, near: Day): readonly [preposition: string, words: string] {
	const { earliest, latest } = date;
	const text = date.text.replace(/[~?%]$/, '');
	if (isOneDay(date)) return [isStep(earliest) ? 'at' : 'on', dayNear(earliest, near)];
	if (!Number.isFinite(earliest)) return ['by', dayNear(latest, near)];
	if (!Number.isFinite(latest)) return ['after', dayNear(earliest, near)];
	if (isStep(earliest)) return ['between', `${dayNear(earliest, near)} and ${dayNear(latest, near)}`];
	const { year, month } = calendarDateOf(latest);
	if (/^-?\d{4}-\d{2}$/.test(text)) return ['in', `${nameOfMonth(month)} ${yearWords(latest)}`];
	if (/^-?\d{4}$/.test(text)) return ['in', yearWords(latest)];
	const from = calendarDateOf(earliest);
	const first = from.year === year && from.month === month ? String(from.date) : dayNear(earliest, near);
	const last = dayNear(latest, near);
	return latest - earliest === 1 ? ['on', `${first} or ${last}`] : ['between', `${first} and ${last}`];
}

/** A text with a capital, to begin a sentence. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Beginnings of a claimant that are no name, and the Arabic article: they have no capital inside a sentence. */
const commonBeginning =
	/^(?:(?:A|An|The|Some|Several|Unnamed|Local|Sources|Supporters|Accounts|Officials|Analysts|Media|Online|Reference)\b|Al-)/;

/** A claimant as it reads inside a sentence: without its capital where that only began the cell ("A local source"). */
export function claimantInText(claimant: string): string {
	const isName = !commonBeginning.test(claimant);
	return isName ? claimant : claimant.charAt(0).toLowerCase() + claimant.slice(1);
}

/** A place after what happened there: with "in" where it has no preposition of its own. */
export function placeInText(place: string): string {
	return /^(?:in|near|at|on|outside|inside|between|(?:east|west|north|south) of) /.test(place) ? place : `in ${place}`;
}

/** Where and when something happened, to follow it: " near the river on 3 May", " in Ford, Upper Valley, on 3 May". */
export function whereAndWhen(place: string, when: string): string {
	if (place === '') return when;
	return ` ${placeInText(place)}${when !== '' && place.includes(',') ? ',' : ''}${when}`;
}

/** The dataset's words for the organisation as a side. */
export function ownSide({ vocabulary: { sides } }: Pick<Dataset, 'vocabulary'>): string {
	return sides.get(organisation) ?? 'the organisation';
}
