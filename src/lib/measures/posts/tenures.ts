import type { Id } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import { inUnitsAt } from '../../time/step.ts';
import type { Presence } from '../../time/presence.ts';
import { medianOf } from '../median.ts';
import type { Range } from '../value.ts';

/** How long a person held a post. */
export interface Tenure {
	readonly occupancy: Id;
	/**
	 * In days or steps, at least and at most; undefined where the start is not known. Time lost in between, as in captivity, counts
	 * only in the most.
	 */
	readonly days: Range | undefined;
	/** Whether they held it on the last day counted. */
	readonly onLastDay: Presence;
}

/** How long posts are typically held. */
export interface TypicalTenure {
	/** The number of tenures. */
	readonly all: number;
	/** The number of those that are over and have a known start. */
	readonly counted: number;
	/** Their median in days; undefined where there are none. */
	readonly medianDays: Range | undefined;
}

/**
 * How long an occupancy lasted up to and including a day; undefined where it had not begun by then. A person who surely holds
 * a post on a day has held it since the start, also while their fate was not known.
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
			? {
					low: inUnitsAt(until, Math.max(0, surelyTo - surelyFirst - lost)),
					high: inUnitsAt(until, (held.at(-1)?.to ?? first) - first)
				}
			: undefined,
		onLastDay: last.value
	};
}

/**
 * The median of tenures that are over and have a known start. Long ones are more often unfinished, so it is rather too
 * short.
 */
export function typicalTenureOf(tenures: readonly Tenure[]): TypicalTenure {
	const counted = tenures.flatMap(({ days, onLastDay }) => (days === undefined || onLastDay !== 'no' ? [] : [days]));
	return { all: tenures.length, counted: counted.length, medianDays: medianOf(counted) };
}
