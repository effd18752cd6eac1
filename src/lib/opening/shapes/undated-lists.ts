import { isoOf } from '../../time/day.ts';
import { areOfOneTime, isStep } from '../../time/step.ts';
import { type BoundRow, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { foldedHead } from '../binding/heads.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers, Question } from '../recipe.ts';
import { folded } from '../written/folded.ts';
import { inShort } from '../written/in-short.ts';
import { joinedRow } from './joined-rows.ts';
import { hasSpells, termKey, withSpells } from './observed.ts';
import { type DatedRows, overTime } from './runs.ts';
import { between, type Unit, unitOf } from './unit.ts';

/**
 * Lists of who holds what without any date: the user is asked as of which day, and people then hold their posts on that day only.
 * Of several such lists of one body or post those who are named by one after another hold theirs all the time between, up to the
 * day of the last.
 */
export function datedLists(sheets: readonly BoundSheet[], answers: Answers, lines: ReportLines): readonly BoundSheet[] {
	let first: Unit | undefined;
	const lists = sheets.filter(isUndated).flatMap((sheet) => {
		const unit = askedUnit({ key: sheet.key, file: sheet.sheet.file, what: 'list' }, answers, lines, first);
		first ??= unit;
		if (unit === undefined) return [];
		const rows = sheet.rows.map((row) => ({ own: sheet, row, key: termKey(sheet, row) }));
		return [{ sheet, unit, rows, places: new Set(sheet.rows.map((row) => placeIn(sheet, row))) }];
	});
	const dated = new Map(ofSamePlaces(lists).flatMap(withTimes));
	return sheets.map((sheet) => dated.get(sheet.key) ?? sheet);
}

/** A row of a list with its own sheet, and the person and post of which it tells. */
interface ListedRow {
	readonly own: BoundSheet;
	readonly row: BoundRow;
	readonly key: string;
}

interface DatedList extends DatedRows<ListedRow> {
	readonly sheet: BoundSheet;
	/** What it is of: the bodies, or the posts that name none. */
	readonly places: ReadonlySet<string>;
}

/** Lists that share a body or a post stand together, also by way of others. */
function ofSamePlaces(lists: readonly DatedList[]): readonly (readonly DatedList[])[] {
	return lists.reduce<readonly (readonly DatedList[])[]>((before, list) => {
		const isSame = (some: readonly DatedList[]) =>
			some.some(({ places }) => [...places].some((place) => list.places.has(place)));
		return [...before.filter((some) => !isSame(some)), [...before.filter(isSame).flat(), list]];
	}, []);
}

function placeIn(sheet: BoundSheet, row: BoundRow): string {
	const [body = '', post = ''] = (['body', 'post'] as const).map((role) => folded(textIn(row, columnOf(sheet, role))));
	return body === '' ? `post ${post}` : `body ${body}`;
}

/** Each list with a start and an end for its rows, by its key. */
function withTimes(lists: readonly DatedList[]): readonly (readonly [string, BoundSheet])[] {
	const timed = overTime(lists, ({ key }) => key);
	// Nothing is told of the time after the last list.
	const afterAll = isoOf(Math.max(...lists.map(({ unit }) => unit.last)) + 1);
	return lists.map(({ sheet, unit: { first, last } }, index) => {
		const within = lists.length === 1 ? between(first, last) : undefined;
		const rows = (timed[index] ?? []).map(({ row, later, from, to }) => ({
			row: joinedRow(
				sheet,
				row.row,
				later.map((other) => inColumnsOf(sheet, other.own, other.row))
			),
			from,
			to: to === '' ? afterAll : to,
			within
		}));
		return [sheet.key, withSpells(sheet, rows)];
	});
}

/**
 * The day, month, year or step of which something without dates speaks: as the user says, who is asked.
 *
 * @param given what it is called in questions, its file, and what it is
 * @param other when another one is from: a day cannot be compared with a step, and is refused; beside a step, a step is asked for
 */
export function askedUnit(
	given: { readonly key: string; readonly file: string; readonly what: 'list' | 'network' },
	answers: Answers,
	lines: ReportLines,
	other?: Unit
): Unit | undefined {
	const named = dateInName(given);
	const about: Question = ['day', given.key];
	const answer = answers(...about);
	const unit = unitOf(answer ?? '') ?? unitOf(`step ${answer ?? ''}`);
	const isComparable = unit === undefined || other === undefined || areOfOneTime(unit.first, other.first);
	const isOfSteps = isStep((other ?? unit)?.first ?? -Infinity);
	const isUnusable = answer !== undefined && (unit === undefined || !isComparable);
	lines.add('toMend', {
		about,
		sheet: given.key,
		say: () => {
			if (answer !== undefined && unit === undefined) {
				return `${inShort(answer)} is no ${isOfSteps ? 'step, as 12' : 'day, month or year, as 2014-05-31 or May 2014'}.`;
			}
			return isComparable
				? `The ${given.what} has no dates. As of which ${isOfSteps ? 'step' : 'day'} is it?`
				: `${inShort(answer ?? '')} cannot be compared with ${between(other.first, other.last)}, the time of another ${given.what}.`;
		},
		isUnusable,
		mends: named === undefined ? {} : { [named]: named },
		fields: [{ label: isOfSteps ? 'Step' : 'Day, month or year', about }]
	});
	return isComparable ? unit : undefined;
}

function isUndated(sheet: BoundSheet): boolean {
	const hasDate = columnOf(sheet, 'year') !== undefined || columnOf(sheet, 'date') !== undefined;
	return (
		sheet.kind === 'terms' && sheet.sheet.is === undefined && !hasSpells(sheet) && !hasDate && sheet.rows.length > 0
	);
}

/** The day, month or year in the name of a sheet or its file: "council 2014-05.csv". */
function dateInName({ key, file }: { readonly key: string; readonly file: string }): string | undefined {
	const dates = [key, file].flatMap((name) => /(?<!\d)(?:1\d|20)\d\d(?:-\d\d){0,2}(?!\d)/.exec(name)?.[0] ?? []);
	return dates.find((date) => unitOf(date) !== undefined);
}

/** A row of one list with its cells where another has a column of the same head. */
function inColumnsOf(sheet: BoundSheet, own: BoundSheet, row: BoundRow): BoundRow {
	if (sheet === own) return row;
	const moved = sheet.columns.flatMap(({ index, head }) => {
		const column = own.columns.find((each) => foldedHead(each.head) === foldedHead(head));
		return column === undefined ? [] : [{ from: column.index, to: index }];
	});
	const links = moved.flatMap(({ from, to }) => {
		const link = row.links?.get(from);
		return link === undefined ? [] : [[to, link] as const];
	});
	const cells = new Map(moved.map(({ from, to }) => [to, row.cells[from] ?? '']));
	return {
		...row,
		cells: Array.from({ length: Math.max(0, ...cells.keys()) + 1 }, (_, at) => cells.get(at) ?? ''),
		links: new Map(links)
	};
}
