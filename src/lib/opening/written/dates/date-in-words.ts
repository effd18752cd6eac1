import type { SettledHow, SettledReading } from './date-reading.ts';
import { isWeekday, monthsNamed } from './month-names.ts';
import { dateOfParts, unreadable, yearOf } from './date-of-parts.ts';

/** What stands between the parts of a date, and after the number of a day, in several languages. */
const fillers = new Set(
	'of the on in de del di do da den der le el la o a st nd rd th er re eme ª º г года год р року roku ro ga го й el am im с'.split(
		' '
	)
);

interface Tokens {
	readonly numbers: readonly string[];
	/** The words between two numbers are one name. */
	readonly names: readonly string[];
	/** The place of the only name among the numbers. */
	readonly nameAt: number;
}

/**
 * The date of a folded text with the name of a month: "31 may 2014", "may 31st, 2014", "mai 2014", "mar-14". A year of two
 * digits needs a sign before it, since "may 14" is a day too. A name that languages use for different months is unclear.
 */
export function dateInWords(text: string, how: SettledHow): SettledReading {
	const { numbers, names, nameAt } = tokensOf(text);
	const [name = '', ...others] = names;
	if (others.length > 0 || numbers.length > 2) return unreadable('words');
	const all = monthsNamed(name);
	if (all.length === 0) return unreadable('words');
	const months = all.filter(({ calendar }) => calendar === how.calendar);
	if (months.length === 0) return unreadable('other-calendar');
	const readings = months.map(({ month }) => dated(text, numbers, nameAt, month, how));
	const [reading = unreadable('words')] = readings;
	if (readings.length === 1) return reading;
	return unreadable('unclear', ...readings.flatMap((date) => (date.kind === 'date' ? [date.edtf] : [])));
}

function dated(
	text: string,
	numbers: readonly string[],
	nameAt: number,
	month: number,
	how: SettledHow
): SettledReading {
	const [first = '', second = ''] = numbers;
	if (numbers.length === 0) return unreadable('no-year');
	if (numbers.length === 1) {
		if (first.length === 4) return dateOfParts({ year: Number(first), month }, how);
		const short = dateOfParts({ year: yearOf(first, how, month), month }, how);
		const edtf = short.kind === 'date' && first.length === 2 && nameAt === 0 ? short.edtf : undefined;
		return edtf !== undefined && /[-'’/]\d\d$/.test(text) ? short : unreadable('no-year', edtf);
	}
	const [day, year] = first.length === 4 ? [second, first] : [first, second];
	if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return unreadable('words');
	return dateOfParts({ year: yearOf(year, how, month, Number(day)), month, day: Number(day) }, how);
}

function tokensOf(text: string): Tokens {
	const tokens = text.match(/\d+|[\p{L}\p{M}][\p{L}\p{M}.'’ʻʿ]*/gu) ?? [];
	const numbers: string[] = [];
	const names: string[][] = [[]];
	let nameAt = 0;
	for (const token of tokens) {
		if (/^\d/.test(token)) {
			numbers.push(token);
			names.push([]);
		} else if (!isFiller(token, tokens)) {
			names.at(-1)?.push(token);
			nameAt = numbers.length;
		}
	}
	const found = names.map((words) => words.join(' ')).filter((words) => words !== '');
	return { numbers, names: found, nameAt };
}

function isFiller(token: string, tokens: readonly string[]): boolean {
	const word = token.replaceAll('.', '');
	return fillers.has(word) || (tokens.length > 2 && isWeekday(word));
}
