import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { type BoundColumn, type BoundRow, columnOf } from './bound-sheet.ts';

/** What can be done about a row that ends before it starts. */
export const rowMends = {
	swap: 'Swap the dates',
	'no-end': 'Leave the end empty',
	'no-start': 'Leave the start empty',
	out: 'Leave the row out'
} as const;

/** The rows of a sheet that the user does not leave out. The others stay in the report, so that they can be taken back. */
export function withoutLeftOut(
	key: string,
	columns: readonly BoundColumn[],
	rows: readonly BoundRow[],
	answers: Answers,
	lines: ReportLines
): readonly BoundRow[] {
	return rows.filter((row) => {
		const isOut = answers('row', key, row.key) === 'out';
		if (isOut) {
			lines.add('toMend', {
				about: ['row', key, row.key],
				sheet: key,
				row: row.number,
				head: columnOf({ columns }, 'to')?.head,
				say: () => 'This row is left out.',
				mends: rowMends
			});
		}
		return !isOut;
	});
}
