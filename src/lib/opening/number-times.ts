import { max } from 'd3-array';
import type { Import } from '../formats/import.ts';
import { numberAsStep, stepFrom } from '../time/step.ts';
import { type BoundColumn, type BoundSheet, textIn } from './binding/bound-sheet.ts';
import { dateRoles, type Role } from './binding/roles.ts';
import type { Answers } from './recipe.ts';
import type { ReportLines } from './report/report-lines.ts';
import { hasSpells } from './shapes/observed.ts';
import { readWrittenDate } from './written/dates/written-date.ts';
import { inShort } from './written/in-short.ts';
import { endingInSteps, isDate, isNumber, isStepText, isTime, stepIn } from './written/steps-in-text.ts';

/** The roles whose cells tell when something held or happened: not when somebody was born, or something published. */
const timeRoles: ReadonlySet<Role> = new Set<Role>([
	'year',
	...dateRoles.filter((role) => role !== 'birth' && role !== 'published')
]);

/** Numbers that can be years. */
const year = /^[12]\d{3}$/;

/**
 * Sheets in which times that are plain numbers are steps, such as minutes, chapters or waves, all with as many decimals: where most
 * times are numbers that cannot be dates, or the user says so. Where all of a format's numbers can be years they are years, unless
 * the user says otherwise. Beside sheets with dates, or where they are too large, they are kept as columns.
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
	const timed = sheets.map((sheet) => ({
		sheet,
		isOfNumbers: ofNumbers.has(sheet.sheet),
		times: timesIn(sheet, timeColumnsOf(sheet), answers)
	}));
	const isSaid = answers('times') === 'steps';
	const isNumbered = ({ isOfNumbers, times }: TimedSheet) =>
		times.some(isNumber) && (isOfNumbers || hasMostlySteps(times) || (isSaid && canBeSteps(times)));
	const numbered = timed.filter(isNumbered);
	const [first] = numbered;
	if (first === undefined) {
		offerSteps(timed, lines);
		return sheets;
	}
	const numbers = [...new Set(numbered.flatMap(({ times }) => times.filter(isNumber)))];
	const areYears = numbers.every((time) => year.test(time));
	const told = { about: ['times'], sheet: first.sheet.key } as const;
	const asSteps = { steps: 'Read as steps' };
	const isOpen = numbered.some(({ isOfNumbers, times }) => !isOfNumbers && !hasMostlySteps(times));
	const mends = areYears ? { years: 'Read as years', ...asSteps } : isOpen ? asSteps : {};
	if (areYears && !isSaid) {
		lines.add('guessed', { ...told, say: () => 'The times are numbers, which were read as years.', mends });
		return sheets;
	}
	const decimals = max(numbers, (time) => (time.split('.')[1] ?? '').length) ?? 0;
	const isAmongDates = timed.some((each) => !numbered.includes(each) && each.times.some(isDate));
	if (isAmongDates || numbers.some((time) => stepFrom(numberAsStep(time, decimals)) === undefined)) {
		const what = 'The times are numbers, not dates. They are kept as columns; the picture shows all at once.';
		lines.add('notUsed', { ...told, say: () => what, mends });
		return timed.map((each) => (numbered.includes(each) ? withTimesKept(each.sheet) : each.sheet));
	}
	lines.add('guessed', { ...told, say: () => 'The times are numbers, read as steps.', mends });
	return timed.map(({ sheet, isOfNumbers }) => ({
		...withSteps(sheet, decimals, answers, lines),
		// A format tells itself at which number it is over.
		endsAreLast: decimals === 0 && !isOfNumbers && hasSpells(sheet)
	}));
}

interface TimedSheet {
	readonly sheet: BoundSheet;
	/** Whether its format counts time in numbers. */
	readonly isOfNumbers: boolean;
	/** Its different times. */
	readonly times: readonly string[];
}

/** Where some times are numbers and no dates, these may be steps. */
function offerSteps(timed: readonly TimedSheet[], lines: ReportLines): void {
	const canBe = (time: string) => isOnlyStep(time) || readWrittenDate(time).kind === 'serial';
	const found = timed.find(({ times }) => canBeSteps(times) && times.some(canBe));
	if (found === undefined) return;
	lines.add('guessed', {
		about: ['times'],
		sheet: found.sheet.key,
		say: () => 'Some times are numbers that are no dates.',
		mends: { steps: 'Read as steps' }
	});
}

/** Whether most times are plain numbers that cannot be dates, in whatever way these are written. */
function hasMostlySteps(times: readonly string[]): boolean {
	return times.filter(isOnlyStep).length * 2 > times.length;
}

/** Whether a time is a number and no date. "-2014" may be a year before Christ, or an end, which is asked elsewhere. */
function isOnlyStep(time: string): boolean {
	const reading = readWrittenDate(time);
	return isNumber(time) && reading.kind === 'unreadable' && reading.why !== 'unclear';
}

/** Whether at least half of the times are plain numbers. */
function canBeSteps(times: readonly string[]): boolean {
	return times.filter(isNumber).length * 2 >= times.length;
}

function timeColumnsOf({ columns }: BoundSheet): readonly BoundColumn[] {
	return columns.filter(({ role }) => timeRoles.has(role));
}

/**
 * The different times in columns, as the user mended them; one that the user left empty counts as it is given. Words for an end
 * that has not come, or for nothing, are no times.
 */
function timesIn(sheet: BoundSheet, columns: readonly BoundColumn[], answers: Answers): readonly string[] {
	const times = columns.flatMap((column) =>
		[...new Set(sheet.rows.map((row) => textIn(row, column)))].map((text) =>
			(readAs(sheet, column, text, answers) || text).trim()
		)
	);
	return [...new Set(times)].filter(isTime);
}

/** What a cell says, or what the user says that it should. */
function readAs({ key }: BoundSheet, { head }: BoundColumn, text: string, answers: Answers): string {
	return answers('read-as', key, head, text) ?? text;
}

/** A sheet with steps for its times. Columns of dates, which steps cannot be compared with, are kept. */
function withSteps(sheet: BoundSheet, decimals: number, answers: Answers, lines: ReportLines): BoundSheet {
	const { key } = sheet;
	const isTimed = ({ role }: BoundColumn) => timeRoles.has(role) || role === 'published';
	const columns = sheet.columns.map((column): BoundColumn => {
		const times = isTimed(column) ? timesIn(sheet, [column], answers) : [];
		if (times.filter((time) => isDate(time) && !isNumber(time) && !isStepText(time)).length * 2 <= times.length) {
			return column;
		}
		lines.add('notUsed', {
			about: ['remark', key, 'dates-among-steps', column.head],
			sheet: key,
			head: column.head,
			say: () => `The dates in “${inShort(column.head)}” are kept as a column, since other times are steps.`
		});
		return { ...column, role: 'keep' };
	});
	const cellsBy = new Map(
		columns.flatMap((column) => {
			if (isTimed(column)) return [[column.index, stepsIn(sheet, column, decimals, answers, lines)] as const];
			if (column.role !== 'ending' && column.role !== 'fate') return [];
			return [[column.index, (text: string) => endingInSteps(text, decimals)] as const];
		})
	);
	return {
		...sheet,
		columns,
		rows: sheet.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell, index) => cellsBy.get(index)?.(cell, row.number) ?? cell)
		}))
	};
}

/** The steps in the cells of a column; what is none is asked about, and left empty until it is mended. */
function stepsIn(
	sheet: BoundSheet,
	column: BoundColumn,
	decimals: number,
	answers: Answers,
	lines: ReportLines
): (text: string, row: number) => string {
	const { key } = sheet;
	const { head } = column;
	return (text, row) => {
		const step = stepIn(text, decimals);
		// What is asked elsewhere about the cell is answered there.
		if (step !== undefined) return step;
		lines.add('toMend', {
			about: ['read-as', key, head, text],
			sheet: key,
			head,
			row,
			say: () => `${inShort(text)} cannot be read as a step.`,
			mends: { '': 'Leave empty' },
			fields: [{ label: 'Step', about: ['read-as', key, head, text] }]
		});
		return stepIn(readAs(sheet, column, text, answers), decimals) ?? '';
	};
}

function withTimesKept(sheet: BoundSheet): BoundSheet {
	return {
		...sheet,
		columns: sheet.columns.map((column) =>
			timeRoles.has(column.role) ? { ...column, head: `${column.head} (step)`, role: 'keep' } : column
		)
	};
}
