import type { Import } from '../../formats/import.ts';
import { bindSheets, withKeys } from '../binding/bind-sheets.ts';
import type { BoundSheet } from '../binding/bound-sheet.ts';
import { findHeads } from '../binding/find-heads.ts';
import { roleOfHead } from '../binding/heads.ts';
import type { Answers } from '../recipe.ts';
import { ReportLines } from '../report/report-lines.ts';

/**
 * The sheets that a part can be chosen from, with all their rows. Of a single sheet only the heads are found, which takes a tenth
 * of the time: what its columns are is asked of the rows that were chosen, unless rows name others.
 */
export function sheetsToChooseFrom(imports: readonly Import[], answers: Answers): readonly BoundSheet[] {
	const [only, another] = withKeys(imports.flatMap((each) => each.sheets));
	if (only === undefined) return [];
	const { key, sheet } = only;
	const { heads, headRow, rows } = findHeads(sheet, answers('heads', key));
	const repeatsAbove = heads.some((head) => answers('blank-cell', key, head) === 'above');
	const namesSuperiors = heads.some((head) => (answers('column', key, head) ?? roleOfHead(head)) === 'superior');
	if (another !== undefined || repeatsAbove || namesSuperiors)
		return bindSheets(imports, answers, new ReportLines(answers));
	return [
		{
			sheet,
			key,
			headRow,
			kind: 'terms',
			columns: heads.map((head, index) => ({ index, head, role: 'keep', pointsTo: undefined })),
			rows: rows.map((row) => ({ ...row, key: '' }))
		}
	];
}
