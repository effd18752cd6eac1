import type { ReportedFate } from '../../dataset/dataset.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { DateReading, HowDatesRead } from './dates/date-reading.ts';
import { saysNothing } from './dates/still-or-nothing.ts';
import { readWrittenDate } from './dates/written-date.ts';
import { type EndingWord, endingPhrases, endingWordPattern, longestPhrase, type Status } from './ending-words.ts';
import { folded } from './folded.ts';

/** One thing that a cell about an ending says. */
export type Ending =
	/** The term ended: resigned, moved, dismissed. It says nothing about life. */
	| ({ readonly kind: 'end' } & Told)
	| ({ readonly kind: 'report'; readonly what: ReportedFate } & Told)
	/** It speaks of the data's day, or of its own date. */
	| ({ readonly kind: 'status'; readonly status: Status } & Told)
	/** The term is held for the time being: acting, interim, caretaker. */
	| { readonly kind: 'acting'; readonly text: string }
	/** Words that are not known here; they are the term's note. */
	| { readonly kind: 'note'; readonly text: string };

interface Told {
	/** `open` where the cell says "?", reported, alleged, presumed. */
	readonly verdict: 'established' | 'open';
	/** The date that the cell gives for it; there may be something to ask. */
	readonly date: DateReading | undefined;
	/** The part of the cell that says so. */
	readonly text: string;
}

interface Mark {
	readonly from: number;
	readonly to: number;
	readonly means: EndingWord;
}

/** A longer text is a story, and becomes a note. */
const longest = 1000;

/**
 * What a cell says about how something ended, or how somebody stands: "resigned", "captured 2016, escaped 2015", "killed?".
 * One for each part, in order of date where all parts are dated, else as they stand. None for an empty cell.
 */
export function readEnding(text: string, how: HowDatesRead = {}): readonly Ending[] {
	const whole = text.trim();
	if (saysNothing(folded(whole))) return [];
	if (whole.length > longest) return [{ kind: 'note', text: whole }];
	return inOrder(whole.split(/[;|\n]/).flatMap((piece) => partsOf(piece).flatMap((part) => endingsIn(part, how))));
}

/** A piece cut so that each part has one word that tells of an ending: at the last sign before the next such word. */
function partsOf(piece: string): readonly string[] {
	const telling = marksIn(piece).filter(({ means }) => isTelling(means));
	const cuts = telling.slice(1).map(({ from }, index) => {
		const between = telling[index]?.to ?? 0;
		const sign = [...piece.slice(between, from).matchAll(/[,/&(]|\b(?:and|then|later|but)\b/g)].at(-1);
		return between + (sign?.index ?? from - between);
	});
	return [0, ...cuts].map((from, index) => piece.slice(from, cuts[index]));
}

function endingsIn(part: string, how: HowDatesRead): readonly Ending[] {
	const text = part.replace(/^[\s,/&(]*(?:(?:and|then|later|but)\s+)*/, '').replace(/[\s,/&(]+$/, '');
	if (text === '') return [];
	const marks = marksIn(text);
	const actings = marks.flatMap(({ from, to, means }): readonly Ending[] =>
		means.kind === 'acting' ? [{ kind: 'acting', text: text.slice(from, to) }] : []
	);
	const telling = marks.findIndex(({ means }) => isTelling(means));
	const mark = marks[telling];
	const before = marks[telling - 1];
	const isDenied = before?.means.kind === 'not' && text.slice(before.to, mark?.from).trim() === '';
	if (mark === undefined || isDenied) return actings.length > 0 ? actings : [{ kind: 'note', text }];
	const verdict = marks.some(({ means }) => means.kind === 'doubt') ? 'open' : 'established';
	return [...actings, endingOf(mark.means, { verdict, date: dateIn(text, marks, how), text })];
}

function endingOf(means: EndingWord, told: Told): Ending {
	// Somebody missing may be dead; the cell's own word stays beside it.
	if (means.kind === 'report' && means.what === 'unknown')
		return { kind: 'report', ...told, what: 'died', verdict: 'open' };
	if (means.kind === 'report') return { kind: 'report', what: means.what, ...told };
	if (means.kind !== 'status') return { kind: 'end', ...told };
	// "Dead 2015" is a death on a day, and no state of the data's day.
	if (means.status === 'dead' && told.date !== undefined) return { kind: 'report', what: 'died', ...told };
	return { kind: 'status', status: means.status, ...told };
}

function isTelling({ kind }: EndingWord): boolean {
	return kind === 'end' || kind === 'report' || kind === 'status';
}

/** The phrases known here, the longest first where one begins with another. */
function marksIn(text: string): readonly Mark[] {
	const words = wordsIn(text);
	const marks: Mark[] = [];
	for (let at = 0; at < words.length;) {
		const found = phraseAt(words, at);
		if (found !== undefined) marks.push(found.mark);
		at += found?.length ?? 1;
	}
	return marks;
}

interface Word {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

/** Each word is folded by itself, so that its place in the text is known. */
function wordsIn(text: string): readonly Word[] {
	return [...text.matchAll(endingWordPattern)].map(({ 0: word, index }) => ({
		word: folded(word),
		from: index,
		to: index + word.length
	}));
}

function phraseAt(words: readonly Word[], at: number): { readonly mark: Mark; readonly length: number } | undefined {
	for (let length = longestPhrase; length > 0; length -= 1) {
		const taken = words.slice(at, at + length);
		const means = taken.length === length ? endingPhrases.get(taken.map(({ word }) => word).join(' ')) : undefined;
		const [first, last] = [taken[0], taken.at(-1)];
		if (means === undefined || first === undefined || last === undefined) continue;
		return { mark: { from: first.from, to: last.to, means }, length };
	}
	return undefined;
}

/** A date has no more words than this, and stands within so many of a part. */
const mostWordsOfDate = 6;
const mostWords = 40;

/** The longest stretch of words that is a date; the words with a meaning are no part of it. */
function dateIn(text: string, marks: readonly Mark[], how: HowDatesRead): DateReading | undefined {
	let rest = text;
	for (const { from, to } of marks) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	const words = rest
		.split(/[\s()[\]]+/)
		.filter((word) => /[\p{L}\p{N}~?]/u.test(word))
		.slice(0, mostWords);
	for (let length = Math.min(mostWordsOfDate, words.length); length > 0; length -= 1) {
		for (let at = 0; at + length <= words.length; at += 1) {
			const stretch = words
				.slice(at, at + length)
				.join(' ')
				.replace(/[,:.]+$/, '');
			const date = /\p{Nd}/u.test(stretch) ? dateOf(readWrittenDate(stretch, how)) : undefined;
			if (date !== undefined) return date;
		}
	}
	return undefined;
}

/** What began with a spell happened at its start. */
function dateOf(reading: DateReading): DateReading | undefined {
	if (reading.kind === 'spell') return reading.start === undefined ? undefined : { kind: 'date', edtf: reading.start };
	const isDate = ['date', 'either', 'either-spell', 'other-calendar'].includes(reading.kind);
	return isDate ? reading : undefined;
}

function inOrder(endings: readonly Ending[]): readonly Ending[] {
	const days = endings.map(firstDay);
	if (days.some((day) => day === undefined)) return endings;
	return endings
		.map((ending, index) => ({ ending, day: days[index] ?? 0 }))
		.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
		.map(({ ending }) => ending);
}

function firstDay(ending: Ending): number | undefined {
	const date = 'date' in ending ? ending.date : undefined;
	return date?.kind === 'date' ? parseEdtf(date.edtf)?.earliest : undefined;
}
