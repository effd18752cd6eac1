import { group } from 'd3-array';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { foldedHead } from '../binding/heads.ts';
import type { Role } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { folded } from '../written/folded.ts';
import { inShort } from '../written/in-short.ts';
import { withText } from './joined-rows.ts';

/** What codes can stand for. */
const coded: readonly Role[] = ['kind', 'fate', 'ending', 'body', 'post'];

const called = /\b(?:codebook|code book|codes|legend|data dictionary|key to codes)\b/;

/** What a codebook says: the meaning of each code, of one column or of all. */
interface Codebook {
	readonly key: string;
	/** By the folded head of the column, empty for all, then by code. */
	readonly meanings: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Sheets with words in place of codes: of small whole numbers in a column of kinds, fates, endings, bodies or posts, as a sheet
 * called "Codebook", "Legend" or "Codes" explains them, or as the user says. Others are asked for once a
 * column. The codebook itself is then left out.
 */
export function withoutCodes(
	sheets: readonly BoundSheet[],
	answers: Answers,
	lines: ReportLines
): readonly BoundSheet[] {
	const books = sheets.flatMap((sheet) => (called.test(foldedHead(sheet.key)) ? (codebookIn(sheet) ?? []) : []));
	const others = sheets.filter(({ key }) => !books.some((book) => book.key === key));
	return others.map((sheet) => {
		if (sheet.sheet.is !== undefined) return sheet;
		const columns = coded.flatMap((role) => columnOf(sheet, role) ?? []);
		return columns.reduce((before, column) => withWords(before, column, books, answers, lines), sheet);
	});
}

function withWords(
	sheet: BoundSheet,
	column: BoundColumn,
	books: readonly Codebook[],
	answers: Answers,
	lines: ReportLines
): BoundSheet {
	const { key } = sheet;
	const { head } = column;
	const codes = new Set(sheet.rows.map((row) => textIn(row, column)).filter((text) => text !== ''));
	if (codes.size === 0 || column.pointsTo !== undefined || ![...codes].every((code) => /^\d{1,2}$/.test(code)))
		return sheet;
	const book = books.find(({ meanings }) => meaningsFor(meanings, head, codes) !== undefined);
	const meanings = book && meaningsFor(book.meanings, head, codes);
	const words = new Map(
		[...codes].flatMap((code) => {
			const word = answers('read-as', key, head, code) ?? meanings?.get(code);
			return word === undefined ? [] : [[code, word] as const];
		})
	);
	if (book !== undefined) {
		lines.add('guessed', {
			about: ['remark', key, 'codes', head],
			sheet: key,
			head,
			say: () => `The numbers in “${inShort(head)}” are codes, and read as ${inShort(book.key)} explains them.`
		});
	}
	// What was answered is said too, so that it can be changed.
	const asked = [...codes].filter((code) => meanings?.has(code) !== true).sort((a, b) => Number(a) - Number(b));
	if (asked.length > 0) {
		lines.add('toMend', {
			about: ['remark', key, 'codes-of', head],
			sheet: key,
			head,
			say: () => `The numbers in “${inShort(head)}” are codes. What does each stand for?`,
			fields: asked.map((code) => ({ label: code, about: ['read-as', key, head, code] }))
		});
	}
	return {
		...sheet,
		rows: sheet.rows.map((row) => {
			const word = words.get(textIn(row, column));
			return word === undefined ? row : withText(row, column, word);
		})
	};
}

/** The meanings for a column: its own, else those for all columns where they explain each of its codes. */
function meaningsFor(
	meanings: Codebook['meanings'],
	head: string,
	codes: ReadonlySet<string>
): ReadonlyMap<string, string> | undefined {
	const own = meanings.get(folded(head));
	if (own !== undefined) return own;
	const general = meanings.get('');
	return general !== undefined && [...codes].every((code) => general.has(code)) ? general : undefined;
}

/**
 * A sheet of codes and their meanings, perhaps with the column they are of before them. It says nothing of who held what, its
 * meanings are words, and it has one for each code.
 */
function codebookIn({ key, kind, sheet, rows, columns }: BoundSheet): Codebook | undefined {
	if (kind === 'terms') return undefined;
	// Without known heads the first row may have been taken for them, or not.
	const all = sheet.rows.length > 0 ? sheet.rows : rows;
	const width = Math.max(0, ...columns.map(({ index }) => index + 1));
	const isCode = (text: string | undefined) => /^\d{1,2}$/.test(text ?? '');
	const countIn = (index: number) => all.filter(({ cells }) => isCode(cells[index])).length;
	const at = Array.from({ length: width }, (_, index) => index).find((index) => countIn(index) >= all.length / 2);
	if (at === undefined || all.length === 0) return undefined;
	const found = all
		.filter(({ cells }) => isCode(cells[at]) && /\p{L}/u.test(cells[at + 1] ?? ''))
		.map(({ cells }) => ({
			of: at === 0 ? '' : folded(cells[at - 1] ?? ''),
			code: cells[at] ?? '',
			word: cells[at + 1] ?? ''
		}));
	const told = new Set(found.map(({ of, code }) => `${of}\n${code}`));
	if (found.length === 0 || told.size < found.length) return undefined;
	return {
		key,
		meanings: new Map(
			[...group(found, ({ of }) => of)].map(([of, some]) => [of, new Map(some.map(({ code, word }) => [code, word]))])
		)
	};
}
