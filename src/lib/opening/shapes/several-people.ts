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
