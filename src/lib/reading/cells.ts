import { dayFromIso, type Day } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Id, Period } from '../dataset/dataset.ts';
import { parsePeriod } from '../dataset/period.ts';
import type { Finding } from './problems/findings.ts';
import { standsForNothing } from './problems/spreadsheet-words.ts';
import { itemsOf } from './table.ts';

/** The value of a cell, or what is wrong with it. */
export type CellReading<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding };

/** The type of a field in a Data Package (version 2). EDTF dates and lists are strings there. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** The lists of a vocabulary that declare words of tables. */
export type VocabularyList = 'ties' | 'portfolios' | 'events' | 'metrics' | 'units' | 'sides';

/** How the cells of a column are read. */
export interface Cell<T> {
	readonly read: (text: string) => CellReading<T>;
	/** Whether a cell must hold something: always, or only in a dataset that is published. */
	readonly needed: 'always' | 'published' | 'never';
	/** What an empty cell is read as, where it need not hold anything. */
	readonly whenEmpty: string;
	/** The type of its field in the descriptor. */
	readonly type: FieldType;
	/** The table whose ids the cell names. */
	readonly refersTo: string | undefined;
	/** The vocabulary that declares the words of the cell. */
	readonly declaredIn: VocabularyList | undefined;
	/** Whether it can name several of them, separated by semicolons. */
	readonly isList: boolean;
	/** The words it can hold, where these are fixed. */
	readonly choices: readonly string[];
}

/** What an id is made of. */
export const idPattern = /^[A-Za-z0-9-]+$/;

/** Any text; an empty cell gives an empty text. */
export const text: Cell<string> = cell((given) => found(given));

/** Texts separated by semicolons; an empty cell gives an empty list. */
export const texts: Cell<readonly string[]> = cell((given) => found(itemsOf(given)));

/** An id: letters, digits and hyphens, at least one. */
export const id: Cell<Id> = cell((given) =>
	idPattern.test(given) ? found(given) : wrong({ kind: 'unreadable-id', given })
);

/** The id of a record of a table; whether it exists is checked later. */
export function reference(table: string): Cell<Id> {
	return { ...cell((given) => found(given)), refersTo: table };
}

/** Ids of records of a table, separated by semicolons, none twice. */
export function references(table: string): Cell<readonly Id[]> {
	return { ...listedOnce, refersTo: table };
}

/** A word of a vocabulary; whether it is declared is checked later. */
export function declared(list: VocabularyList): Cell<string> {
	return { ...text, declaredIn: list };
}

/** Words of a vocabulary, separated by semicolons, none twice. */
export function declaredWords(list: VocabularyList): Cell<readonly string[]> {
	return { ...listedOnce, declaredIn: list };
}

const listedOnce: Cell<readonly string[]> = {
	...cell((given) => {
		const items = itemsOf(given);
		const twice = items.find((item, index) => items.indexOf(item) < index);
		return twice === undefined ? found(items) : wrong({ kind: 'listed-twice', given: twice });
	}),
	isList: true
};

/** A date of EDTF level 1. */
export const date: Cell<EdtfDate> = cell((given) => foundOr(parseEdtf(given), { kind: 'unreadable-date', given }));

/** One day, `YYYY-MM-DD`. */
export const day: Cell<Day> = cell((given) => foundOr(dayFromIso(given), { kind: 'unreadable-day', given }), 'date');

/** A period as {@link parsePeriod} reads it: `2014-01/2016-12`. */
export const period: Cell<Period> = cell((given) => foundOr(parsePeriod(given), { kind: 'unreadable-period', given }));

/** A number in plain digits, with a decimal point. */
export const number: Cell<number> = cell(
	(given) =>
		/^-?\d+(?:\.\d+)?$/.test(given)
			? found(Number(given))
			: wrong({ kind: 'unreadable-number', given, expected: 'a number such as 12 or 12.5' }),
	'number'
);

/** A whole number of at most nine digits, not below `least`. */
export function wholeNumber(least: number): Cell<number> {
	return cell(
		(given) =>
			/^\d{1,9}$/.test(given) && Number(given) >= least
				? found(Number(given))
				: wrong({ kind: 'unreadable-number', given, expected: `a whole number from ${least} on` }),
		'integer'
	);
}

/** `true` or `false`, also in capitals, as spreadsheets write them. */
export const boolean: Cell<boolean> = cell((given) => {
	const lower = given.toLowerCase();
	return lower === 'true' || lower === 'false' ? found(lower === 'true') : wrong({ kind: 'not-true-or-false', given });
}, 'boolean');

/** One of the given words, spelled exactly so. */
export function oneOf<const Choice extends string>(choices: readonly Choice[]): Cell<Choice> {
	return {
		...cell((given) => {
			const choice = choices.find((candidate) => candidate === given);
			return foundOr(choice, { kind: 'not-one-of', given, choices });
		}),
		choices
	};
}

/** A web address, `http` or `https`, without spaces. */
export const link: Cell<string> = cell((given) =>
	/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(given) ? found(given) : wrong({ kind: 'unreadable-link', given })
);

/** The same, but the cell must not be empty. */
export function required<T>(of: Cell<T>): Cell<T> {
	return { ...of, needed: 'always' };
}

/** The same, but in a dataset that is published the cell must not be empty. Elsewhere an empty one is read as given here. */
export function published<T>(of: Cell<T>, whenEmpty = ''): Cell<T> {
	return { ...of, needed: 'published', whenEmpty };
}

/** The same, but an empty cell gives undefined. */
export function optional<T>(of: Cell<T>): Cell<T | undefined> {
	return {
		...of,
		read: (given) => {
			if (given === '') return found(undefined);
			const reading = of.read(given);
			return !reading.ok && standsForNothing(given) ? wrong({ kind: 'word-for-nothing', given }) : reading;
		}
	};
}

function cell<T>(read: (given: string) => CellReading<T>, type: FieldType = 'string'): Cell<T> {
	return {
		read,
		needed: 'never',
		whenEmpty: '',
		type,
		refersTo: undefined,
		declaredIn: undefined,
		isList: false,
		choices: []
	};
}

function found<T>(value: T): CellReading<T> {
	return { ok: true, value };
}

function foundOr<T>(value: T | undefined, finding: Finding): CellReading<T> {
	return value === undefined ? wrong(finding) : found(value);
}

function wrong(finding: Finding): CellReading<never> {
	return { ok: false, finding };
}
