import { bisector } from 'd3-array';
import type { Day } from '../time/day.ts';

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
 * The step function of a value that can change only on the given days.
 *
 * @param days in any order; repeats and infinite days are passed over
 * @param valueAt the value at the close of a day, or undefined where there is none yet
 * @param same whether two values are equal; of equal neighbours the first is kept
 */
export function stepFunctionOf<Value>(
	days: Iterable<Day>,
	valueAt: (day: Day) => Value | undefined,
	same: (a: Value, b: Value) => boolean
): StepFunction<Value> {
	const steps: Step<Value>[] = [];
	const inOrder = [...days].filter(Number.isFinite).sort((a, b) => a - b);
	for (const [index, from] of inOrder.entries()) {
		if (from === inOrder[index - 1]) continue;
		const value = valueAt(from);
		const last = steps.at(-1);
		if (value !== undefined && (last === undefined || !same(last.value, value))) steps.push({ from, value });
	}
	return steps;
}
