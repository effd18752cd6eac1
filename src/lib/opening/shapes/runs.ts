import { group } from 'd3-array';
import { type Day, isoOf } from '../../time/day.ts';
import { between, type Moment, sureDaysIn, type Unit } from './unit.ts';

/** Who is named for one unit of time. */
export interface Observation {
	readonly unit: Unit;
	readonly names: readonly string[];
	/** The row that says so. */
	readonly number: number;
}

/** Somebody named for one unit after another. */
export interface Run {
	readonly name: string;
	/** The rows that name them, in order of time. */
	readonly numbers: readonly number[];
	/** EDTF. */
	readonly from: string;
	/** EDTF, the first day on which it is over; empty where no later unit is told. */
	readonly to: string;
}

/** A stretch of which is told who held one post in it, with the rows that name each. */
interface Told {
	first: Day;
	last: Day;
	readonly numbersOf: Map<string, number[]>;
}

/**
 * Who held one post over time, named for one moment of each unit or for all of it. Neighbours of one name join, also over units
 * that are missing, which end nothing. The first day lies between the last unit that names others and the first that names the
 * holder; so does the last. Of a single unit named throughout, nothing is known before and after.
 */
export function runsOf(given: readonly Observation[], moment: Moment): readonly Run[] {
	const told = toldIn(given, moment);
	const isAlone = moment === 'all' && told.length === 1;
	const runs: Run[] = [];
	const begun = new Map<string, { readonly start: number; readonly place: number }>();
	let places = 0;
	const close = (name: string, { start, place }: { readonly start: number; readonly place: number }, end: number) => {
		const [before, first] = [told[start - 1]?.last, told[start]?.first ?? 0];
		const [last, after] = [told[end - 1]?.last ?? 0, told[end]?.first];
		const [unknownStart, unknownEnd] = isAlone ? [isoOf(first), isoOf(last + 1)] : [`../${isoOf(first)}`, ''];
		runs[place] = {
			name,
			numbers: told.slice(start, end).flatMap(({ numbersOf }) => numbersOf.get(name) ?? []),
			from: before === undefined ? unknownStart : between(before + 1, Math.max(first, before + 1)),
			to: after === undefined ? unknownEnd : between(last + 1, Math.max(after, last + 1))
		};
		begun.delete(name);
	};
	for (const [index, { numbersOf }] of told.entries()) {
		for (const [name, run] of [...begun]) if (!numbersOf.has(name)) close(name, run, index);
		for (const name of numbersOf.keys()) if (!begun.has(name)) begun.set(name, { start: index, place: places++ });
	}
	for (const [name, run] of begun) close(name, run, told.length);
	return runs;
}

/** What is told in order of time: all that speak of one moment, or of units that overlap, speak of one stretch. */
function toldIn(given: readonly Observation[], moment: Moment): readonly Told[] {
	const told: Told[] = [];
	for (const { unit, names, number } of [...given].sort((a, b) => a.unit.first - b.unit.first)) {
		const { first, last } = sureDaysIn(unit, moment);
		const before = told.at(-1);
		const now: Told = before !== undefined && first <= before.last ? before : { first, last, numbersOf: new Map() };
		if (now !== before) told.push(now);
		now.last = Math.max(now.last, last);
		for (const name of new Set(names)) now.numbersOf.set(name, [...(now.numbersOf.get(name) ?? []), number]);
	}
	return told;
}

/** What one list says, and the day, or year, of which it speaks. */
export interface DatedRows<Row> {
	readonly unit: Unit;
	readonly rows: readonly Row[];
}

/** A row of a list with when it holds, and the rows of later lists that say the same. */
interface HeldRow<Row> {
	readonly row: Row;
	readonly later: readonly Row[];
	readonly from: string;
	readonly to: string;
}

/**
 * The rows of each list with when they hold. Those of one list hold on its day; of several days, what is named by one list after
 * another holds all the time between, and stands in the list that names it first.
 */
export function overTime<Row>(
	lists: readonly DatedRows<Row>[],
	keyOf: (row: Row) => string
): readonly (readonly HeldRow<Row>[])[] {
	const rowsOf = lists.map(({ rows }) => group(rows, keyOf));
	const runs = runsOf(
		lists.map(({ unit }, index) => ({ unit, names: [...(rowsOf[index]?.keys() ?? [])], number: index })),
		'all'
	);
	return rowsOf.map((rows, index) =>
		runs
			.filter(({ numbers: [first] }) => first === index)
			.flatMap(({ name, numbers: [, ...others], from, to }) => {
				const later = others.flatMap((other) => rowsOf[other]?.get(name) ?? []);
				return (rows.get(name) ?? []).map((row) => ({ row, later, from, to }));
			})
	);
}
