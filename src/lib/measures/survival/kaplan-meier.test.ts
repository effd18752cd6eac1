import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AtRisk, kaplanMeier } from './kaplan-meier.ts';

/** One stretch in 21 ends on the day it begins; to count it showed as a fault after up to 78 runs. */
const runs = { numRuns: 200 };

test('the estimate is multiplied by the share that came through each day with a loss', () => {
	// Five are observed from day 0: lost on 2 and 5 (one each) and 9 (the last), not seen any more after 5 and 7.
	// Day 2: 4/5. Day 5: 4 at risk, whoever is last seen on that day too, so 4/5 · 3/4 = 3/5. Day 9: 1 at risk, so 0.
	const steps = kaplanMeier([lost(2), lost(5), seen(5), seen(7), lost(9)]);

	expect(steps.map(({ from, atRisk, lost: count }) => [from, atRisk, count])).toEqual([
		[2, 5, 1],
		[5, 4, 1],
		[9, 1, 1]
	]);
	expect(steps.map(({ estimate }) => estimate)).toEqual([4 / 5, expect.closeTo(3 / 5, 12), 0]);
});

test('the band is Greenwood’s on the log-log scale, and there is none where all at risk are lost', () => {
	// After the first of five: S = 0.8, Greenwood’s sum 1 / (5 · 4) = 0.05, so se = √0.05 / |ln 0.8| = 1.002076;
	// exp(1.959964 · 1.002076) = 7.1280, and 0.8^7.1280 = 0.20381, 0.8^(1/7.1280) = 0.96918.
	const [first, , last] = kaplanMeier([lost(2), lost(5), seen(5), seen(7), lost(9)]);

	expect(first?.band?.low).toBeCloseTo(0.2038, 3);
	expect(first?.band?.high).toBeCloseTo(0.9692, 3);
	expect(last?.band).toBeUndefined();
});

test('two lost on one day are one step', () => {
	expect(kaplanMeier([lost(3), lost(3), seen(4)])).toMatchObject([{ from: 3, atRisk: 3, lost: 2 }]);
});

test('late entrants count from their entry on', () => {
	const steps = kaplanMeier([lost(2), { from: 4, to: 9, lost: false }, lost(6)]);

	expect(steps.map(({ from, atRisk }) => [from, atRisk])).toEqual([
		[2, 2],
		[6, 2]
	]);
});

test('without a loss, or anybody, there is no step', () => {
	expect(kaplanMeier([])).toEqual([]);
	expect(kaplanMeier([seen(3)])).toEqual([]);
});

describe('of anybody', () => {
	const anybody = fc.array(
		fc
			.record({ from: fc.nat({ max: 20 }), length: fc.nat({ max: 20 }), lost: fc.boolean() })
			.map(({ from, length, lost: isLost }): AtRisk => ({ from, to: from + length, lost: isLost })),
		{ maxLength: 12 }
	);

	test('it never rises, and it and its band stay within 0 and 1', () => {
		fc.assert(
			fc.property(anybody, (observed) => {
				const steps = kaplanMeier(observed);
				for (const [index, { estimate, band }] of steps.entries()) {
					const before = steps[index - 1]?.estimate ?? 1;
					const { low, high } = band ?? { low: estimate, high: estimate };

					expect(estimate <= before && 0 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
				}
			}),
			runs
		);
	});

	test('there is a step for each day on which somebody at risk was lost, with how many were', () => {
		fc.assert(
			fc.property(anybody, (observed) => {
				const days = Array.from({ length: 41 }, (_, day) => {
					const atRisk = observed.filter(({ from, to }) => from < day && day <= to);
					const ending = atRisk.filter(({ to, lost: isLost }) => isLost && to === day);
					return { from: day, atRisk: atRisk.length, lost: ending.length };
				});

				expect(kaplanMeier(observed).map(({ from, atRisk, lost: count }) => ({ from, atRisk, lost: count }))).toEqual(
					days.filter((day) => day.lost > 0)
				);
			}),
			runs
		);
	});

	test('with everybody observed to the end it is the share of survivors', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (ends) => {
				const observed = ends.map((end) => (end === null ? seen(10) : lost(end)));
				const last = kaplanMeier(observed).at(-1)?.estimate ?? 1;

				expect(last).toBeCloseTo(ends.filter((end) => end === null).length / ends.length, 9);
			}),
			runs
		);
	});
});

function lost(to: number): AtRisk {
	return { from: 0, to, lost: true };
}

function seen(to: number): AtRisk {
	return { from: 0, to, lost: false };
}
