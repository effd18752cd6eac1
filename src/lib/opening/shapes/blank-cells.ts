import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { inShort } from '../written/in-short.ts';

/**
 * A sheet of terms whose blank cells under a name repeat it, where the user says so. That is asked once a column: of people always,
 * of posts and bodies where each is named once, as at the head of a group.
 */
export function filledBlanks(sheet: BoundSheet, answers: Answers, lines: ReportLines): BoundSheet {
	if (sheet.kind !== 'terms' || sheet.sheet.is !== undefined) return sheet;
	const columns = (['person', 'last-name', 'post', 'body'] as const).flatMap((role) => columnOf(sheet, role) ?? []);
	return columns.reduce((before, column) => withBlanksOf(before, column, answers, lines), sheet);
}

function withBlanksOf(sheet: BoundSheet, column: BoundColumn, answers: Answers, lines: ReportLines): BoundSheet {
	const { key, rows } = sheet;
	const blanks = blanksUnderNames(rows, column);
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
				`${count} ${count === 1 ? 'cell' : 'cells'} in ${inShort(column.head)} ${count === 1 ? 'is' : 'are'} blank. The same as above?`,
			mends: { above: isOfPeople ? 'The same person as above' : 'The same as above', blank: 'Leave blank' }
		});
	}
	if (answers(...about) !== 'above') return sheet;
	let last = '';
	return {
		...sheet,
		rows: rows.map((row) => {
			const text = textIn(row, column);
			if (text !== '') last = text;
			return text === '' ? { ...row, cells: withCell(row.cells, column.index, last) } : row;
		})
	};
}

function blanksUnderNames(rows: readonly SheetRow[], column: BoundColumn): readonly SheetRow[] {
	const first = rows.findIndex((row) => textIn(row, column) !== '');
	return first < 0 ? [] : rows.slice(first).filter((row) => textIn(row, column) === '');
}

/** Cells with another text at an index. */
export function withCell(cells: readonly string[], index: number, text: string): readonly string[] {
	return Array.from({ length: Math.max(cells.length, index + 1) }, (_, at) =>
		at === index ? text : (cells[at] ?? '')
	);
}
