import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueOn, type StepFunction, stepFunctionOf, stretchesIn } from './step-function.ts';

/** A run has up to 30 days of two values, and so some eight steps. */
const runs = { numRuns: 50 };

const steps: StepFunction<string> = [
	{ from: 10, value: 'a' },
	{ from: 20, value: 'b' }
];

test.each([
	['before the first step', 9, undefined],
	['on the day of a step', 10, 'a'],
	['between two steps', 19, 'a'],
	['after the last', 500, 'b']
])('%s a step function has its value', (_, day, value) => {
	expect(valueOn(steps, day)).toBe(value);
});

test.each([
	[
		{ from: 0, to: 30 },
		[
			{ from: 10, to: 20, value: 'a' },
			{ from: 20, to: 30, value: 'b' }
		]
	],
	[{ from: 12, to: 15 }, [{ from: 12, to: 15, value: 'a' }]],
	[
		{ from: 12, to: 20 },
		[
			{ from: 12, to: 20, value: 'a' },
			{ from: 20, to: 20, value: 'b' }
		]
	],
	[{ from: 0, to: 9 }, []]
])('in the period %o a step function has the stretches %o', (period, stretches) => {
	expect(stretchesIn(steps, period)).toEqual(stretches);
});

test('a step function keeps only the days on which its value changes', () => {
	const values = new Map([
		[1, 'a'],
		[2, 'a'],
		[3, 'b']
	]);

	expect(stepFunctionOf([3, 1, 2, 2, Infinity, -Infinity], (day) => values.get(day))).toEqual([
		{ from: 1, value: 'a' },
		{ from: 3, value: 'b' }
	]);
});

test('a step function made from the days on which a value can change has that value on every day', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (values) => {
			const made = stepFunctionOf(values.keys(), (day) => values[day]);

			expect(values.map((_, day) => valueOn(made, day))).toEqual(values);
		}),
		runs
	);
});
