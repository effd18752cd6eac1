import { group } from 'd3-array';
import type { SheetRow } from '../../formats/sheet.ts';
import { isoOf } from '../../time/day.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { nameIn } from '../gather/people.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { orderOf } from '../written/dates/date-order.ts';
import { folded } from '../written/folded.ts';
import { readPersonName } from '../written/names/person-name.ts';
import { type Unit, unitOf } from './unit.ts';
import { inShort } from '../written/in-short.ts';

/** What a unit beside somebody's name means for their term. */
const meanings = ['only', 'onwards', 'next'] as const;

/** Says of an end that there is none to ask about. */
const goesOn = 'present';

/** A row, what it speaks of, and when. */
interface Observed {
	readonly row: SheetRow;
	/** The person and the post. */
	readonly term: string;
	/** The post alone. */
	readonly post: string;
	readonly unit: Unit;
}

/**
 * Terms and ties that are told by one year, wave, season or day, with a start and an end in place of it: they last throughout that unit,
 * and only then unless the user says that they go on, or go on until another is named. Units of one term that touch are one.
 */
export function observedTerms(sheet: BoundSheet, answers: Answers, lines: ReportLines): BoundSheet {
	const column = columnOf(sheet, 'year') ?? columnOf(sheet, 'date');
	const isTimed = sheet.kind === 'terms' || sheet.kind === 'ties';
	if (!isTimed || sheet.sheet.is !== undefined || hasSpells(sheet) || column === undefined) return sheet;
	const unitIn = unitsOf(sheet, column, answers, lines);
	const observed = sheet.rows.flatMap((row): readonly Observed[] => {
		const unit = unitIn(row);
		return unit === undefined ? [] : [{ row, term: termKey(sheet, row), post: postKey(sheet, row), unit }];
	});
	const [first] = observed;
	if (first === undefined) return sheet;
	lines.add('toMend', {
		about: ['year', sheet.key],
		sheet: sheet.key,
		head: column.head,
		say: () => `Does ${inShort(textIn(first.row, column))} in ${inShort(column.head)} mean only then, or from then on?`,
		mends: { only: 'Only then', onwards: 'From then on', next: 'Until the next is named' }
	});
	const meaning = meanings.find((each) => each === answers('year', sheet.key)) ?? 'only';
	const untimed = sheet.rows.filter((row) => unitIn(row) === undefined);
	const timed =
		meaning === 'only' ? onlyThen(observed) : meaning === 'onwards' ? onwards(observed) : untilNext(observed);
	return withSpells(sheet, [...untimed.map((row) => ({ row, from: '', to: goesOn })), ...timed]);
}

/** Whether a sheet tells starts or ends. */
export function hasSpells(sheet: BoundSheet): boolean {
	return columnOf(sheet, 'from') !== undefined || columnOf(sheet, 'to') !== undefined;
}

/** Who holds what, as a row says it. */
export function termKey(sheet: BoundSheet, row: SheetRow): string {
	if (sheet.kind === 'ties') {
		const texts = (['tie-from', 'tie-to', 'kind'] as const).map((role) => folded(textIn(row, columnOf(sheet, role))));
		return texts.join('\n');
	}
	return `${readPersonName(nameIn(sheet, row)).folded}\n${postKey(sheet, row)}`;
}

/** The post of a row; all ties of a sheet are followed as one. */
function postKey(sheet: BoundSheet, row: SheetRow): string {
	if (sheet.kind === 'ties') return '';
	return (['post', 'body'] as const).map((role) => folded(textIn(row, columnOf(sheet, role)))).join('\n');
}

/** A row with the start and the end of its term: EDTF, empty, or a word for going on. */
export interface TimedRow {
	readonly row: SheetRow;
	readonly from: string;
	readonly to: string;
}

/** A sheet with two columns more, for the start and the end of each row. */
export function withSpells(sheet: BoundSheet, rows: readonly TimedRow[]): BoundSheet {
	const width = Math.max(0, ...sheet.columns.map(({ index }) => index + 1));
	const added = (['from', 'to'] as const).map((role, index): BoundColumn => ({
		index: width + index,
		head: role === 'from' ? 'From' : 'To',
		role,
		pointsTo: undefined
	}));
	return {
		...sheet,
		columns: [...sheet.columns, ...added],
		rows: rows.map(({ row, from, to }) => ({
			...row,
			cells: [...Array.from({ length: width }, (_, index) => row.cells[index] ?? ''), from, to]
		}))
	};
}

function unitsOf(
	sheet: BoundSheet,
	column: BoundColumn,
	answers: Answers,
	lines: ReportLines
): (row: SheetRow) => Unit | undefined {
	const { key } = sheet;
	const { head } = column;
	const texts = sheet.rows.map((row) => textIn(row, column));
	const told = orderOf(texts);
	const order = (['day-first', 'month-first'] as const).find(
		(each) => each === (answers('order', key, head) ?? told.order)
	);
	if (told.order === 'either' && told.undecided !== undefined) {
		lines.add('toMend', {
			about: ['order', key, head],
			sheet: key,
			head,
			say: () => `Does ${inShort(told.undecided ?? '')} begin with the day or with the month?`,
			mends: { 'day-first': 'Day first', 'month-first': 'Month first' }
		});
	}
	const units = new Map<string, Unit | undefined>();
	for (const [index, text] of texts.entries()) {
		const given = answers('read-as', key, head, text) ?? text;
		const unit = unitOf(given, order);
		units.set(text, unit);
		if (unit !== undefined || given === '' || unitOf(given, 'day-first') !== undefined) continue;
		const isNumber = /^\d+$/.test(text);
		lines.add('toMend', {
			about: isNumber ? ['read-as', key, head] : ['read-as', key, head, text],
			sheet: key,
			head,
			row: sheet.rows[index]?.number,
			say: () =>
				isNumber
					? `The numbers in ${inShort(head)} are no years, and count as no date.`
					: `${inShort(text)} cannot be read as one date.`,
			mends: isNumber ? {} : { '': 'Leave empty' }
		});
	}
	return (row) => units.get(textIn(row, column));
}

function onlyThen(observed: readonly Observed[]): readonly TimedRow[] {
	return [...group(observed, ({ term }) => term).values()].flatMap((same) => {
		const stretches: { row: SheetRow; first: number; last: number }[] = [];
		for (const { row, unit } of inOrder(same)) {
			const before = stretches.at(-1);
			if (before !== undefined && unit.first <= before.last + 1) before.last = Math.max(before.last, unit.last);
			else stretches.push({ row, ...unit });
		}
		return stretches.map(({ row, first, last }) => ({ row, from: isoOf(first), to: isoOf(last + 1) }));
	});
}

function onwards(observed: readonly Observed[]): readonly TimedRow[] {
	return [...group(observed, ({ term }) => term).values()].flatMap((same) =>
		inOrder(same)
			.slice(0, 1)
			.map(({ row, unit }) => ({ row, from: isoOf(unit.first), to: goesOn }))
	);
}

/** Each goes on until a unit names others for the post. */
function untilNext(observed: readonly Observed[]): readonly TimedRow[] {
	return [...group(observed, ({ post }) => post).values()].flatMap((ofPost) => {
		const units = [...group(inOrder(ofPost), ({ unit }) => unit.first)];
		return units.flatMap(([first, now], index) => {
			const before = new Set(units[index - 1]?.[1].map(({ term }) => term));
			return now
				.filter(({ term }, place) => !before.has(term) && now.findIndex((other) => other.term === term) === place)
				.map(({ row, term }) => {
					const next = units.slice(index + 1).find(([, later]) => !later.some((other) => other.term === term));
					return { row, from: isoOf(first), to: next === undefined ? '' : isoOf(next[0]) };
				});
		});
	});
}

function inOrder(observed: readonly Observed[]): readonly Observed[] {
	return [...observed].sort((a, b) => a.unit.first - b.unit.first);
}
