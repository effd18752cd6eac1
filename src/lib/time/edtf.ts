import edtf from 'edtf';
import { dayFromIso, millisecondsPerDay } from './day.ts';
import type { EdtfDate } from './edtf-date.ts';
import { areOfOneTime, stepFrom } from './step.ts';

/**
 * A year, month or day, with at most one qualifier or with its last digits or parts unspecified (`201X`, `2015-XX`). There is
 * one year 0, without a minus.
 */
const datePattern =
	/^(?:\d{2}XX|\d{3}X|\d{4}-XX(?:-XX)?|\d{4}-(?:0[1-9]|1[0-2])-XX|(?:\d{4}|-(?!0000)\d{4})(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?)$/;

const fullDatePattern = /^-?\d{4}-\d{2}-\d{2}/;

/** A date takes 0.1 ms to parse, and files repeat their dates: up to this many are kept. */
const mostKept = 20_000;
const kept = new Map<string, EdtfDate | undefined>();

/** The bounds of `..`: any day. */
const open = { earliest: -Infinity, latest: Infinity, approximate: false, uncertain: false };

/**
 * The date that a text of EDTF level 1 names (ISO 8601-2:2019), or undefined when it names none: a year, month or day,
 * with `~`, `?` or `%` or with unspecified last digits (`201X`), or an interval, which may be open on one side (`2014/..`).
 * Years before 0 have a minus: `-0043` is 44 BC. A numbered step (`step 12`) stands in any of these as a day does.
 *
 * Not read are times, seasons, lists and an unknown end (`2014/`), days that are not in the calendar, and intervals that
 * end before they start. Spaces are not trimmed.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
	if (kept.has(text)) return kept.get(text);
	const date = parsed(text);
	if (kept.size >= mostKept) kept.clear();
	kept.set(text, date);
	return date;
}

function parsed(text: string): EdtfDate | undefined {
	const [first = '', second, ...more] = text.split('/');
	if (more.length > 0) return undefined;
	if (second === undefined) return dateOf(first);
	if (first === '..' && second === '..') return undefined;
	const start = endOf(first);
	const end = endOf(second);
	if (start === undefined || end === undefined || start.earliest > end.latest) return undefined;
	if (!areOfOneTime(start.earliest, end.latest)) return undefined;
	return {
		text,
		earliest: start.earliest,
		latest: end.latest,
		approximate: start.approximate || end.approximate,
		uncertain: start.uncertain || end.uncertain
	};
}

function endOf(text: string): Omit<EdtfDate, 'text'> | undefined {
	return text === '..' ? open : dateOf(text);
}

function dateOf(text: string): EdtfDate | undefined {
	if (!datePattern.test(text)) return stepDateOf(text);
	const dayText = fullDatePattern.exec(text)?.[0];
	// The package takes 2015-02-29 for 1 March, and 28 February of the year 0 for two days.
	const day = dayText === undefined ? undefined : dayFromIso(dayText);
	if (dayText !== undefined && day === undefined) return undefined;
	const { min, max, approximate, uncertain } = edtf(text);
	return {
		text,
		earliest: day ?? Math.floor(min / millisecondsPerDay),
		latest: day ?? Math.floor(max / millisecondsPerDay),
		approximate: approximate.value > 0,
		uncertain: uncertain.value > 0
	};
}

function stepDateOf(text: string): EdtfDate | undefined {
	const step = stepFrom(text.replace(/[~?%]$/, ''));
	if (step === undefined) return undefined;
	return {
		text,
		earliest: step,
		latest: step,
		approximate: /[~%]$/.test(text),
		uncertain: /[?%]$/.test(text)
	};
}
