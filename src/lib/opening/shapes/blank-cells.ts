import { type BoundColumn, type BoundRow, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import type { Role } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { inShort } from '../written/in-short.ts';
import { withText } from './joined-rows.ts';

/** What is blank and filled together; the first is asked about. */
const together: readonly (readonly Role[])[] = [['person'], ['last-name', 'first-name'], ['post'], ['body']];

/**
 * A sheet of terms whose blank cells under a name repeat it, where the user says so. That is asked once a column: of people
 * always, of posts and bodies where each is named once, as at the head of a group.
 */
export function filledBlanks(sheet: BoundSheet, answers: Answers, lines: ReportLines): BoundSheet {
	if (sheet.kind !== 'terms' || sheet.sheet.is !== undefined) return sheet;
	return together.reduce((before, roles) => {
		const [asked, ...others] = roles.map((role) => columnOf(sheet, role));
		const more = others.filter((column) => column !== undefined);
		return asked === undefined ? before : withBlanksOf(before, asked, more, answers, lines);
	}, sheet);
}

function withBlanksOf(
	sheet: BoundSheet,
	column: BoundColumn,
	others: readonly BoundColumn[],
	answers: Answers,
	lines: ReportLines
): BoundSheet {
	const { key, rows } = sheet;
	const columns = [column, ...others];
	const isBlank = (row: BoundRow) => columns.every((each) => textIn(row, each) === '');
	const first = rows.findIndex((row) => !isBlank(row));
	const blanks = first < 0 ? [] : rows.slice(first).filter(isBlank);
	const filled = rows.map((row) => textIn(row, column)).filter((text) => text !== '');
	const isOfPeople = column.role === 'person' || column.role === 'last-name';
	if (blanks.length === 0 || (!isOfPeople && new Set(filled).size < filled.length)) return sheet;
	const about = ['blank-cell', key, column.head] as const;
	for (const { number } of blanks) {
		lines.add('toMend', {
			about,
			sheet: key,
			head: column.head,
			row: number,
			say: (count) =>
				`${count} ${count === 1 ? 'cell' : 'cells'} in “${inShort(column.head)}” ${count === 1 ? 'is' : 'are'} blank. The same as above?`,
			mends: { above: isOfPeople ? 'The same person as above' : 'The same as above', blank: 'Leave blank' }
		});
	}
	if (answers(...about) !== 'above') return sheet;
	let last: BoundRow | undefined;
	return {
		...sheet,
		rows: rows.map((row) => {
			if (!isBlank(row)) last = row;
			const above = last;
			if (above === undefined || above === row) return row;
			return columns.reduce((before, each) => withText(before, each, textIn(above, each)), row);
		})
	};
}
