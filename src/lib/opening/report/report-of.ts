import type { Dataset } from '../../dataset/dataset.ts';
import { hasPosts } from '../../dataset/presence-post.ts';
import type { Import, Remark } from '../../formats/import.ts';
import { causesOf, type Cause, type Problem, rowsOf } from '../../reading/problems/problem-list.ts';
import { causeInWords } from '../../reading/problems/problem-words.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { tableNames } from '../../reading/schema.ts';
import { yearWords } from '../../time/day.ts';
import type { BoundSheet } from '../binding/bound-sheet.ts';
import { openingPeriod } from '../complete/opening-view.ts';
import type { Gathered } from '../gather/gather.ts';
import type { ImportReport, ReportItem, Understood } from './import-report.ts';
import type { ReportLines } from './report-lines.ts';

/** The report on files that were bound: what was gathered, what formats remarked, and what still contradicts. */
export function reportOf(
	dataset: Dataset,
	{ lines, tables }: Gathered,
	sheets: readonly BoundSheet[],
	imports: readonly Import[],
	problems: readonly Problem[]
): ImportReport {
	const remarks = imports.flatMap((each) => each.remarks);
	const found = causesOf(problems.filter(({ kind }) => !notToMend.has(kind)).map((problem) => atOrigin(problem)));
	const ofList = (list: Remark['list']) => remarks.filter((remark) => remark.list === list).map(itemOfRemark);
	const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
	const unused = sheets.filter(({ kind }) => kind === 'left-out' || kind === 'links');
	return {
		understood: understoodOf(dataset, rows, rows - unused.reduce((sum, sheet) => sum + sheet.rows.length, 0)),
		toMend: [...lines.of('toMend'), ...ofList('to-mend'), ...found.map(itemOf)],
		guessed: [...lines.of('guessed'), ...ofList('guessed')],
		notUsed: [...lines.of('notUsed'), ...ofList('not-used')]
	};

	function itemOf(cause: Cause): ReportItem {
		const item = itemOfCause(cause);
		return { ...item, where: lines.where(item.sheet, item.rows, item.column) };
	}

	/** The problem where the user can find it: in the sheet that the row of a table was made from. */
	function atOrigin(problem: Problem): Problem {
		const name = tableNames.find((each) => each === problem.place.table);
		const row = problem.place.row;
		const origin = name === undefined || row === undefined ? undefined : tables.get(name)?.origins[row - 2];
		return origin === undefined
			? problem
			: { ...problem, place: { ...problem.place, table: origin.sheet, row: origin.row } };
	}
}

/** What completing brings with it, or the figures say already, is not the user's to mend. */
const notToMend: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
	'kept-column',
	'unused-source',
	'nearly-a-column',
	'missing-file',
	'no-dates'
]);

/** What is said of a column that is kept as it stands. */
const keptColumns: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>(['kept-column', 'nearly-a-column']);

/** The report on a dataset of Cadre: what is said of the part, its problems, and what its format remarked. */
export function reportOfPackage(
	dataset: Dataset | undefined,
	tables: Tables,
	lines: ReportLines,
	problems: readonly Problem[],
	remarks: readonly Remark[]
): ImportReport {
	const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
	const causes = causesOf(problems);
	const ofList = (list: Remark['list']) => remarks.filter((remark) => remark.list === list).map(itemOfRemark);
	const isOf = (cause: Cause, kept: boolean) => keptColumns.has(cause[0].kind) === kept;
	return {
		understood: understoodOf(dataset, rows, rows),
		toMend: [
			...lines.of('toMend'),
			...ofList('to-mend'),
			...causes.filter((cause) => isOf(cause, false)).map(itemOfCause)
		],
		guessed: [...lines.of('guessed'), ...ofList('guessed')],
		notUsed: [...ofList('not-used'), ...causes.filter((cause) => isOf(cause, true)).map(itemOfCause)]
	};
}

function understoodOf(dataset: Dataset | undefined, rows: number, rowsUsed: number): Understood {
	const period = dataset === undefined || dataset.time === 'none' ? undefined : openingPeriod(dataset);
	const held = dataset !== undefined && hasPosts(dataset.posts) ? dataset : undefined;
	return {
		people: dataset?.people.length ?? 0,
		posts: held?.posts.length ?? 0,
		bodies: held?.bodies.length ?? 0,
		terms: held?.occupancies.length ?? 0,
		ties: dataset?.ties.length ?? 0,
		reports: dataset?.reports.length ?? 0,
		events: dataset?.events.length ?? 0,
		years: period && [yearWords(period.from), yearWords(period.to)],
		rows,
		rowsUsed
	};
}

function itemOfRemark({ place, what }: Remark): ReportItem {
	return {
		about: ['remark', place.table, what],
		where: place.row === undefined ? place.table : `${place.table}, row ${place.row}`,
		sheet: place.table,
		rows: place.row === undefined ? [] : [place.row],
		column: place.column,
		what,
		mends: [],
		answer: undefined
	};
}

function itemOfCause(cause: Cause): ReportItem {
	const { where, what } = causeInWords(cause);
	const [{ place }] = cause;
	return {
		about: ['remark', place.table, where, what],
		where,
		sheet: place.table,
		rows: rowsOf(cause),
		column: place.column,
		what,
		mends: [],
		answer: undefined
	};
}
