import { isoOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { plainDecimal } from '../graph/graph-rows.ts';
import type { Remark, TimeKind } from '../import.ts';
import type { RawSpan } from './raw-spans.ts';

/** A moment on the axis of a file: days since 1970, or its plain numbers; infinite where a spell has no end. */
export interface Moment {
	readonly at: number;
	/** As EDTF or a plain number; undefined where it is infinite. */
	readonly text: string | undefined;
}

/** A stretch of time on the axis: half-open, on the day of its end it is over. */
export interface AxisSpan {
	readonly start: Moment;
	readonly end: Moment;
	/** Where its end was given, which may itself still belong to it. */
	readonly lastGiven: number;
	readonly isMoment: boolean;
}

/** How the times of one file are counted. */
export interface TimeAxis {
	readonly kind: TimeKind;
	/** Undefined where a bound cannot be read, or the end lies before the start. */
	readonly spanOf: (span: RawSpan) => AxisSpan | undefined;
	/** What was decided about the times. */
	readonly guesses: readonly Omit<Remark, 'place'>[];
}

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const date = /^(?<date>-?\d{4,}(?:-\d{2}(?:-\d{2})?)?)(?:(?<time>[T ]\d{2}.*)|Z|[+-]\d{2}:\d{2})?$/;
const noStart: Moment = { at: -Infinity, text: undefined };
const noEnd: Moment = { at: Infinity, text: undefined };

/**
 * How the times of a file are counted: as it declares, unless its values say otherwise. Plain numbers are dates only where
 * the file declares dates and all of them are years.
 *
 * @param declared `timeformat`, or `timetype` of version 1.1; empty where there is none, which is plain numbers
 */
export function timeAxis(spans: readonly RawSpan[], declared: string): TimeAxis {
	const texts = spans.flatMap(({ start, end }) => [start, end].filter((text) => text !== undefined));
	if (texts.length === 0) return { kind: 'none', spanOf: () => undefined, guesses: [] };
	const numbers = texts.filter((text) => plainNumber.test(text));
	const isDateDeclared = /^date/i.test(declared);
	const areYears = isDateDeclared && numbers.every((text) => /^\d{4}$/.test(text));
	const kind = numbers.length * 2 > texts.length && !areYears ? 'number' : 'date';
	const guesses: string[] = [];
	if (isDateDeclared !== (kind === 'date')) {
		const said = declared === '' ? 'No format of time is declared' : `Times are declared as ${declared}`;
		guesses.push(`${said}; they were read as ${kind === 'date' ? 'dates' : 'numbers'}.`);
	}
	if (kind === 'date' && texts.some((text) => daysOf(text)?.hasTime)) guesses.push('Times of day were cut off.');
	return {
		kind,
		spanOf: kind === 'date' ? dateSpan : numberSpan(numbers),
		guesses: guesses.map((what) => ({ list: 'guessed', what }))
	};
}

/** An inclusive end is over on the next day; one with a time of day is over on its day. */
function dateSpan({ start, end, startOpen, endOpen, isMoment }: RawSpan): AxisSpan | undefined {
	const [from, to] = [start, end].map((text) => (text === undefined ? undefined : daysOf(text)));
	if ((start !== undefined && from === undefined) || (end !== undefined && to === undefined)) return undefined;
	const first = from === undefined ? noStart : startOpen ? dayMoment(from.after) : { at: from.first, text: from.text };
	const isOver = endOpen || (to?.hasTime === true && !isMoment);
	const last = to === undefined ? noEnd : isOver ? { at: to.first, text: to.text } : dayMoment(to.after);
	const lastGiven = to === undefined ? Infinity : to.after - 1;
	if (lastGiven < first.at) return undefined;
	// What starts and ends on one day is there on that day.
	return { start: first, end: last.at > first.at ? last : dayMoment(first.at + 1), lastGiven, isMoment };
}

/** Whole numbers count steps: an inclusive end is over with the next one. In others an end is over where it is. */
function numberSpan(all: readonly string[]): (span: RawSpan) => AxisSpan | undefined {
	const isWhole = all.every((text) => Number.isInteger(Number(text)));
	const shortest = isWhole ? 1 : 1e-6;
	return ({ start, end, startOpen, endOpen, isMoment }) => {
		const [from, to] = [numberOf(start, -Infinity), numberOf(end, Infinity)];
		if (from === undefined || to === undefined || to < from) return undefined;
		const first = isWhole && startOpen ? from + 1 : from;
		const last = isWhole && !endOpen ? to + 1 : to;
		return {
			start: numberMoment(first),
			end: numberMoment(last > first ? last : first + shortest),
			lastGiven: to,
			isMoment
		};
	};
}

function daysOf(text: string) {
	const parts = date.exec(text)?.groups;
	const day = parseEdtf(parts?.['date'] ?? '');
	if (day === undefined) return undefined;
	return { first: day.earliest, after: day.latest + 1, text: day.text, hasTime: parts?.['time'] !== undefined };
}

/** A day after the year 9999 is none that a date can name. */
function dayMoment(day: number): Moment {
	const text = isoOf(day);
	return parseEdtf(text) === undefined ? noEnd : { at: day, text };
}

function numberOf(text: string | undefined, infinite: number): number | undefined {
	if (text === undefined) return infinite;
	return plainNumber.test(text) ? Number(text) : undefined;
}

function numberMoment(at: number): Moment {
	return { at, text: Number.isFinite(at) ? plainDecimal(at) : undefined };
}
