import { wordsOfDate } from '../../../time/date-words.ts';
import { dayOf, isoOf } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { SettledHow, SettledReading } from './date-reading.ts';
import { unreadable, yearOf } from './date-of-parts.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const seasons = /^(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/;

/**
 * The date of a folded text that names a quarter, half, season, decade or century, or a year before or after Christ: "q1
 * 2014", "h1 2014", "spring 2014", "the 90s", "20th century", "44 bc". Undefined for any other text.
 */
export function stretchInWords(text: string, how: SettledHow): SettledReading | undefined {
	return signedYear(text) ?? partOfYear(text) ?? decade(text, how) ?? century(text) ?? eraYear(text) ?? season(text);
}

/** Quarters and halves are the calendar's. */
function partOfYear(given: string): SettledReading | undefined {
	const text = given.replace(
		/^(?:the )?(\w+) (quarter|half)(?: of)? (\d{4})$/,
		(_, nth: string, part: string, year: string) => {
			const number = ordinals.indexOf(nth) + 1 || nth.slice(0, 1);
			return `${part.startsWith('q') ? 'q' : 'h'}${number} ${year}`;
		}
	);
	const groups =
		/^(?<part>[qh]) ?(?<number>\d)[ \-/,]*(?<year>\d{4})$/.exec(text)?.groups ??
		/^(?<number>\d)(?<part>[qh])[ \-/,]*(?<year>\d{4})$/.exec(text)?.groups ??
		/^(?<year>\d{4})[ \-/,]*(?<part>[qh]) ?(?<number>\d)$/.exec(text)?.groups;
	if (groups === undefined) return undefined;
	const { part = '', number = '', year = '' } = groups;
	const length = part === 'q' ? 3 : 6;
	const last = Number(number) * length;
	if (last < length || last > 12) return unreadable('no-such-day', year);
	return { kind: 'date', edtf: `${year}-${twoDigits(last - length + 1)}/${year}-${twoDigits(last)}` };
}

function decade(text: string, how: SettledHow): SettledReading | undefined {
	const digits = /^(?:the )?['’]?(\d{2}|\d{4})['’]?s$/.exec(text)?.[1];
	if (!digits?.endsWith('0')) return undefined;
	const year = String(yearOf(digits, how)).padStart(4, '0').slice(0, 3);
	// "The 1900s" are ten years or a hundred.
	if (digits.endsWith('00')) return unreadable('unclear', `${year}X`, `${year.slice(0, 2)}XX`);
	return { kind: 'date', edtf: `${year}X` };
}

function century(text: string): SettledReading | undefined {
	const number =
		/^(?:the )?(\d{1,2})(?:st|nd|rd|th) c(?:\.|ent\.?|entury)?$/.exec(text)?.[1] ??
		/^(\d{1,2})\. (?:jh\.?|jhd\.?|jahrhundert)$/.exec(text)?.[1];
	if (number === undefined || Number(number) === 0) return undefined;
	return { kind: 'date', edtf: `${twoDigits(Number(number) - 1)}XX` };
}

/** There is no year 0 before or after Christ: 1 BC is followed by AD 1. */
function eraYear(text: string): SettledReading | undefined {
	const after = /^(?:a\.?d\.? ?(\d{1,4})|(\d{1,4}) ?(?:a\.?d\.?|c\.?e\.?|n\. ?chr\.?))$/.exec(text);
	const before = /^(\d{1,4}) ?(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|a\.? ?c\.?)$/.exec(text)?.[1];
	const given = after?.[1] ?? after?.[2] ?? before;
	if (given === undefined) return undefined;
	if (Number(given) === 0) return unreadable('no-such-day');
	if (before === undefined) return { kind: 'date', edtf: given.padStart(4, '0') };
	// 1 BC is the year 0000, 44 BC is -0043.
	const number = Number(before) - 1;
	return { kind: 'date', edtf: `${number > 0 ? '-' : ''}${String(number).padStart(4, '0')}` };
}

/**
 * The date of a text with a minus before its year, as EDTF writes 44 BC: "-0043". "-2014" may as well be the end of a spell, so
 * it is asked. Undefined for any other text.
 */
export function signedYear(text: string): SettledReading | undefined {
	if (!/^-\d{4}(?:-\d\d){0,2}[~?%]?$/.test(text)) return undefined;
	const [signed, end] = [parseEdtf(text), parseEdtf(text.slice(1))];
	if (text.startsWith('-0')) return signed === undefined ? unreadable('no-such-day') : { kind: 'date', edtf: text };
	const until = end === undefined ? undefined : `until ${wordsOfDate(end)}`;
	return unreadable('unclear', until, signed !== undefined && text.length === 5 ? wordsOfDate(signed) : undefined);
}

/** Half the world has its summer when the other has winter, so a season is only offered. */
function season(text: string): SettledReading | undefined {
	const year = seasons.exec(text)?.[1];
	if (year === undefined) return undefined;
	const northern: readonly (readonly [string, number])[] = [
		['spring', 3],
		['summer', 6],
		['autumn', 9],
		['fall', 9]
	];
	const month = northern.find(([name]) => text.includes(name))?.[1];
	const months = month === undefined ? undefined : `${year}-${twoDigits(month)}/${year}-${twoDigits(month + 2)}`;
	return unreadable('unclear', months, year);
}

/** The first, second or last third of a year, month, decade or century, as EDTF; undefined for any other date. */
export function thirdOf(edtf: string, third: 0 | 1 | 2): string | undefined {
	const date = parseEdtf(edtf);
	if (date === undefined) return undefined;
	if (/^\d{4}$/.test(edtf)) return `${edtf}-${twoDigits(third * 4 + 1)}/${edtf}-${twoDigits(third * 4 + 4)}`;
	if (/^\d{3}X$/.test(edtf)) return yearsOfThird(edtf.slice(0, 3), ['0', '4', '7'], ['3', '6', '9'], third);
	if (/^\d{2}XX$/.test(edtf)) return yearsOfThird(edtf.slice(0, 2), ['00', '34', '67'], ['33', '66', '99'], third);
	if (!/^\d{4}-\d{2}$/.test(edtf)) return undefined;
	const [year, month] = [Number(edtf.slice(0, 4)), Number(edtf.slice(5))];
	const from = dayOf(year, month, third * 10 + 1);
	const to = third === 2 ? date.latest : dayOf(year, month, third * 10 + 10);
	return `${isoOf(from)}/${isoOf(to)}`;
}

function yearsOfThird(century: string, firsts: readonly string[], lasts: readonly string[], third: 0 | 1 | 2): string {
	return `${century}${firsts[third] ?? ''}/${century}${lasts[third] ?? ''}`;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
