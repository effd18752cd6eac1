import { columnAt } from '../../formats/sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { readEnding } from '../written/ending.ts';
import { inShort } from '../written/in-short.ts';
import { type BoundColumn, type BoundSheet, columnOf } from './bound-sheet.ts';
import { roleSaid } from './columns-for.ts';

/**
 * Offers to read a column that is kept, or is a note, as how terms ended, if at least half of its cells tell that and no other
 * column does; one called "status" as what became of people, since it speaks of the data's day. What the user took up is offered
 * with its answer. A sheet of which its format says what it is has no such column.
 */
export function offerEndings(sheet: BoundSheet, answers: Answers, lines: ReportLines): void {
	const { key, kind, columns, rows } = sheet;
	if (kind !== 'terms' || sheet.sheet.is !== undefined) return;
	const taken = columns.find(
		({ head, role }) => (role === 'ending' || role === 'fate') && roleSaid(key, head, answers) === role
	);
	const ending = columnOf(sheet, 'ending');
	if (ending !== undefined && ending !== taken) return;
	const column = taken ?? columns.find(canTellEndings);
	if (column === undefined) return;
	const { head } = column;
	const isStatus = speaksOfStatus(head);
	lines.add('guessed', {
		about: ['column', key, head],
		sheet: key,
		head,
		say: () => `“${inShort(head)}” seems to tell ${isStatus ? 'what became of people' : 'how terms ended'}.`,
		mends: { [isStatus ? 'fate' : 'ending']: 'Read it so', keep: 'Keep as is' }
	});

	function canTellEndings({ role, head, index }: BoundColumn): boolean {
		// An answer is about a head, and so about all columns that have it.
		const isAlone = columns.every((other) => other.index === index || other.head !== head);
		return isAlone && (role === 'keep' || role === 'note') && tellEndings(columnAt(rows, index), speaksOfStatus(head));
	}
}

function tellEndings(cells: readonly string[], isStatus: boolean): boolean {
	const texts = cells.filter((text) => text !== '');
	const telling = texts.filter((text) =>
		readEnding(text).some(({ kind }) => kind === 'end' || kind === 'report' || (isStatus && kind === 'status'))
	);
	return telling.length > 0 && telling.length * 2 >= texts.length;
}

function speaksOfStatus(head: string): boolean {
	return /\bstatus\b/i.test(head);
}
