import type { Import } from '../../formats/import.ts';
import type { Sheet } from '../../formats/sheet.ts';
import { itemsOf } from '../../reading/table.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import type { Answers } from '../recipe.ts';
import { ReportLines } from '../report/report-lines.ts';
import { filledBlanks } from '../shapes/blank-cells.ts';
import { inShort } from '../written/in-short.ts';
import { valuesOf } from './column-values.ts';
import { withoutLeftOutSuperiors } from './left-out-superiors.ts';
import type { ChosenColumn, Part } from './part.ts';
import { linkedRows } from './row-links.ts';
import { rowsThatStay, type Stays } from './rows-that-stay.ts';
import { sheetsToChooseFrom } from './sheets-to-choose-from.ts';

/**
 * What files hold, with the rows that have one of the chosen values in each chosen column, and with what belongs to these.
 * Sheets that have nothing to do with them stay as they are.
 *
 * @param lines take the columns that are not there
 */
export function withChosenRows(
	imports: readonly Import[],
	{ columns }: Part,
	answers: Answers,
	lines: ReportLines
): readonly Import[] {
	if (columns.length === 0) return imports;
	// A blank cell that repeats the row above must not repeat another row.
	const whole = sheetsToChooseFrom(imports, answers).map((sheet) =>
		filledBlanks(sheet, answers, new ReportLines(answers))
	);
	const chosen = columns.reduce<readonly BoundSheet[]>((before, column) => withColumn(before, column, lines), whole);
	let next = 0;
	return imports.map((each) => ({ ...each, sheets: each.sheets.map((sheet) => onlyRows(sheet, chosen[next++])) }));
}

function withColumn(
	sheets: readonly BoundSheet[],
	{ sheet: key, head, values }: ChosenColumn,
	lines: ReportLines
): readonly BoundSheet[] {
	const at = sheets.findIndex((sheet) => sheet.key === key);
	const column = sheets[at]?.columns.find((each) => each.head === head);
	if (column === undefined) {
		const what = `The part is chosen by a column “${inShort(head)}” of “${inShort(key)}”, which is not there.`;
		lines.add('toMend', { about: ['remark', 'part', key, head], say: () => what });
		return sheets;
	}
	const wanted = new Set(values);
	const chosen = sheets[at]?.rows.map((row) => valuesOf(textIn(row, column)).some((value) => wanted.has(value))) ?? [];
	const stays = sheets.length === 1 ? [chosen] : rowsThatStay(linkedRows(sheets), at, chosen);
	const left = sheets.map((sheet, index) => withRows(sheet, stays[index] ?? []));
	return withUsedSources(withoutLeftOutSuperiors(left, sheets));
}

/** Sheets with the sources that their other rows name, where a format has a table of them. */
function withUsedSources(sheets: readonly BoundSheet[]): readonly BoundSheet[] {
	if (sheets.every(({ sheet }) => sheet.is !== 'sources')) return sheets;
	const used = new Set(
		sheets
			.filter(({ kind }) => kind !== 'sources')
			.flatMap(({ columns, rows }) =>
				columns.filter(({ role }) => role === 'source').map((column) => ({ column, rows }))
			)
			.flatMap(({ column, rows }) => rows.flatMap((row) => itemsOf(textIn(row, column))))
	);
	return sheets.map((sheet) => {
		if (sheet.sheet.is !== 'sources') return sheet;
		const id = columnOf(sheet, 'id');
		return withRows(
			sheet,
			sheet.rows.map((row) => used.has(textIn(row, id)))
		);
	});
}

function withRows(sheet: BoundSheet, stays: Stays): BoundSheet {
	return { ...sheet, rows: sheet.rows.filter((_, index) => stays[index] === true) };
}

/** A sheet as it was given, with the rows that were chosen of it; what stands above its heads stays. */
function onlyRows(given: Sheet, chosen: BoundSheet | undefined): Sheet {
	if (chosen === undefined) return given;
	const { headRow = 0, rows, sheet } = chosen;
	if (given.is !== undefined) return { ...given, rows };
	const byNumber = new Map(rows.map((row) => [row.number, row]));
	return {
		...given,
		rows: given.rows.flatMap((row) => {
			const found = row.number <= headRow ? row : byNumber.get(row.number);
			// Of a grid the rows were made anew, one for each of its names.
			return found === undefined ? [] : [sheet === given ? found : row];
		})
	};
}
