import { standsForNothing } from '../../reading/problems/spreadsheet-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { TimeKind } from '../import.ts';
import type { GraphSpell } from './graph.ts';
import { type Cause, counted, type RemarkCounts } from '../remark-counts.ts';

/** A number without an exponent. */
export const plainNumber = /^-?\d+(?:\.\d+)?$/;
const dayWithTime = /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

const unreadableTimes: Cause = {
	list: 'to-mend',
	words: (count) => `${counted(count, 'start or end is', 'starts or ends are')} no date; kept as text, undated.`
};

const cutTimes: Cause = {
	list: 'guessed',
	words: (count) =>
		`${counted(count, 'record has a time of day, which was', 'records have a time of day, which were')} cut off.`
};

/**
 * The spell between two texts, each a plain number or a date of EDTF; undefined, with a remark, where one is neither. A time of
 * day is cut off. Empty texts, words for nothing, infinity and the year 9999 leave an end open.
 *
 * @param row the place of what it is a spell of
 */
export function spellOf(start: string, end: string, counts: RemarkCounts, row: number): GraphSpell | undefined {
	if (!isTime(start) || !isTime(end)) {
		counts.add(unreadableTimes, row);
		return undefined;
	}
	if (dayWithTime.test(start.trim()) || dayWithTime.test(end.trim())) counts.add(cutTimes, row);
	return { start: timeIn(start), end: timeIn(end) };
}

/** Whether a text is a plain number, a date, or leaves an end open. */
export function isTime(text: string): boolean {
	const time = timeIn(text);
	return time === undefined || plainNumber.test(time) || parseEdtf(time) !== undefined;
}

/** Whether a text is a date, or leaves an end open: a number is one only where it can be a year. */
export function isDate(text: string): boolean {
	const time = timeIn(text);
	return time === undefined || parseEdtf(time) !== undefined;
}

/** How spells count time: in plain numbers if none of their ends is anything else. */
export function timeKindOf(spells: Iterable<GraphSpell>): TimeKind {
	let kind: TimeKind = 'none';
	for (const { start, end } of spells) {
		for (const bound of [start, end]) {
			if (bound === undefined) continue;
			if (!plainNumber.test(bound)) return 'date';
			kind = 'number';
		}
	}
	return kind;
}

/** Undefined where a text leaves an end open. */
function timeIn(given: string): string | undefined {
	const text = given.trim();
	const isOpen = standsForNothing(text) || /^(?:[+-]?inf(?:inity)?|9999(?:-12-31.*)?|)$/i.test(text);
	return isOpen ? undefined : (dayWithTime.exec(text)?.groups?.['day'] ?? text);
}
