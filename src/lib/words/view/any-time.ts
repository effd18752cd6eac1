import type { Id, Period } from '../../dataset/dataset.ts';
import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { calendarDateOf, type Day, dayInText, nameOfMonth, wordsOfDay, yearWords } from '../../time/day.ts';
import { isStep } from '../../time/step.ts';

/**
 * A period in a sentence, each end in whole years or months where it can be: "from 2014 to 2016", "in 2016", "from April 1793 to
 * October 1795", "from 2014 to 24 March 2016", "from step 0 to step 40".
 */
export function periodInText({ from, to }: Period): string {
	const [start, end] = [unitFrom(from), unitFrom(to + 1)];
	// Within one year "from 2016 to 3 May 2016" would be odd.
	const isOneYear = yearWords(from) === yearWords(to);
	const shared = units[Math.max(units.indexOf(start), units.indexOf(end))] ?? 'day';
	const [first, last] = [wordsIn[isOneYear ? shared : start](from), wordsIn[isOneYear ? shared : end](to)];
	if (first !== last) return `from ${first} to ${last}`;
	return shared === 'day' ? dayInText(to) : `in ${first}`;
}

/** When a snapshot is of: "on 30 August 2016", "at any time from 2014 to 2016". */
export function whenInText({ day, union }: Pick<Snapshot, 'day' | 'union'>): string {
	return union === undefined ? dayInText(day) : anyTimeInText({ from: union.from, to: day });
}

/** "at any time from 2014 to 2016" */
export function anyTimeInText(period: Period): string {
	return `at any time ${periodInText(period)}`;
}

/** What a picture of a period shows, and how it is ended. */
export function anyTimeNote(period: Period): string {
	return `Shows who was there at some time ${periodInText(period)}, and every tie then. Each mark is as ${dayInText(period.to)}. Choosing a date ends this.`;
}

/** How many of a roster were there at some time of a union. */
export interface UnionCount {
	/** "7 of 7 alive" */
	readonly answer: string;
	/** "1 perhaps", of those who only may have been; empty without any. */
	readonly perhaps: string;
}

/** The count of a roster over the period of a union. */
export function unionCount(
	{ union }: Pick<Snapshot, 'union'>,
	members: readonly Id[],
	{ notLost }: FateNames
): UnionCount {
	const numberOf = (presence: 'yes' | 'maybe') => members.filter((id) => union?.people.get(id) === presence).length;
	const maybe = numberOf('maybe');
	return {
		answer: `${numberOf('yes')} of ${members.length} ${notLost}`,
		perhaps: maybe === 0 ? '' : `${maybe} perhaps`
	};
}

const units = ['year', 'month', 'day'] as const;

const wordsIn: Readonly<Record<(typeof units)[number], (day: Day) => string>> = {
	year: yearWords,
	month: (day) => `${nameOfMonth(calendarDateOf(day).month)} ${yearWords(day)}`,
	day: wordsOfDay
};

/** The largest unit that begins on a day. */
function unitFrom(day: Day): (typeof units)[number] {
	if (isStep(day)) return 'day';
	const { month, date } = calendarDateOf(day);
	if (date !== 1) return 'day';
	return month === 1 ? 'year' : 'month';
}
