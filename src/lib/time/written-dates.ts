import { dayFromText } from './day-from-text.ts';
import { dayOf, isoOf } from './day.ts';
import { parseEdtf } from './edtf.ts';

const about = /^(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(?=[\da-z])/;
const perhaps = /^(?:probably|possibly|perhaps|maybe|\?)\s*(?=[\da-z])|\s*\(?\?\)?$/;

/**
 * How a date that is written in another way, as in a spreadsheet, is written in EDTF level 1: `March 2014` as `2014-03`,
 * `41974` as `2014-12-01`. Two where day and month can be taken for each other (`3/12/2014`, which Americans and others read
 * differently), none where it is not plain what is meant.
 */
export function writtenDates(given: string): readonly string[] {
	const plain = given.trim().toLowerCase().replaceAll(/[–—]/g, ' - ').replaceAll(/\s+/g, ' ');
	const tight = plain.replaceAll(' ', '').toUpperCase();
	if (parseEdtf(tight) !== undefined) return [tight];
	const interval = intervalIn(plain);
	if (interval !== undefined) return [interval];
	const certain = plain.replace(perhaps, '');
	const bare = certain.replace(about, '');
	const sign = signOf(certain !== bare, plain !== certain);
	const dates = parseEdtf(bare) === undefined ? plainDates(bare) : [bare];
	return [...new Set(dates.map((date) => `${date}${sign}`))].filter((date) => parseEdtf(date) !== undefined);
}

function signOf(isAbout: boolean, isPerhaps: boolean): string {
	if (isAbout && isPerhaps) return '%';
	if (isAbout) return '~';
	return isPerhaps ? '?' : '';
}

/** Two dates with "to" or a dash between them, or two years as `2014-16`. */
function intervalIn(plain: string): string | undefined {
	const ends = plain
		.replace(/^(\d{4})-(\d{4})$/, '$1 - $2')
		.replace(/^(\d\d)(\d\d) ?- ?(\d\d)$/, '$1$2 - $1$3')
		.replace(/^(?:from|between) /, '')
		.split(/ (?:-|to|until|till|and) /);
	if (ends.length !== 2) return undefined;
	const [starts, stops] = ends.map(writtenDates);
	if (starts?.length !== 1 || stops?.length !== 1) return undefined;
	const interval = `${starts[0]}/${stops[0]}`;
	return parseEdtf(interval) === undefined ? undefined : interval;
}

/** What may be meant by a date without "about" or "perhaps"; some of it may be no date. */
function plainDates(written: string): readonly string[] {
	const text = written.replace(/(?:t| )\d{1,2}:\d\d.*$/, '');
	const serial = /^[1-7]\d{4}(?=\.\d+$|$)/.exec(text)?.[0];
	// Spreadsheets count the days from 30 December 1899.
	if (serial !== undefined) return [isoOf(dayOf(1899, 12, 30) + Number(serial))];
	const decade = /^(?<first>\d{3})0s$/.exec(text)?.groups;
	if (decade !== undefined) return [`${decade['first']}X`];
	return [...yearFirst(text), ...yearLast(text), ...monthNamed(text)];
}

function yearFirst(text: string): readonly string[] {
	const {
		year,
		month = '',
		date = ''
	} = /^(?<year>\d{4})[-/. ](?<month>\d{1,2})(?:[-/. ](?<date>\d{1,2}))?$/.exec(text)?.groups ??
	/^(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/.exec(text)?.groups ??
	{};
	if (year === undefined) return [];
	// Databases write 00 for a month or day that is not known.
	return [`${year}-${twoDigits(month)}-${twoDigits(date)}`.replace(/(?:-00)+$/, '')];
}

function yearLast(text: string): readonly string[] {
	const {
		first = '',
		mark,
		second,
		year
	} = /^(?:(?<first>\d{1,2})(?<mark>[-/. ]))?(?<second>\d{1,2})[-/. ](?<year>\d{4})$/.exec(text)?.groups ??
	/^(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{2})$/.exec(text)?.groups ??
	{};
	if (second === undefined || year === undefined) return [];
	if (first === '') return [`${year}-${twoDigits(second)}`];
	const [one, other] = [twoDigits(first), twoDigits(second)];
	const dayFirst = `${fullYear(year)}-${other}-${one}`;
	// Points stand in dates with the day first.
	const isPlain = mark === '.' && parseEdtf(dayFirst) !== undefined;
	return isPlain ? [dayFirst] : [dayFirst, `${fullYear(year)}-${one}-${other}`];
}

/** `12 March 2014`, `March 12th, 2014`, `12-Mar-14`, `March 2014`, `Mar-14`. */
function monthNamed(text: string): readonly string[] {
	if (!/[a-z]{3}/.test(text)) return [];
	const words = text
		.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* /, '')
		.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
		.replace(/(?<=[a-z]\.?(?:[-/]| ?['’])|\d [a-z]+ )\d{2}$/, fullYear)
		.replaceAll(/[-/'’]/g, ' ');
	const day = dayFromText(words);
	const month = dayFromText(`1 ${words}`);
	if (day !== undefined) return [isoOf(day)];
	return month === undefined ? [] : [isoOf(month).replace(/-01$/, '')];
}

function twoDigits(number: string): string {
	return number.padStart(2, '0');
}

/** Spreadsheets take two digits up to 29 for a year after 2000. */
function fullYear(year: string): string {
	if (year.length === 4) return year;
	return `${Number(year) < 30 ? 20 : 19}${year}`;
}
