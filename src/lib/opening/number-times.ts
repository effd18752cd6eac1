import { max } from 'd3-array';
import type { Import } from '../formats/import.ts';
import { stepFrom } from '../time/step.ts';
import { type BoundColumn, type BoundSheet, textIn } from './binding/bound-sheet.ts';
import { dateRoles, type Role } from './binding/roles.ts';
import type { Answers } from './recipe.ts';
import type { ReportLines } from './report/report-lines.ts';
import { saysNothing, saysStill } from './written/dates/still-or-nothing.ts';
import { prepared, readWrittenDate } from './written/dates/written-date.ts';

/** The roles whose cells are times of what is told. */
const timeRoles: ReadonlySet<Role> = new Set(dateRoles.filter((role) => role !== 'birth'));

/** Numbers that can be years. */
const year = /^[12]\d{3}$/;

const plainNumber = /^-?\d+(?:\.\d{1,6})?$/;

/**
 * Sheets in which times that are plain numbers are steps, such as minutes or chapters, all with as many decimals. Where all of
 * them can be years they are years, unless the user says otherwise. Beside sheets with dates, or where they are too large, they
 * are kept as columns.
 *
 * @param imports tell which sheets are of a format that counts time in numbers; of others the cells tell it
 */
export function withNumberTimes(
	sheets: readonly BoundSheet[],
	imports: readonly Import[],
	answers: Answers,
	lines: ReportLines
): readonly BoundSheet[] {
	const ofNumbers = new Set(imports.filter(({ time }) => time === 'number').flatMap((each) => each.sheets));
	const numbered = sheets.filter(
		(sheet) => timesIn(sheet).length > 0 && (ofNumbers.has(sheet.sheet) || hasOnlySteps(sheet))
	);
	const times = new Set(numbered.flatMap(timesIn));
	const [first] = numbered;
	if (first === undefined) return sheets;
	const areYears = [...times].every((time) => year.test(time));
	const told = { about: ['times'], sheet: first.key } as const;
	const mends = areYears ? { years: 'Read as years', steps: 'Read as steps' } : {};
	if (areYears && answers('times') !== 'steps') {
		lines.add('guessed', { ...told, say: () => 'The times are numbers, which were read as years.', mends });
		return sheets;
	}
	const decimals = max(times, (time) => (time.split('.')[1] ?? '').length) ?? 0;
	const isAmongDates = sheets.some((sheet) => !numbered.includes(sheet) && timesIn(sheet).some(isDate));
	if (isAmongDates || [...times].some((time) => stepFrom(stepOf(time, decimals)) === undefined)) {
		const what = 'The times are numbers, not dates. They are kept as columns; the picture shows all at once.';
		lines.add('notUsed', { ...told, say: () => what, mends });
		return sheets.map((sheet) => (numbered.includes(sheet) ? withTimesKept(sheet) : sheet));
	}
	lines.add('guessed', { ...told, say: () => 'The times are numbers, read as steps.', mends });
	return sheets.map((sheet) => (numbered.includes(sheet) ? withSteps(sheet, decimals) : sheet));
}

/** Whether the times of a sheet are plain numbers, most of which cannot be dates, in whatever way these are written. */
function hasOnlySteps(sheet: BoundSheet): boolean {
	const times = [...new Set(timesIn(sheet))];
	const isOnlyStep = (time: string) => readWrittenDate(time).kind === 'unreadable';
	return times.every((time) => plainNumber.test(time)) && times.filter(isOnlyStep).length * 2 > times.length;
}

function timeColumnsOf({ columns }: BoundSheet): readonly BoundColumn[] {
	return columns.filter(({ role }) => timeRoles.has(role));
}

/** The times in a sheet; words for an end that has not come, or for nothing, are none. */
function timesIn(sheet: BoundSheet): readonly string[] {
	return timeColumnsOf(sheet)
		.flatMap((column) => sheet.rows.map((row) => textIn(row, column).trim()))
		.filter((text) => isTime(prepared(text)));
}

function isTime(text: string): boolean {
	return !saysNothing(text) && !saysStill(text);
}

function isDate(text: string): boolean {
	return !['unreadable', 'serial'].includes(readWrittenDate(text).kind);
}

function withSteps(sheet: BoundSheet, decimals: number): BoundSheet {
	const at = new Set(timeColumnsOf(sheet).map(({ index }) => index));
	return {
		...sheet,
		rows: sheet.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell, index) =>
				at.has(index) && plainNumber.test(cell.trim()) ? stepOf(cell.trim(), decimals) : cell
			)
		}))
	};
}

/** The text of a step, from a plain number. */
function stepOf(time: string, decimals: number): string {
	const [whole = '', own = ''] = time.split('.');
	return `step ${whole}${decimals === 0 ? '' : `.${own.padEnd(decimals, '0')}`}`;
}

function withTimesKept(sheet: BoundSheet): BoundSheet {
	return {
		...sheet,
		columns: sheet.columns.map((column) =>
			timeRoles.has(column.role) ? { ...column, head: `${column.head} (step)`, role: 'keep' } : column
		)
	};
}
