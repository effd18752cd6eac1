import { readWrittenDate } from './dates/written-date.ts';
import { folded } from './folded.ts';
import { honorifics, particles } from './names/name-words.ts';
import { isNumber } from './steps-in-text.ts';
import { saysNo, saysYes } from './yes-or-no.ts';

/** What the cells of a column look like: shares of its filled cells, 0 to 1. A cell may count in several. */
export interface ColumnLook {
	/** Dates and spells, also those that can be read in several ways; no other numbers. */
	readonly dates: number;
	/** Spells alone: "2009–2011", "since 2010". */
	readonly spells: number;
	/** Plain numbers, years among them. */
	readonly numbers: number;
	readonly yesNo: number;
	/** Addresses of the web, with or without other words. */
	readonly addresses: number;
	/** Two to six words that begin with capitals, or a name in a script without them. */
	readonly people: number;
}

/** More cells are not looked at: these are taken evenly from the whole column. */
const mostCells = 400;

/** Longer cells are prose. */
const longest = 200;

/** What a column looks like by its cells alone. */
export function lookOf(cells: readonly string[]): ColumnLook {
	const trimmed = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const step = Math.max(trimmed.length / mostCells, 1);
	const taken = Array.from(
		{ length: Math.min(trimmed.length, mostCells) },
		(_, index) => trimmed[Math.floor(index * step)] ?? ''
	);
	const short = taken.filter((cell) => cell.length <= longest);
	const share = (is: (cell: string) => boolean) => (taken.length === 0 ? 0 : short.filter(is).length / taken.length);
	return {
		dates: share(isDate),
		spells: share((cell) => spellKinds.has(readWrittenDate(cell).kind)),
		numbers: share(isNumber),
		yesNo: share((cell) => saysYes(cell) || saysNo(cell)),
		addresses: share((cell) => /(?:^|\s)https?:\/\/\S/i.test(cell)),
		people: share(isLikePerson)
	};
}

/** Numbers of four digits are dates only where they can be years of our time, or of another calendar: ids look the same. */
function isDate(cell: string): boolean {
	const number = /^\d{4}(?:\.0)?$/.test(cell) ? Number(cell) : undefined;
	if (number !== undefined && (number < 1300 || number > 2100)) return false;
	return dateKinds.has(readWrittenDate(cell).kind);
}

const dateKinds: ReadonlySet<string> = new Set([
	'date',
	'spell',
	'spells',
	'several',
	'either',
	'either-spell',
	'other-calendar'
]);

const spellKinds: ReadonlySet<string> = new Set(['spell', 'spells']);

function isLikePerson(cell: string): boolean {
	if (/[\d@/_=]/.test(cell)) return false;
	const words = cell.split(/[\s,]+/).filter((word) => word !== '');
	const isOneWord = words.length === 1 && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(cell);
	if (isOneWord) return true;
	if (words.length < 2 || words.length > 6) return false;
	return words.every((word) => {
		const plain = folded(word).replaceAll('.', '');
		return /^[\p{Lu}\p{Lo}"“'‘(]/u.test(word) || particles.has(plain.replace(/-.*$/, '')) || honorifics.has(plain);
	});
}
