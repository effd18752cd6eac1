import type { Report } from '../dataset/dataset.ts';
import { type DayRange, daysTold, isDeath, isLoss, isPlaced } from '../dataset/loss.ts';
import {
	calendarDateOf,
	type Day,
	dayInText,
	dayOf,
	nameOfMonth,
	shortWordsOfDay,
	wordsOfDay,
	yearWords
} from '../time/day.ts';
import { isStep } from '../time/step.ts';

/** A loss as one word: what most reports say, the first of several; "captured" only if all say so; "lost" without reports. */
export function lossWord(reports: readonly Report[]): string {
	const deaths = reports.filter(isDeath);
	const said = (deaths.length > 0 ? deaths : reports.filter(isLoss)).map(({ what }) => what as string);
	const times = (word: string) => said.filter((other) => other === word).length;
	return said.reduce((most, word) => (times(word) > times(most) ? word : most), said[0] ?? 'lost');
}

/** A loss in few words: "killed 18 Aug 2015", "captured Mar 2016"; "dead by 2 Sep 2016" where no report says since when. */
export function lossWords(loss: DayRange | undefined, reports: readonly Report[]): string {
	const word = lossWord(reports);
	if (loss === undefined) return word;
	return `${hasStart(loss, reports) ? word : stateWord(word)} ${daysOfLossWords(loss, reports)}`;
}

/** The days of a loss alone: "18 Aug 2015", "3–9 Dec 2015"; "by 2 Sep 2016" where no report says since when. */
export function daysOfLossWords(loss: DayRange, reports: readonly Report[]): string {
	return hasStart(loss, reports) ? rangeWords(loss) : `by ${shortWordsOfDay(loss.latest)}`;
}

/** The same for a sentence: "killed on 18 August 2015", "killed between 1 and 13 July 2016", "dead by 2 September 2016". */
export function lossInText(loss: DayRange | undefined, reports: readonly Report[]): string {
	const word = lossWord(reports);
	if (loss === undefined) return word;
	return hasStart(loss, reports) ? `${word} ${rangeInText(loss)}` : `${stateWord(word)} by ${wordsOfDay(loss.latest)}`;
}

/** Whether any report says since when somebody is lost. */
function hasStart(loss: DayRange, reports: readonly Report[]): boolean {
	const told = reports.filter(isPlaced).map(daysTold);
	return (
		Number.isFinite(loss.earliest) && (told.length === 0 || told.some(({ earliest }) => Number.isFinite(earliest)))
	);
}

/** A possible loss in few words: "killed 4 Mar 2016"; "dead since 7 Nov 2014" while it may still be to come. */
export function possibleLossWords(loss: DayRange | undefined, reports: readonly Report[], day: Day): string {
	if (loss === undefined || loss.latest <= day || isOfTheCalendar(loss)) return lossWords(loss, reports);
	if (!Number.isFinite(loss.earliest)) return stateWord(lossWord(reports));
	return `${stateWord(lossWord(reports))} since ${shortWordsOfDay(loss.earliest)}`;
}

/** A loss in the fewest words: "dead, Nov 2014". */
export function shortLossWords(loss: DayRange | undefined, reports: readonly Report[]): string {
	const word = stateWord(lossWord(reports));
	return loss === undefined || !Number.isFinite(loss.earliest) ? word : `${word}, ${monthWords(loss.earliest)}`;
}

/**
 * The days of a range in few words: "18 Aug 2015", "3–9 Dec 2015", "Mar 2016", "2014 or 2015". A range that is open on
 * one side is "by 2 Sep 2016" or "since 7 Nov 2014".
 */
export function rangeWords({ earliest, latest }: DayRange): string {
	if (!Number.isFinite(earliest)) return Number.isFinite(latest) ? `by ${shortWordsOfDay(latest)}` : '';
	if (!Number.isFinite(latest)) return `since ${shortWordsOfDay(earliest)}`;
	if (earliest === latest) return shortWordsOfDay(earliest);
	if (isStep(earliest)) return `${shortWordsOfDay(earliest)} to ${shortWordsOfDay(latest)}`;
	const from = calendarDateOf(earliest);
	const to = calendarDateOf(latest);
	const sameYear = from.year === to.year;
	if (isYears({ earliest, latest })) {
		if (sameYear) return yearWords(latest);
		const between = to.year === from.year + 1 ? ' or ' : '–';
		return `${yearWords(earliest)}${between}${yearWords(latest)}`;
	}
	const first = shortMonth(from.month);
	const last = `${shortMonth(to.month)} ${yearWords(latest)}`;
	if (isMonths({ earliest, latest })) {
		if (sameYear && from.month === to.month) return last;
		return sameYear ? `${first}–${last}` : `${first} ${yearWords(earliest)}–${last}`;
	}
	if (!sameYear) return `${from.date} ${first} ${yearWords(earliest)}–${to.date} ${last}`;
	return from.month === to.month ? `${from.date}–${to.date} ${last}` : `${from.date} ${first}–${to.date} ${last}`;
}

/** A range with a first day in a sentence: "on 18 August 2015", "in July 2016", "between 1 and 13 July 2016". */
function rangeInText(range: DayRange): string {
	const { earliest, latest } = range;
	if (earliest === latest) return dayInText(latest);
	if (!Number.isFinite(latest)) return `${dayInText(earliest)} or later`;
	if (isStep(earliest)) return `between ${wordsOfDay(earliest)} and ${wordsOfDay(latest)}`;
	const [from, to] = [calendarDateOf(earliest), calendarDateOf(latest)];
	const sameYear = from.year === to.year;
	const sameMonth = sameYear && from.month === to.month;
	if (isYears(range) && sameYear) return `in ${yearWords(latest)}`;
	if (isMonths(range) && sameMonth) return `in ${nameOfMonth(to.month)} ${yearWords(latest)}`;
	const first = [from.date, sameMonth ? '' : ` ${nameOfMonth(from.month)}`, sameYear ? '' : ` ${yearWords(earliest)}`];
	return `between ${first.join('')} and ${wordsOfDay(latest)}`;
}

/** The month of a day: "Oct 2014". A step stands for itself: "step 12". */
export function monthWords(day: Day): string {
	if (isStep(day)) return shortWordsOfDay(day);
	return `${shortMonth(calendarDateOf(day).month)} ${yearWords(day)}`;
}

/** The state after a loss: killed or died is "dead". */
function stateWord(word: string): string {
	return word === 'killed' || word === 'died' ? 'dead' : word;
}

function shortMonth(month: number): string {
	return nameOfMonth(month).slice(0, 3);
}

/** Whether a range is one whole month, or whole years. */
function isOfTheCalendar(range: DayRange): boolean {
	if (!Number.isFinite(range.earliest) || !Number.isFinite(range.latest) || isStep(range.earliest)) return false;
	return (
		isYears(range) || (isMonths(range) && calendarDateOf(range.earliest).month === calendarDateOf(range.latest).month)
	);
}

function isMonths({ earliest, latest }: DayRange): boolean {
	const to = calendarDateOf(latest);
	return calendarDateOf(earliest).date === 1 && latest === dayOf(to.year, to.month + 1, 0);
}

function isYears({ earliest, latest }: DayRange): boolean {
	return isMonths({ earliest, latest }) && calendarDateOf(earliest).month === 1 && calendarDateOf(latest).month === 12;
}
