import { groupedBy } from '../../dataset/grouped.ts';
import type { Day } from '../../time/day.ts';
import { countUpTo } from './count-up-to.ts';
import type { Range } from '../value.ts';

/** A stretch in which somebody was watched: at risk on every day after its first, up to its last. */
export interface AtRisk {
	readonly from: Day;
	readonly to: Day;
	/** Whether they were lost on the last day, rather than not watched further. */
	readonly lost: boolean;
}

/** From a day on which somebody was lost: what share is estimated to have come through so far. */
export interface SurvivalStep {
	readonly from: Day;
	/** How many were at risk on that day, those lost on it included. */
	readonly atRisk: number;
	readonly lost: number;
	/** From 0 to 1. */
	readonly estimate: number;
	/** Where 95 of 100 such bands would hold the true share; undefined from the day on which all at risk were lost. */
	readonly band: Range | undefined;
}

/** The quantile of the normal distribution for a band of 95 percent. */
const z = 1.959964;

/**
 * The estimate of Kaplan and Meier (1958, JASA 53:457–481), a step for each day with a loss: the product of 1 − lost / at
 * risk. Whoever is watched from later on counts from then, and whoever is lost on the day on which another is last seen
 * was at risk beside them.
 *
 * The band is Greenwood's (1926) on the log-log scale, so that it stays within 0 and 1. Where all at risk are lost his
 * variance is not defined and there is none.
 */
export function kaplanMeier(watched: readonly AtRisk[]): readonly SurvivalStep[] {
	const losses = watched.filter(({ from, to, lost }) => lost && from < to);
	const lostOn = groupedBy(losses, ({ to }) => to);
	const begun = countUpTo(watched.map(({ from }) => from));
	const ended = countUpTo(watched.map(({ to }) => to));
	let estimate = 1;
	let variance = 0;
	return [...lostOn]
		.sort(([a], [b]) => a - b)
		.map(([day, { length: lost }]) => {
			// Days are whole.
			const atRisk = begun(day - 1) - ended(day - 1);
			estimate *= 1 - lost / atRisk;
			variance += lost / (atRisk * (atRisk - lost));
			return { from: day, atRisk, lost, estimate, band: bandOf(estimate, variance) };
		});
}

function bandOf(estimate: number, variance: number): Range | undefined {
	if (estimate === 0) return undefined;
	const reach = (z * Math.sqrt(variance)) / Math.abs(Math.log(estimate));
	return { low: estimate ** Math.exp(reach), high: estimate ** Math.exp(-reach) };
}
