import { parseEdtf } from '../../../time/edtf.ts';
import type { SettledReading } from './date-reading.ts';
import { isYearPair } from './date-in-digits.ts';

type Read = (text: string) => SettledReading;

/**
 * Two dates of which the first may leave out what the second says ("March and May 2014", "3 and 5 May 2014"), and the second the
 * century of the first ("2014 and 16"). As EDTF; undefined unless both can be read and the second does not end before the first.
 */
export function twoDates(first: string, second: string, read: Read): readonly [string, string] | undefined {
	const end = edtfOf(read(endInFull(first, second)));
	if (end === undefined) return undefined;
	const year = /\d{4}/.exec(second)?.[0] ?? '';
	const starts = /^\d{1,2}\D{0,2}$/.test(first)
		? [`${first} ${second.replace(/^\d+\S*/, '').trim()}`]
		: [first, `${first} ${year}`];
	for (const text of starts) {
		const start = edtfOf(read(text));
		if (start !== undefined && isInOrder(start, end)) return [start, end];
	}
	return undefined;
}

/** Whether a spell with these ends can last. */
export function isInOrder(start: string, end: string): boolean {
	return (parseEdtf(start)?.earliest ?? -Infinity) <= (parseEdtf(end)?.latest ?? Infinity);
}

/** "16" after "2014" is 2016. */
function endInFull(first: string, second: string): string {
	const year = /^\d{4}$/.exec(first)?.[0];
	return year !== undefined && isYearPair(year, second) ? `${year.slice(0, 2)}${second}` : second;
}

function edtfOf(reading: SettledReading): string | undefined {
	return reading.kind === 'date' ? reading.edtf : undefined;
}
