import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { splitPeople } from '../written/names/split-people.ts';
import { withText } from './joined-rows.ts';

/** A sheet of terms with a row for each person where one cell clearly names several: each gets the term. */
export function oneEach(sheet: BoundSheet, lines: ReportLines): BoundSheet {
	const column = columnOf(sheet, 'person');
	if (sheet.kind !== 'terms' || sheet.sheet.is !== undefined || column === undefined || column.pointsTo !== undefined)
		return sheet;
	return {
		...sheet,
		rows: sheet.rows.flatMap((row) => {
			const names = splitPeople(textIn(row, column));
			if (names.length < 2) return [row];
			lines.add('guessed', {
				about: ['remark', sheet.key, 'several-people'],
				sheet: sheet.key,
				head: column.head,
				row: row.number,
				say: (count) => `${count} ${count === 1 ? 'cell names' : 'cells name'} several people; each gets the term.`
			});
			return names.map((name) => withText(row, column, name));
		})
	};
}

/** The same for a cell that names several bodies: "Alpha Ltd; Gamma SA". */
export function oneEachBody(sheet: BoundSheet, lines: ReportLines): BoundSheet {
	const column = columnOf(sheet, 'body');
	if (sheet.kind !== 'terms' || sheet.sheet.is !== undefined || column === undefined || column.pointsTo !== undefined)
		return sheet;
	const texts = new Set(sheet.rows.map((row) => textIn(row, column)));
	return {
		...sheet,
		rows: sheet.rows.flatMap((row) => {
			const names = textIn(row, column)
				.split(/[;|\n]/)
				.map((name) => name.trim())
				.filter((name) => name !== '');
			const areNames = names.every((name) => texts.has(name)) || !names.some((name) => name.includes(','));
			if (names.length < 2 || !areNames) return [row];
			lines.add('guessed', {
				about: ['remark', sheet.key, 'several-bodies'],
				sheet: sheet.key,
				head: column.head,
				row: row.number,
				say: (count) => `${count} ${count === 1 ? 'cell names' : 'cells name'} several bodies; the term is in each.`
			});
			return names.map((name) => withText(row, column, name));
		})
	};
}
