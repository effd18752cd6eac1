import { link } from '../../reading/cells.ts';
import { readWrittenDate } from './dates/written-date.ts';
import { folded } from './folded.ts';
import { honorifics, particles } from './names/name-words.ts';

/** What the cells of a column look like. Shares are of the filled cells that were looked at, 0 to 1; a cell may count in several. */
export interface ColumnLook {
	/** The filled cells looked at. */
	readonly filled: number;
	/** How many different values these have. */
	readonly distinct: number;
	/** Dates, spells and what must be asked; years as well. */
	readonly dates: number;
	/** Whole numbers of four digits that can be years of our time. */
	readonly years: number;
	readonly numbers: number;
	/** Addresses of the web. */
	readonly addresses: number;
	/** One word with digits in it, as `p-12` or a UUID. */
	readonly ids: number;
	readonly yesNo: number;
	/** Two to six words that begin with capitals, or a name in a script without them. */
	readonly people: number;
	/** Texts of more than eight words. */
	readonly prose: number;
	/** Whether a few values come again and again. */
	readonly isFewValued: boolean;
}

/** More cells are not looked at: these are taken evenly from the whole column. */
const mostCells = 400;

/** Longer cells are prose, and nothing else. */
const longest = 200;

const yesOrNo = new Set(
	'yes,no,y,n,true,false,x,0,1,✓,✔,si,sí,oui,non,ja,nein,wahr,falsch,vrai,faux,да,нет,نعم,لا'.split(',').map(folded)
);

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
	const distinct = new Set(taken.map(folded)).size;
	return {
		filled: taken.length,
		distinct,
		dates: share(isDate),
		years: share((cell) => /^(?:1[5-9]|20)\d\d$/.test(cell)),
		numbers: share((cell) => /^[-+−]?\d[\d ., ]*%?$/.test(cell) && !/[.,]\D*$/.test(cell)),
		addresses: share((cell) => link.read(cell).ok),
		ids: share(
			(cell) => /^[\p{L}\p{N}_:./-]+$/u.test(cell) && /\d/.test(cell) && !isDate(cell) && !/^https?:/i.test(cell)
		),
		yesNo: share((cell) => yesOrNo.has(folded(cell))),
		people: share(isLikePerson),
		prose:
			taken.filter((cell) => cell.length > longest || cell.split(/\s+/).length > 8).length / Math.max(taken.length, 1),
		isFewValued: taken.length >= 8 && distinct <= Math.max(2, taken.length / 5)
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
