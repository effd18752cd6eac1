import { bisector } from 'd3-array';
import type { Day } from '../time/day.ts';

/**
 * A value over time, as steps: each holds from its day until the next one's. Before the first day there is
 * nothing. Days rise strictly and neighbouring values differ.
 */
export type StepFunction<Value> = readonly Step<Value>[];

/** A value from a day on. */
export interface Step<Value> {
	readonly from: Day;
	readonly value: Value;
}

const byStart = bisector(({ from }: Step<unknown>) => from);

/** The value on a day, or undefined before the first step. */
export function valueOn<Value>(course: StepFunction<Value>, day: Day): Value | undefined {
	return course[byStart.right(course, day) - 1]?.value;
}

/**
 * The course of a value that can only change on the given days.
 *
 * @param days where it may change, in any order, repeats and infinite days allowed (those are passed over)
 * @param valueAt its value at the close of a day, or undefined where there is nothing yet
 * @param same whether two values are one; the first of a run is kept
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
