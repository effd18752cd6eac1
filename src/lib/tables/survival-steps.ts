import { valueOn, type StepFunction, stepFunctionOf } from '../history/step-function.ts';
import type { SurvivalStep } from '../measures/survival/kaplan-meier.ts';
import type { Survival } from '../measures/survival/survival.ts';
import type { Range } from '../measures/value.ts';
import { shortWordsOfDay } from '../time/day.ts';
import { lossNames } from '../words/measures/loss-names.ts';
import { rangeWords } from '../words/loss.ts';
import { percentWords } from '../words/measures/range.ts';

/** A survival estimate on a day: between the two curves that the dates of losses allow. */
export interface SurvivalOn {
	/** From 0 to 1; undefined where it would be 0 while somebody may still be there. */
	readonly estimate: Range | undefined;
	/** The widest that either curve's band reaches; undefined before the first loss, and once all at risk are lost. */
	readonly band: Range | undefined;
	readonly atRisk: Range;
}

/**
 * The two curves of a survival as ranges over time, from the day the roster was drawn up.
 *
 * @param survivors how many of the roster survive, at least and at most
 */
export function survivalSteps(
	{ from, latest, earliest }: Survival,
	survivors: StepFunction<Range>
): StepFunction<SurvivalOn> {
	const curves = [latest, earliest];
	const days = curves.flatMap(({ steps, atRisk }) => [...steps, ...atRisk].map((step) => step.from));
	return stepFunctionOf([from, ...days, ...survivors.map((step) => step.from)], (day) => {
		if (day < from) return undefined;
		const reached = curves.map(({ steps }) => steps.findLast((step) => step.from <= day));
		const estimate = rangeOf(reached.map((step) => step?.estimate ?? 1));
		const isEstimated = estimate.low > 0 || (valueOn(survivors, day)?.high ?? 0) === 0;
		return {
			estimate: isEstimated ? estimate : undefined,
			band: isEstimated ? bandOf(reached) : undefined,
			atRisk: rangeOf(curves.map(({ atRisk }) => valueOn(atRisk, day) ?? 0))
		};
	});
}

/** An estimate in words: "36 to 51% estimated to have come through; 95% band 5 to 81%", "cannot be estimated further". */
export function survivalWords({ estimate, band }: SurvivalOn, { stayed } = lossNames()): string {
	if (estimate === undefined) return 'cannot be estimated further';
	const around = band === undefined ? '' : `; 95% band ${percentWords(band, ' to ')}`;
	return `${percentWords(estimate, ' to ')} estimated to have ${stayed}${around}`;
}

/**
 * The median of a survival as the end of a sentence: "24 Mar 2016"; "1–13 Jul 2016" where the dates of losses leave it open;
 * "1 Jul 2016 at the earliest, perhaps not by 31 Dec 2016", "not reached by 31 Dec 2016".
 */
export function medianWords({ latest, earliest, until }: Pick<Survival, 'latest' | 'earliest' | 'until'>): string {
	const days = [latest.median, earliest.median].filter((median) => median !== undefined);
	const first = Math.min(...days);
	if (days.length === 2) return rangeWords({ earliest: first, latest: Math.max(...days) });
	const end = shortWordsOfDay(until);
	return days.length === 0
		? `not reached by ${end}`
		: `${shortWordsOfDay(first)} at the earliest, perhaps not by ${end}`;
}

function bandOf(steps: readonly (SurvivalStep | undefined)[]): Range | undefined {
	const reached = steps.filter((step) => step !== undefined);
	const bands = reached.flatMap(({ band }) => band ?? []);
	if (bands.length === 0 || bands.length < reached.length) return undefined;
	// On a curve without a loss so far the estimate is 1, and nothing lies above it.
	const highs = reached.length < steps.length ? [1] : bands.map(({ high }) => high);
	return { low: Math.min(...bands.map(({ low }) => low)), high: Math.max(...highs) };
}

function rangeOf(values: readonly number[]): Range {
	return { low: Math.min(...values), high: Math.max(...values) };
}
