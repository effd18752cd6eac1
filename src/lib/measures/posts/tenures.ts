import type { Id } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';
import { medianOf } from '../median.ts';
import type { Range } from '../value.ts';

/** How long somebody held a post. */
export interface Tenure {
	readonly occupancy: Id;
	/**
	 * For how many days, at least and at most; undefined where nobody says since when. Time in between in which they were
	 * lost, as in captivity, counts in the most and not in the least.
	 */
	readonly days: Range | undefined;
	/** Whether they held it on the last day counted. */
	readonly onLastDay: Presence;
}

/** How long posts were held in general. */
export interface TypicalTenure {
	/** How many tenures there are. */
	readonly all: number;
	/** How many of them are over and have a known beginning. */
	readonly counted: number;
	/** Median days of those that count; undefined where none does. */
	readonly medianDays: Range | undefined;
}

/**
 * How long an occupancy lasted up to a day that is counted in; undefined where it had not begun by then. Whoever is sure to
 * hold a post on a day has held it ever since it began, however little was heard of them in between.
 */
export function tenureOf({ network, occupancies }: History, occupancy: Id, until: Day): Tenure | undefined {
	const start = network.occupancies.get(occupancy)?.spell.start;
	const steps = (occupancies.get(occupancy) ?? [])
		.filter(({ from }) => from <= until)
		.map(({ from, value }, index, all) => ({ from, to: all[index + 1]?.from ?? until + 1, value }));
	const last = steps.at(-1);
	if (last === undefined) return undefined;
	const held = steps.filter(({ value }) => value !== 'no');
	const sure = held.filter(({ value }) => value === 'yes');
	const [first, surelyFirst] = [held[0]?.from ?? 0, Math.min(sure[0]?.from ?? Infinity, start?.latest ?? Infinity)];
	const surelyTo = sure.at(-1)?.to ?? -Infinity;
	const lost = steps
		.filter(({ from, to, value }) => value === 'no' && from >= surelyFirst && to <= surelyTo)
		.reduce((days, { from, to }) => days + to - from, 0);
	return {
		occupancy,
		days: Number.isFinite(start?.earliest)
			? { low: Math.max(0, surelyTo - surelyFirst - lost), high: (held.at(-1)?.to ?? first) - first }
			: undefined,
		onLastDay: last.value
	};
}

/**
 * How long tenures lasted in the median. One that goes on says only that it is longer than so far, and one without a known
 * beginning nothing, so neither counts; as long ones are more often unfinished, the median is rather too short.
 */
export function typicalTenureOf(tenures: readonly Tenure[]): TypicalTenure {
	const counted = tenures.flatMap(({ days, onLastDay }) => (days === undefined || onLastDay !== 'no' ? [] : [days]));
	return { all: tenures.length, counted: counted.length, medianDays: medianOf(counted) };
}
