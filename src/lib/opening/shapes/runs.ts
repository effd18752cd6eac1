import { isoOf } from '../../time/day.ts';
import { between, dayIn, type Moment, type Unit } from './unit.ts';

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

/**
 * Who held one post over time, named for one moment of each unit or for all of it. Neighbours of one name join, also over units
 * that are missing, which end nothing. The first day lies between the last unit that names others and the first that names the
 * holder; so does the last.
 */
export function runsOf(given: readonly Observation[], moment: Moment | 'throughout'): readonly Run[] {
	const observations = [...given].sort((a, b) => a.unit.first - b.unit.first);
	const runs: Run[] = [];
	const sureAt = (index: number): Unit | undefined => {
		const unit = observations[index]?.unit;
		if (unit === undefined || moment === 'throughout') return unit;
		return { first: dayIn(unit, moment), last: dayIn(unit, moment) };
	};
	const begun = new Map<string, { readonly start: number; readonly place: number }>();
	let places = 0;
	const close = (name: string, { start, place }: { readonly start: number; readonly place: number }, end: number) => {
		const [before, first] = [sureAt(start - 1)?.last, sureAt(start)?.first ?? 0];
		const [last, after] = [sureAt(end - 1)?.last ?? 0, sureAt(end)?.first];
		runs[place] = {
			name,
			numbers: observations.slice(start, end).map(({ number }) => number),
			from: before === undefined ? `../${isoOf(first)}` : between(before + 1, Math.max(first, before + 1)),
			to: after === undefined ? '' : between(last + 1, Math.max(after, last + 1))
		};
		begun.delete(name);
	};
	for (const [index, { names }] of observations.entries()) {
		const now = new Set(names);
		for (const [name, run] of [...begun]) if (!now.has(name)) close(name, run, index);
		for (const name of now) if (!begun.has(name)) begun.set(name, { start: index, place: places++ });
	}
	for (const [name, run] of begun) close(name, run, observations.length);
	return runs;
}
