import { bisector } from 'd3-array';
import { dequal } from 'dequal/lite';
import type { Period } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { Stretch } from '../time/stretch.ts';

/**
 * A value over time, as steps: each holds from its day until before the next one's. Before the first there is no value.
 * Days rise strictly, and neighbouring values differ.
 */
export type StepFunction<Value> = readonly Step<Value>[];

/** A value from a day on. */
export interface Step<Value> {
	readonly from: Day;
	readonly value: Value;
}

const byStart = bisector(({ from }: Step<unknown>) => from);

/** The value on a day, or undefined before the first step. */
export function valueOn<Value>(steps: StepFunction<Value>, day: Day): Value | undefined {
	return steps[byStart.right(steps, day) - 1]?.value;
}

/**
 * The step function of a value that can change only on the given days. Of neighbours that are equal in every part the first
 * is kept.
 *
 * @param days in any order; repeats and infinite days are passed over
 * @param valueAt the value at the close of a day, or undefined where there is none yet
 */
export function stepFunctionOf<Value>(
	days: Iterable<Day>,
	valueAt: (day: Day) => Value | undefined
): StepFunction<Value> {
	const steps: Step<Value>[] = [];
	const inOrder = [...days].filter(Number.isFinite).sort((a, b) => a - b);
	for (const [index, from] of inOrder.entries()) {
		if (from === inOrder[index - 1]) continue;
		const value = valueAt(from);
		const last = steps.at(-1);
		if (value !== undefined && (last === undefined || !dequal(last.value, value))) steps.push({ from, value });
	}
	return steps;
}

/** The steps as stretches of a period, cut to it. One that starts on its last day has no length in it. */
export function stretchesIn<Value>(
	steps: StepFunction<Value>,
	period: Period
): readonly (Stretch & { readonly value: Value })[] {
	return steps
		.map(({ from, value }, index) => ({
			from: Math.max(from, period.from),
			until: steps[index + 1]?.from ?? Infinity,
			value
		}))
		.filter(({ from, until }) => from < until && from <= period.to)
		.map(({ from, until, value }) => ({ from, to: Math.min(until, period.to), value }));
}

/** The steps of a presence that can change only on the given days. A `no` before anything else is left out. */
export function presenceSteps(days: readonly Day[], presenceAt: (day: Day) => Presence): StepFunction<Presence> {
	const steps = stepFunctionOf(days, presenceAt);
	return steps[0]?.value === 'no' ? steps.slice(1) : steps;
}
