import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { readEnding } from '../written/ending.ts';
import { inShort } from '../written/in-short.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from './bound-sheet.ts';
import { roleSaid } from './columns-for.ts';

/** Offers to read a column that is kept, or is a note, as how terms ended: where no other tells it and half of its cells do. */
export function offerEndings(sheet: BoundSheet, answers: Answers, lines: ReportLines): void {
	const { key, kind, columns, rows } = sheet;
	if (kind !== 'terms') return;
	const ending = columnOf(sheet, 'ending');
	const column = columns.find((each) =>
		ending === undefined ? isOfWords(each) && tellsEndings(each) : each === ending && isSaid(each)
	);
	if (column === undefined) return;
	const { head } = column;
	lines.add('guessed', {
		about: ['column', key, head],
		sheet: key,
		head,
		say: () => `“${inShort(head)}” seems to tell how terms ended.`,
		mends: { ending: 'Read it so', keep: 'Keep as is' }
	});

	function isSaid(each: BoundColumn): boolean {
		return roleSaid(key, each.head, answers) === 'ending';
	}

	function isOfWords({ role }: BoundColumn): boolean {
		return role === 'keep' || role === 'note';
	}

	function tellsEndings(each: BoundColumn): boolean {
		const texts = rows.map((row) => textIn(row, each)).filter((text) => text !== '');
		const telling = texts.filter((text) => readEnding(text).some((one) => one.kind === 'end' || one.kind === 'report'));
		return telling.length > 0 && telling.length * 2 >= texts.length;
	}
}
