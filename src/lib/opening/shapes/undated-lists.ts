import { group } from 'd3-array';
import { isoOf } from '../../time/day.ts';
import { type BoundSheet, columnOf } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { hasSpells, termKey, withSpells } from './observed.ts';
import { runsOf } from './runs.ts';
import { type Unit, unitOf } from './unit.ts';

/** An undated list and the day, or year, of which it speaks. */
interface DatedList {
	readonly sheet: BoundSheet;
	readonly unit: Unit;
}

/**
 * Lists of who holds what without any date: the user is asked as of which day, and people then hold their posts on that day only.
 * Of several such lists those who are named by one after another hold theirs all the time between.
 */
export function datedLists(sheets: readonly BoundSheet[], answers: Answers, lines: ReportLines): readonly BoundSheet[] {
	const lists = sheets.filter(isUndated).flatMap((sheet): readonly DatedList[] => {
		const given = answers('day', sheet.key);
		const named = dateInName(sheet);
		lines.add('toMend', {
			about: ['day', sheet.key],
			sheet: sheet.key,
			say: () => 'The list has no dates. As of which day is it?',
			mends: named === undefined ? {} : { [named]: named }
		});
		const unit = given === undefined ? undefined : unitOf(given);
		return unit === undefined ? [] : [{ sheet, unit }];
	});
	const dated = new Map(lists.map((list) => [list.sheet.key, lists.length === 1 ? onThatDay(list) : undefined]));
	if (lists.length > 1) for (const sheet of overTime(lists)) dated.set(sheet.key, sheet);
	return sheets.map((sheet) => dated.get(sheet.key) ?? sheet);
}

function isUndated(sheet: BoundSheet): boolean {
	const hasDate = columnOf(sheet, 'year') !== undefined || columnOf(sheet, 'date') !== undefined;
	return (
		sheet.kind === 'terms' && sheet.sheet.is === undefined && !hasSpells(sheet) && !hasDate && sheet.rows.length > 0
	);
}

/** The day, month or year in the name of a sheet or its file: "council 2014-05.csv". */
function dateInName({ key, sheet: { file } }: BoundSheet): string | undefined {
	const dates = [key, file].flatMap((name) => /(?<!\d)(?:1\d|20)\d\d(?:-\d\d){0,2}(?!\d)/.exec(name)?.[0] ?? []);
	return dates.find((date) => unitOf(date) !== undefined);
}

function onThatDay({ sheet, unit: { first, last } }: DatedList): BoundSheet {
	return withSpells(
		sheet,
		sheet.rows.map((row) => ({ row, from: isoOf(first), to: isoOf(last + 1) }))
	);
}

function overTime(lists: readonly DatedList[]): readonly BoundSheet[] {
	const rowsOf = lists.map(({ sheet }) => group(sheet.rows, (row) => termKey(sheet, row)));
	const runs = runsOf(
		lists.map(({ unit }, index) => ({ unit, names: [...(rowsOf[index]?.keys() ?? [])], number: index })),
		'start'
	);
	return lists.map(({ sheet }, index) =>
		withSpells(
			sheet,
			runs
				.filter(({ numbers: [first] }) => first === index)
				.flatMap(({ name, from, to }) => (rowsOf[index]?.get(name) ?? []).map((row) => ({ row, from, to })))
		)
	);
}
