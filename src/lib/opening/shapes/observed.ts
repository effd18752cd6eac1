import { group, max } from 'd3-array';
import type { Day } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
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
const meanings = ['only', 'onwards', 'next', 'list'] as const;

/** Says of an end that there is none to ask about. */
const goesOn = 'present';

/** A row, what it speaks of, and when. */
interface Observed {
	readonly row: BoundRow;
	/** The person and the post. */
	readonly term: string;
	/** The post alone. */
	readonly post: string;
	/** What is listed together with it: the body alone. */
	readonly body: string;
	readonly unit: Unit;
}

/** What is told of one term without a break, in order of time, with its start and end as in {@link TimedRow}. */
interface Stretch {
	readonly told: readonly Observed[];
	readonly from: string;
	readonly to: string;
	/** The first day of which nothing is told any more, where its end is not told. */
	readonly toldUntil?: Day;
}

/**
 * Terms and ties that are told by one year, wave, season or day, with a start and an end beside it. They last throughout that
 * unit, and only then unless the user says that they go on, or go on until another is named for the post or the next list of the
 * body leaves them out. Units of one term that touch become one row, which says what the row of each says.
 */
export function observedTerms(sheet: BoundSheet, answers: Answers, lines: ReportLines): BoundSheet {
	const column = columnOf(sheet, 'year') ?? columnOf(sheet, 'date');
	const isTimed = sheet.kind === 'terms' || sheet.kind === 'ties';
	if (!isTimed || sheet.sheet.is !== undefined || hasSpells(sheet) || column === undefined) return sheet;
	const unitIn = unitsIn(sheet, column, answers, lines);
	const observed = sheet.rows.flatMap((row): readonly Observed[] => {
		const unit = unitIn(row);
		return unit === undefined ? [] : [{ row, term: termKey(sheet, row), ...keysOf(sheet, row), unit }];
	});
	const [first] = observed;
	if (first === undefined) return sheet;
	lines.add('toMend', {
		about: ['year', sheet.key],
		sheet: sheet.key,
		head: column.head,
		say: () =>
			`Does ${inShort(textIn(first.row, column))} in “${inShort(column.head)}” mean only then, or from then on?`,
		mends: {
			only: 'Only then',
			onwards: 'From then on',
			next: 'Until the next is named',
			...(sheet.kind === 'terms' ? { list: 'Until the next list' } : {})
		}
	});
	const meaning = meanings.find((each) => each === answers('year', sheet.key)) ?? 'only';
	const untimed = sheet.rows.filter((row) => unitIn(row) === undefined);
	const joined = stretchesOf[meaning](observed).flatMap(({ told, from, to, toldUntil }) => {
		const [first, ...others] = told.map(({ row }) => row);
		const ending = told.findLast(({ row }) => textIn(row, columnOf(sheet, 'ending')) !== '');
		const within = ending && between(ending.unit.first, ending.unit.last);
		return first === undefined ? [] : [{ row: joinedRow(sheet, first, others), from, to, within, toldUntil }];
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
	return `${readPersonName(nameIn(sheet, row)).folded}\n${keysOf(sheet, row).post}`;
}

/** The post of a row, and its body; all ties of a sheet are followed as one. */
function keysOf(sheet: BoundSheet, row: SheetRow): Pick<Observed, 'post' | 'body'> {
	if (sheet.kind === 'ties') return { post: '', body: '' };
	const [post, body] = (['post', 'body'] as const).map((role) => folded(textIn(row, columnOf(sheet, role))));
	return { post: `${post}\n${body}`, body: body ?? '' };
}

/** A row with the start and the end of its term: EDTF, empty, or a word for going on. */
export interface TimedRow {
	readonly row: BoundRow;
	readonly from: string;
	readonly to: string;
	/** When what it says of its ending happened, if that is not its end. */
	readonly within?: string | undefined;
	/** The first day of which nothing is told of it any more, if its end is not told. */
	readonly toldUntil?: Day | undefined;
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
		rows: rows.map(({ row, from, to, within, toldUntil }) => ({
			...row,
			...(within === undefined ? {} : { within }),
			...(toldUntil === undefined ? {} : { toldUntil }),
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

/**
 * Each goes on until a unit names others of the same post, or of the same body. Of a post nothing more is told once nothing is
 * told of any; of a body, after its own last list.
 */
function untilNext(observed: readonly Observed[], by: 'post' | 'body'): readonly Stretch[] {
	return [...group(observed, (one) => one[by]).values()].flatMap((together) => {
		const toldUntil = max(by === 'post' ? observed : together, ({ unit }) => parseEdtf(endOf(unit))?.earliest);
		const units = [...group(inOrder(together), ({ unit }) => startOf(unit))].map(([start, now]) => ({
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
					to: next?.start ?? '',
					...(next === undefined && toldUntil !== undefined ? { toldUntil } : {})
				};
			});
		});
	});
}

const stretchesOf: Readonly<Record<(typeof meanings)[number], (observed: readonly Observed[]) => readonly Stretch[]>> =
	{
		only: onlyThen,
		onwards,
		next: (observed) => untilNext(observed, 'post'),
		list: (observed) => untilNext(observed, 'body')
	};

function byTerm(observed: readonly Observed[]): readonly (readonly Observed[])[] {
	return [...group(observed, ({ term }) => term).values()].map(inOrder);
}

function inOrder(observed: readonly Observed[]): readonly Observed[] {
	return [...observed].sort((a, b) => a.unit.first - b.unit.first);
}
