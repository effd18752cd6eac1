import type { DateOrder, YearPair } from './date-reading.ts';
import { isYearPair } from './date-in-digits.ts';
import { longestDate, prepared } from './written-date.ts';

/** In which order a column has day and month, and the cells that say so, as given. */
export interface OrderOfColumn {
	/** `either` where no cell decides, and where cells contradict each other: then both lists are filled. */
	readonly order: DateOrder | 'either';
	/** The cells that are dates with the day first only. */
	readonly dayFirst: readonly string[];
	readonly monthFirst: readonly string[];
	/** A cell that is a date in both orders, and another one in each. Without one there is nothing to ask. */
	readonly undecided: string | undefined;
}

/** The same for what `2011-12` is. */
export interface YearPairOfColumn {
	readonly yearPair: YearPair | 'either';
	readonly months: readonly string[];
	readonly years: readonly string[];
	readonly undecided: string | undefined;
}

/**
 * The order of day and month in a column: a number over 12 decides it for all cells. Dates with points have the day first
 * where both are possible; they decide nothing by that, and are not asked for.
 */
export function orderOf(cells: readonly string[]): OrderOfColumn {
	const dayFirst: string[] = [];
	const monthFirst: string[] = [];
	let undecided: string | undefined;
	for (const cell of cells) {
		for (const [, first = '', sign, second = ''] of datesOf(cell)) {
			const [a, b] = [Number(first), Number(second)];
			if (a > 12 && a <= 31 && b >= 1 && b <= 12) dayFirst.push(cell);
			else if (b > 12 && b <= 31 && a >= 1 && a <= 12) monthFirst.push(cell);
			else if (sign !== '.' && a !== b && a >= 1 && a <= 12 && b >= 1 && b <= 12) undecided ??= cell;
		}
	}
	const order = choice<DateOrder>('day-first', dayFirst, 'month-first', monthFirst);
	return { order, dayFirst: [...new Set(dayFirst)], monthFirst: [...new Set(monthFirst)], undecided };
}

function datesOf(cell: string): Iterable<readonly string[]> {
	if (cell.length > longestDate) return [];
	return prepared(cell).matchAll(/(?<![\d\-/.])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?!\d)/g);
}

/** Whether `2011-12` in a column is a month or two years: `2014-05` says the first, `2014-16` the second. */
export function yearPairOf(cells: readonly string[]): YearPairOfColumn {
	const months: string[] = [];
	const years: string[] = [];
	let undecided: string | undefined;
	for (const cell of cells) {
		const text = cell.length > longestDate ? '' : prepared(cell);
		const [, year, short = '', day] = /^(\d{4})[-/](\d{2})([-/]\d{2})?(?:[t ].*)?$/.exec(text) ?? [];
		if (year === undefined) continue;
		const isMonth = Number(short) >= 1 && Number(short) <= 12;
		if (day !== undefined || (isMonth && !isYearPair(year, short))) months.push(cell);
		else if (isMonth) undecided ??= cell;
		else if (isYearPair(year, short)) years.push(cell);
	}
	return { yearPair: choice<YearPair>('month', months, 'years', years), months, years, undecided };
}

function choice<Choice>(
	one: Choice,
	forOne: readonly string[],
	other: Choice,
	forOther: readonly string[]
): Choice | 'either' {
	if (forOne.length > 0 === forOther.length > 0) return 'either';
	return forOne.length > 0 ? one : other;
}
