import { group } from 'd3-array';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundRow, type BoundSheet, columnOf, nameIn, textIn } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { folded } from '../written/folded.ts';
import { inShort } from '../written/in-short.ts';
import { readPersonName } from '../written/names/person-name.ts';
import { joinedRow } from './joined-rows.ts';
import { between, endOf, goesOnIn, startOf, type Unit, unitsIn } from './unit.ts';

/** What a unit beside somebody's name means for their term. */
const meanings = ['only', 'onwards', 'next'] as const;

/** Says of an end that there is none to ask about. */
const goesOn = 'present';

/** A row, what it speaks of, and when. */
interface Observed {
	readonly row: BoundRow;
	/** The person and the post. */
	readonly term: string;
	/** The post alone. */
	readonly post: string;
	readonly unit: Unit;
}

/** What is told of one term without a break, in order of time, with its start and end as in {@link TimedRow}. */
interface Stretch {
	readonly told: readonly Observed[];
	readonly from: string;
	readonly to: string;
}

/**
 * Terms and ties that are told by one year, wave, season or day, with a start and an end beside it. They last throughout that
 * unit, and only then unless the user says that they go on, or go on until another is named. Units of one term that touch
 * become one row, which says what the row of each says.
 */
export function observedTerms(sheet: BoundSheet, answers: Answers, lines: ReportLines): BoundSheet {
	const column = columnOf(sheet, 'year') ?? columnOf(sheet, 'date');
	const isTimed = sheet.kind === 'terms' || sheet.kind === 'ties';
	if (!isTimed || sheet.sheet.is !== undefined || hasSpells(sheet) || column === undefined) return sheet;
	const unitIn = unitsIn(sheet, column, answers, lines);
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
		say: () =>
			`Does ${inShort(textIn(first.row, column))} in “${inShort(column.head)}” mean only then, or from then on?`,
		mends: { only: 'Only then', onwards: 'From then on', next: 'Until the next is named' }
	});
	const meaning = meanings.find((each) => each === answers('year', sheet.key)) ?? 'only';
	const untimed = sheet.rows.filter((row) => unitIn(row) === undefined);
	const timed =
		meaning === 'only' ? onlyThen(observed) : meaning === 'onwards' ? onwards(observed) : untilNext(observed);
	const joined = timed.flatMap(({ told, from, to }) => {
		const [first, ...others] = told.map(({ row }) => row);
		const ending = told.findLast(({ row }) => textIn(row, columnOf(sheet, 'ending')) !== '');
		const within = ending && between(ending.unit.first, ending.unit.last);
		return first === undefined ? [] : [{ row: joinedRow(sheet, first, others), from, to, within }];
	});
	return withSpells(sheet, [...untimed.map((row) => ({ row, from: '', to: goesOn })), ...joined]);
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
	readonly row: BoundRow;
	readonly from: string;
	readonly to: string;
	/** When what it says of its ending happened, if that is not its end. */
	readonly within?: string | undefined;
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
		rows: rows.map(({ row, from, to, within }) => ({
			...row,
			...(within === undefined ? {} : { within }),
			cells: [...Array.from({ length: width }, (_, index) => row.cells[index] ?? ''), from, to]
		}))
	};
}

function onlyThen(observed: readonly Observed[]): readonly Stretch[] {
	return byTerm(observed).flatMap((same) => {
		const stretches: { told: Observed[]; first: Unit; last: Unit }[] = [];
		for (const one of same) {
			const { unit } = one;
			const before = stretches.at(-1);
			if (before !== undefined && goesOnIn(before.last, unit)) {
				before.told.push(one);
				if (unit.last > before.last.last) before.last = unit;
			} else stretches.push({ told: [one], first: unit, last: unit });
		}
		return stretches.map(({ told, first, last }) => ({ told, from: startOf(first), to: endOf(last) }));
	});
}

function onwards(observed: readonly Observed[]): readonly Stretch[] {
	return byTerm(observed).map((same) => ({
		told: same,
		from: same[0] === undefined ? '' : startOf(same[0].unit),
		to: goesOn
	}));
}

/** Each goes on until a unit names others for the post. */
function untilNext(observed: readonly Observed[]): readonly Stretch[] {
	return [...group(observed, ({ post }) => post).values()].flatMap((ofPost) => {
		const units = [...group(inOrder(ofPost), ({ unit }) => startOf(unit))].map(([start, now]) => ({
			start,
			ofTerm: group(now, ({ term }) => term)
		}));
		return units.flatMap(({ start, ofTerm }, index) => {
			const begun = [...ofTerm.keys()].filter((term) => units[index - 1]?.ofTerm.has(term) !== true);
			return begun.map((term) => {
				const end = units.findIndex((unit, at) => at > index && !unit.ofTerm.has(term));
				const held = units.slice(index, end < 0 ? undefined : end);
				const next = units[end];
				return {
					told: held.flatMap((unit) => unit.ofTerm.get(term) ?? []),
					from: start,
					to: next?.start ?? ''
				};
			});
		});
	});
}

function byTerm(observed: readonly Observed[]): readonly (readonly Observed[])[] {
	return [...group(observed, ({ term }) => term).values()].map(inOrder);
}

function inOrder(observed: readonly Observed[]): readonly Observed[] {
	return [...observed].sort((a, b) => a.unit.first - b.unit.first);
}
