import { dayFromIso } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { folded } from '../folded.ts';
import { calendarsOfYear, withoutEra } from './calendars.ts';
import { isYearPair } from './date-in-digits.ts';
import type { Calendar, DateReading, HowDatesRead, SettledHow, SettledReading, WrittenSpell } from './date-reading.ts';
import { unreadable } from './date-of-parts.ts';
import { singleDate, withoutTime } from './single-date.ts';
import { spellInCell } from './spell-in-cell.ts';
import { saysNothing, saysStill } from './still-or-nothing.ts';
import { signedYear } from './stretch-in-words.ts';

/** A longer text is no date, whatever it says. */
export const longestDate = 160;

/**
 * What a cell for dates says, in any of the ways people write them. What only the column can settle is given both ways:
 * day and month in `3/12/2014`, a month or years in `2011-12`, and the calendar of the years 1300 to 1450 and 2480 to 2600.
 * Points stand in dates with the day first. Numbered steps are told by their word. Any text gives a reading.
 */
export function readWrittenDate(given: string, how: HowDatesRead = {}): DateReading {
	if (given.length > longestDate) return unreadable('words');
	if (isPlainDay(given, how)) return { kind: 'date', edtf: given };
	const text = prepared(given);
	if (/^(?:\.\.\/)?step /.test(text) && parseEdtf(text) !== undefined) return { kind: 'date', edtf: text };
	const era = withoutEra(text);
	const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(era?.text ?? '')?.[0]);
	if (era !== undefined && calendarsOfYear(year).includes(era.calendar)) {
		return inOrder(era.text, { ...how, calendar: era.calendar });
	}
	return how.calendar === undefined ? inAnyCalendar(text, how) : inOrder(text, how);
}

/** Whether a text is a day of ISO 8601, which no rule reads otherwise, as one does `9999-12-31`. This is for speed: most days are. */
function isPlainDay(given: string, { calendar = 'gregorian' }: HowDatesRead): boolean {
	return (
		calendar === 'gregorian' &&
		!given.startsWith('-') &&
		dayFromIso(given) !== undefined &&
		!saysStill(given) &&
		calendarsOfYear(Number(given.slice(0, 4))).length === 0
	);
}

/** Whether a text gives a day with a time that is not midnight, which programs write beside any day. */
export function hasTimeOfDay(given: string): boolean {
	if (!given.includes(':') || given.length > longestDate) return false;
	const text = prepared(given);
	const day = withoutTime(text);
	return day !== text && !/^\D*0?0:00(?::00(?:[.,]0+)?)?(?!\d)/.test(text.slice(day.length)) && /\d/.test(day);
}

/** The text as the rules for dates take it: folded, with plain signs, without footnotes. */
export function prepared(given: string): string {
	return folded(intervalsInWords(given.trim()).replaceAll(/[\n\r|]+/g, ';'))
		.replaceAll(/[\u2010\u2011]/g, '-')
		.replaceAll(/\s+/g, ' ')
		.replace(/(?: ?\[[^\][]{1,12}\])+$/, '')
		.replace(/^['’](?=\d{4})/, '')
		.replace(/^\((.*)\)$/, '$1')
		.replace(
			/(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?)?(?:(\d{1,2}) ?[日일])?/g,
			(_, ...parts: (string | undefined)[]) =>
				parts
					.slice(0, 3)
					.filter((part) => part !== undefined)
					.join('-')
		)
		.trim();
}

/** The spells of Gephi: `<[2010.0, 2012.0]; [2014.0, Infinity]>` is "2010 to 2012; since 2014". */
function intervalsInWords(text: string): string {
	const list = /^<(.*)>$/.exec(text)?.[1] ?? (/^\[[^[\]]*infinity[^[\]]*\]$/i.test(text) ? text : undefined);
	if (list === undefined) return text;
	return list.replaceAll(/[[(]([^,;[\]()]*),([^,;[\]()]*)[\])]/g, (_, first: string, last: string) => {
		const [start, end] = [first, last].map((bound) => bound.trim().replace(/^(\d{4})\.0$/, '$1'));
		if (/^\+?inf/i.test(end ?? '')) return `since ${start}`;
		return /^-inf/i.test(start ?? '') ? `until ${end}` : `${start} to ${end}`;
	});
}

function inAnyCalendar(text: string, how: HowDatesRead): DateReading {
	const years = text.match(/(?<!\d|step )\d{4}(?!\d)/g) ?? [];
	const byYear = new Set(years.flatMap((year) => calendarsOfYear(Number(year))));
	const asGregorian = inOrder(text, { ...how, calendar: 'gregorian' });
	const isNamed = asGregorian.kind === 'unreadable' && asGregorian.why === 'other-calendar';
	const others: readonly Calendar[] = isNamed ? ['islamic', 'persian'] : [...byYear];
	if (others.length === 0) return asGregorian;
	const readings = (['gregorian', ...others] as const)
		.map((calendar) => ({ calendar, reading: settledReading(text, settledHow({ ...how, calendar })) }))
		.filter(({ reading }) => isReadable(reading));
	return readings.some(({ calendar }) => calendar !== 'gregorian') ? { kind: 'other-calendar', readings } : asGregorian;
}

function inOrder(text: string, how: HowDatesRead): DateReading {
	if (how.order !== undefined || !/\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d/.test(text)) return inYearPair(text, how);
	const [dayFirst, monthFirst] = (['day-first', 'month-first'] as const).map((order) =>
		settledReading(text, settledHow({ ...how, order }))
	);
	if (dayFirst === undefined || monthFirst === undefined) return unreadable('words');
	if (!isReadable(monthFirst)) return dayFirst.kind === 'unreadable' ? inYearPair(text, how) : dayFirst;
	if (!isReadable(dayFirst)) return monthFirst;
	const isPointed = /\d{1,2} ?\. ?\d{1,2} ?\. ?\d/.test(text);
	if (isPointed || JSON.stringify(dayFirst) === JSON.stringify(monthFirst)) return dayFirst;
	return { kind: 'either', dayFirst, monthFirst };
}

function inYearPair(text: string, how: HowDatesRead): DateReading {
	const month = settledReading(text, settledHow({ ...how, yearPair: how.yearPair ?? 'month' }));
	if (how.yearPair !== undefined || month.kind !== 'date' || !hasYearPair(text)) return month;
	const years = settledReading(text, settledHow({ ...how, yearPair: 'years' }));
	return isReadable(years) ? { kind: 'either-spell', month, years } : month;
}

function hasYearPair(text: string): boolean {
	const [, year, short] = /(?<![\d\-/])(\d{4}) ?[-/] ?(\d{2})(?![\d\-/])/.exec(text) ?? [];
	return year !== undefined && short !== undefined && isYearPair(year, short);
}

function settledHow(how: HowDatesRead): SettledHow {
	return {
		order: how.order ?? 'day-first',
		yearPair: how.yearPair ?? 'month',
		calendar: how.calendar ?? 'gregorian',
		lastDay: how.lastDay
	};
}

function settledReading(text: string, how: SettledHow): SettledReading {
	if (saysStill(text)) return { kind: 'still' };
	if (saysNothing(text)) return { kind: 'nothing' };
	const signed = signedYear(text);
	if (signed !== undefined) return signed;
	const date = singleDate(text, how);
	if (isReadable(date)) return date;
	const more = spellInCell(text, how) ?? several(text, how);
	if (more !== undefined) return more;
	return date.kind === 'unreadable' && date.why === 'words' ? unreadable('words', ...yearsIn(text)) : date;
}

/** Several dates or spells with commas, semicolons or "and" between them. Beside a spell, `2009-11` is two years. */
function several(text: string, how: SettledHow): SettledReading | undefined {
	const parts = text.split(/ ?[;,] ?| (?:and|&|und|et|y) /).filter((part) => part !== '');
	if (parts.length < 2) return undefined;
	const readAll = (settled: SettledHow) =>
		parts.map((part) => {
			const date = singleDate(part, settled);
			return date.kind === 'date' ? date : spellInCell(part, settled);
		});
	const first = readAll(how);
	const readings = first.some((reading) => reading?.kind === 'spell') ? readAll({ ...how, yearPair: 'years' }) : first;
	const dates = readings.flatMap((reading) => (reading?.kind === 'date' ? [reading.edtf] : []));
	if (dates.length === parts.length) return { kind: 'several', dates };
	const spells = readings.flatMap((reading) => asSpell(reading) ?? []);
	return spells.length === parts.length ? { kind: 'spells', spells } : undefined;
}

/** A date among spells is one that lasts as long as the date. */
function asSpell(reading: SettledReading | undefined): WrittenSpell | undefined {
	if (reading?.kind === 'date') return { start: reading.edtf, end: reading.edtf, still: false };
	return reading?.kind === 'spell' ? { start: reading.start, end: reading.end, still: reading.still } : undefined;
}

/** The years in a text that is no date: one of them may be meant. */
function yearsIn(text: string): readonly string[] {
	return (text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).slice(0, 3);
}

function isReadable({ kind }: SettledReading): boolean {
	return kind !== 'unreadable';
}
