import type { BoundSheet } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { filledBlanks } from './blank-cells.ts';
import { withoutCodes } from './codes.ts';
import { withDirections } from './directions.ts';
import { observedTerms } from './observed.ts';
import { oneEach } from './several-in-a-cell.ts';
import { datedLists } from './undated-lists.ts';

/** Bound sheets with rows that each say all they mean: what stands in rows beside them, or was asked, is filled in. */
export function rowsAsMeant(
	sheets: readonly BoundSheet[],
	answers: Answers,
	lines: ReportLines
): readonly BoundSheet[] {
	const told = withoutCodes(sheets, answers, lines).map((sheet) => {
		const named = oneEach(filledBlanks(withDirections(sheet), answers, lines), lines);
		return observedTerms(named, answers, lines);
	});
	return datedLists(told, answers, lines);
}
