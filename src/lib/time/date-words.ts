import { type Day, shortWordsOfDay, wordsOfDay, yearWords } from './day.ts';
import { type EdtfDate, isOneDay } from './edtf-date.ts';
import type { Spell } from './spell.ts';
import { isStep, lastStepBefore } from './step.ts';

/**
 * A date in words, no surer than its text: "30 August 2016", "May 2015", "about 2013", "perhaps 3 March 2016", "by 28
 * October 2014", "between 3 December 2014 and 9 December 2014".
 */
export function wordsOfDate(date: EdtfDate): string {
	return inWords(date, wordsOfDay);
}

/** The same with months cut short: "30 Aug 2016". */
export function shortWordsOfDate(date: EdtfDate): string {
	return inWords(date, shortWordsOfDay);
}

/**
 * A spell in words: "2013 to Jul 2016", "from May 2015", "until 18 Aug 2015", "undated". A start or end that is open on
 * one side is "1 Jun 2014 or later", "28 Oct 2014 or earlier". Among whole steps the end is the last that belongs to it:
 * "step 3 to 7".
 */
export function wordsOfSpell({ start, end }: Spell): string {
	const until = end && boundInWords(lastStepBefore(end));
	if (start === undefined) return until === undefined ? 'undated' : `until ${until}`;
	const from = boundInWords(start);
	if (until === undefined) return Number.isFinite(start.earliest) ? `from ${from}` : shortWordsOfDate(start);
	return isStep(start.earliest) && from === until ? from : `${from} to ${until.replace(/^step /, '')}`;
}

function boundInWords(date: EdtfDate): string {
	const { earliest, latest } = date;
	if (!Number.isFinite(latest)) return `${hedge(date)}${shortWordsOfDay(earliest)} or later`;
	if (!Number.isFinite(earliest)) return `${hedge(date)}${shortWordsOfDay(latest)} or earlier`;
	return shortWordsOfDate(date);
}

function inWords(date: EdtfDate, dayWords: (day: Day) => string): string {
	return `${hedge(date)}${plain(date, dayWords)}`;
}

/** How sure a date is, before it: "perhaps ", "about "; empty of a sure one. */
export function hedge({ uncertain, approximate }: EdtfDate): string {
	return [uncertain ? 'perhaps ' : '', approximate ? 'about ' : ''].join('');
}

function plain(date: EdtfDate, dayWords: (day: Day) => string): string {
	if (isOneDay(date)) return dayWords(date.earliest);
	if (!Number.isFinite(date.earliest)) return Number.isFinite(date.latest) ? `by ${dayWords(date.latest)}` : 'undated';
	if (!Number.isFinite(date.latest)) return `from ${dayWords(date.earliest)} on`;
	const text = date.text.replace(/[~?%]/g, '');
	if (/^-?\d{4}$/.test(text)) return yearWords(date.latest);
	if (/^-?\d{4}-\d{2}$/.test(text)) return dayWords(date.latest).replace(/^\d+ /, '');
	if (/^\d{3}X$/.test(text)) return `the ${text.slice(0, 3)}0s`;
	return `between ${dayWords(date.earliest)} and ${dayWords(date.latest)}`;
}
