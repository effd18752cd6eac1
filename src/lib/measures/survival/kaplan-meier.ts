import { group } from 'd3-array';
import type { Day } from '../../time/day.ts';
import { countUpTo } from './count-up-to.ts';
import type { Range } from '../value.ts';

/** A stretch in which a person is observed: at risk on every day after `from`, up to and including `to`. */
export interface AtRisk {
	readonly from: Day;
	readonly to: Day;
	/** Whether they were lost on the last day; otherwise they are censored there. */
	readonly lost: boolean;
}

/** The estimate from a day with a loss on. */
export interface SurvivalStep {
	readonly from: Day;
	/** The number at risk on that day, those lost on it included. */
	readonly atRisk: number;
	readonly lost: number;
	/** The share that is estimated to survive beyond that day, 0 to 1. */
	readonly estimate: number;
	/** The 95 percent confidence band; undefined from the day on which all at risk were lost. */
	readonly band: Range | undefined;
}

/** The 97.5 percent quantile of the normal distribution. */
const z = 1.959964;

/**
 * The estimate of Kaplan and Meier (1958, JASA 53:457–481), with a step for each day with a loss: the product of
 * 1 − lost / at risk. Late entrants count from their entry on; those censored on the day of a loss are at risk on it.
 *
 * The band takes Greenwood's variance (1926) on the log-log scale, so that it stays within 0 and 1. Where all at risk are
 * lost the variance is not defined, and there is no band.
 */
export function kaplanMeier(observed: readonly AtRisk[]): readonly SurvivalStep[] {
	const losses = observed.filter(({ from, to, lost }) => lost && from < to);
	const lostOn = group(losses, ({ to }) => to);
	const begun = countUpTo(observed.map(({ from }) => from));
	const ended = countUpTo(observed.map(({ to }) => to));
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
