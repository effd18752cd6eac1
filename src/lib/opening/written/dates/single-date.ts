import { type Day, isoOf } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { calendarsOfYear } from './calendars.ts';
import { dateInDigits } from './date-in-digits.ts';
import { dateInWords } from './date-in-words.ts';
import { unreadable } from './date-of-parts.ts';
import type { SettledHow, SettledReading } from './date-reading.ts';
import { stretchInWords, thirdOf } from './stretch-in-words.ts';
import { twoDates } from './two-dates.ts';

const about =
	/^(?:(?:cca|ca|circa|c|about|around|approximately|approx|roughly|estimated|est|etwa|um|gegen|vers|environ|hacia|около|ок|حوالي)(?:\. ?| |(?=\d))|[~≈] ?)|(?: ?[(,]? ?approx(?:imately|\.)? ?\)?|~)$/;
const perhaps =
	/^(?:(?:probably|possibly|perhaps|maybe|likely|presumably|reportedly|allegedly|wahrscheinlich|vielleicht|probablemente|peut-etre) |\? ?(?=[\d\p{L}]))| ?\(?\?+\)?$/u;

/** Words before or after a date that leave it open on one side, and how. */
const bounds: readonly (readonly [RegExp, (date: string) => string | undefined])[] = [
	[/^(?:before|prior to|pre-|vor|avant|antes de|<) ?(?=.)/, (date) => isOpen(date, `../${neighbour(date, -1)}`)],
	[
		/^(?:by|no later than|not later than|not after|on or before|at the latest|latest|spatestens|au plus tard|<=|≤) ?(?=.)|,? (?:or earlier|or before|at the latest)$/,
		(date) => isOpen(date, `../${date.split('/').at(-1) ?? date}`)
	],
	[/^(?:after|post-|nach|apres|despues de|после|بعد|>) ?(?=.)/, (date) => isOpen(date, `${neighbour(date, 1)}/..`)],
	[
		/^(?:at least|no earlier than|not earlier than|not before|on or after|at the earliest|earliest|>=|≥) ?(?=.)|,? (?:or later|or after|at the earliest)$/,
		(date) => isOpen(date, `${date.split('/')[0] ?? date}/..`)
	]
];

/** The words for the thirds of a year, month, decade or century. */
const thirds = [
	/^(?:early(?: in)?|beginning of|start of|anfang|debut(?: de)?|principios de|inicio de|в начале) ?-?/,
	/^(?:mid|middle of|mitte|mi|milieu de|mediados de|в середине)(?: |-|(?=\d))/,
	/^(?:late(?: in)?|end of|ende|fin(?: de)?|finales de|fines de|в конце) ?-?/
];

/** The time of a day after a date, with or without its zone: it is left out. */
const time =
	/(?:t|,? | at )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2})[^]{0,60})?(?: ?h(?:rs?)?)?$/;

/**
 * The one date that a prepared text gives, as EDTF: plain, or with "about", "perhaps", "early", "before", "between … and …".
 * A number may be a spreadsheet's. Else why it is none.
 */
export function singleDate(given: string, how: SettledHow): SettledReading {
	const text = withoutTime(given);
	const asEdtf = edtfIn(text, how);
	if (asEdtf !== undefined) return { kind: 'date', edtf: asEdtf };
	const perhapsCut = text.replace(perhaps, '').trim();
	const aboutCut = perhapsCut.replace(about, '').trim();
	const bare = aboutCut.replace(perhaps, '').trim();
	const sign = signOf(aboutCut !== perhapsCut, perhapsCut !== text || bare !== aboutCut);
	return changed(bounded(bare, how), (date) => signed(date, sign));
}

/** A prepared text without the time of a day at its end. */
export function withoutTime(text: string): string {
	return text.replace(time, '');
}

/** What is EDTF already, and not plain digits, which other rules read. */
function edtfIn(given: string, how: SettledHow): string | undefined {
	const unspecified = given.replace(/^(\d{3})[?_]$/, '$1x').replace(/^(\d{2})[?_]{2}$/, '$1xx');
	const text = unspecified.replace(/ ?\/ ?/, '/').toUpperCase();
	if (!/[~?%X/]/.test(text) || parseEdtf(text) === undefined) return undefined;
	const years = text.match(/\d{4}/g) ?? [];
	return years.some((year) => calendarsOfYear(Number(year)).includes(how.calendar)) ? undefined : text;
}

function bounded(text: string, how: SettledHow): SettledReading {
	for (const [words, open] of bounds) {
		const rest = text.replace(words, '').trim();
		if (rest !== text && rest !== '') return changed(inThirds(rest.replace(about, ''), how), open);
	}
	return between(text, how) ?? inThirds(text, how);
}

/** Some day between two dates, or one of two. */
function between(text: string, how: SettledHow): SettledReading | undefined {
	const parts = /^(?:between|zwischen|entre) /.test(text)
		? text.replace(/^\S+ /, '').split(/ (?:and|und|et|y|e|-) /)
		: text.split(/ (?:or|oder|ou) /);
	const [first, second, ...more] = parts;
	if (first === undefined || second === undefined || more.length > 0) return undefined;
	const dates = twoDates(first, second, (part) => inThirds(part, how));
	const edtf = dates?.join('/') ?? '';
	return parseEdtf(edtf) === undefined ? undefined : { kind: 'date', edtf };
}

function inThirds(text: string, how: SettledHow): SettledReading {
	for (const [index, words] of thirds.entries()) {
		const rest = text.replace(words, '').trim();
		if (rest === text || rest === '') continue;
		const reading = changed(plain(rest.replace(/^the /, ''), how), (date) =>
			thirdOf(date, index === 0 ? 0 : index === 1 ? 1 : 2)
		);
		if (reading.kind === 'date') return reading;
	}
	return plain(text, how);
}

function plain(text: string, how: SettledHow): SettledReading {
	if (text.startsWith('step '))
		return parseEdtf(text) === undefined ? unreadable('words') : { kind: 'date', edtf: text };
	return stretchInWords(text, how) ?? dateInDigits(text, how) ?? dateInWords(text, how);
}

/** A date changed; one that cannot be changed so has no plain meaning. */
function changed(reading: SettledReading, change: (date: string) => string | undefined): SettledReading {
	if (reading.kind !== 'date') return reading;
	const edtf = change(reading.edtf);
	return edtf === undefined ? unreadable('unclear', reading.edtf) : { kind: 'date', edtf };
}

function isOpen(date: string, open: string): string | undefined {
	return date.includes('..') || parseEdtf(open) === undefined ? undefined : open;
}

/** The year, month or day before or after a date, as long as the date where it is one of these. */
function neighbour(edtf: string, step: 1 | -1): string {
	const date = parseEdtf(edtf);
	const day: Day = step < 0 ? (date?.earliest ?? 0) - 1 : (date?.latest ?? 0) + 1;
	if (!Number.isFinite(day)) return '..';
	if (/^-?\d{4}$/.test(edtf)) return isoOf(day).replace(/-\d\d-\d\d$/, '');
	return /^-?\d{4}-\d\d$/.test(edtf) ? isoOf(day).replace(/-\d\d$/, '') : isoOf(day);
}

function signOf(isAbout: boolean, isPerhaps: boolean): string {
	if (isAbout && isPerhaps) return '%';
	if (isAbout) return '~';
	return isPerhaps ? '?' : '';
}

/** EDTF has no sign on decades and centuries: these become intervals of years. */
function signed(edtf: string, sign: string): string | undefined {
	if (sign === '') return edtf;
	const ends = edtf.includes('X') ? [edtf.replaceAll('X', '0'), edtf.replaceAll('X', '9')] : edtf.split('/');
	const text = ends.map((end) => (end === '..' ? end : `${end.replace(/[~?%]$/, '')}${sign}`)).join('/');
	return parseEdtf(text) === undefined ? undefined : text;
}
