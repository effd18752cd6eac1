import type { Id, Period } from '../dataset/dataset.ts';
import type { FateNames } from '../dataset/vocabulary.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { calendarDateOf, type Day, dayInText, nameOfMonth, wordsOfDay, yearWords } from '../time/day.ts';
import { isStep } from '../time/step.ts';

/**
 * A period in a sentence, in years or months where it is made of whole ones: "from 2014 to 2016", "in 2016", "from April 1793 to
 * October 1795", "from 3 May 2014 to 1 June 2014", "from step 0 to step 40".
 */
export function periodInText({ from, to }: Period): string {
	const words = unitOf(from, to);
	const [first, last] = [words(from), words(to)];
	if (first !== last) return `from ${first} to ${last}`;
	return words === wordsOfDay ? dayInText(to) : `in ${first}`;
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
	return `Shows who was there at some time ${periodInText(period)}, and every tie of that time. Each mark is as ${dayInText(period.to)}. Choosing a date ends this.`;
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

/** How a day is said in a period: by its year or month where both ends are those of whole ones. */
function unitOf(from: Day, to: Day): (day: Day) => string {
	if (isStep(from)) return wordsOfDay;
	const [start, end] = [calendarDateOf(from), calendarDateOf(to + 1)];
	if (start.date !== 1 || end.date !== 1) return wordsOfDay;
	return start.month === 1 && end.month === 1 ? yearWords : monthAndYear;
}

function monthAndYear(day: Day): string {
	return `${nameOfMonth(calendarDateOf(day).month)} ${yearWords(day)}`;
}
