import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastHeight, type RowHeights, stackRows } from './stack-rows.ts';

const row: RowHeights = { before: 0, road: 20, pad: 2, height: 40, foot: 0, startsBand: false };
const rows = [{ ...row, road: 0 }, row, { ...row, before: 6, foot: 20, startsBand: true }];
const none = { tracks: [], mostSpare: 100 };

/** How much higher each road is than it must be. */
const grown = (height: number, given: Parameters<typeof stackRows>[2], of: readonly RowHeights[] = rows) =>
	stackRows(of, height, given).map(({ road }, index) => road.bottom - road.top - (of[index]?.road ?? 0));

describe('stackRows', () => {
	test('leaves rows as low as they can be where no height is left', () => {
		const stacked = stackRows(rows, leastHeight(rows), none);
		expect(grown(leastHeight(rows), none)).toEqual([0, 0, 0]);
		expect((stacked.at(-1)?.bottom ?? 0) + 20 + 4).toBe(leastHeight(rows));
	});

	test('gives height that is left to the roads, more where a band begins, none where there is no road', () => {
		const [first = NaN, second = NaN, third = NaN] = grown(leastHeight(rows) + 26, none);
		expect(first).toBe(0);
		expect(second).toBeCloseTo(10);
		expect(third).toBeCloseTo(16);
	});

	test('gives more to a road in which more runs', () => {
		const [, one = NaN, other = NaN] = grown(leastHeight(rows) + 38, { ...none, tracks: [0, 2, 0] });
		expect(one / other).toBeCloseTo((1 + 2 * 0.6) / 1.6);
	});

	test('gives no road more than the most', () => {
		expect(grown(10_000, { tracks: [0, 9, 0], mostSpare: 26 })).toEqual([0, 26, 26]);
	});

	test('keeps rows in order and within the height', () => {
		const lengths = fc.record({
			before: fc.nat(10),
			road: fc.nat(20),
			pad: fc.nat(10),
			height: fc.integer({ min: 1, max: 60 }),
			foot: fc.nat(20),
			startsBand: fc.boolean()
		});
		fc.assert(
			fc.property(
				fc.array(lengths, { minLength: 1, maxLength: 9 }),
				fc.nat(300),
				fc.array(fc.nat(4)),
				(of, spare, tracks) => {
					const height = leastHeight(of) + spare;
					const stacked = stackRows(of, height, { tracks, mostSpare: 26 });
					const edges = stacked.flatMap(({ road, top, bottom }) => [road.top, road.bottom, top, bottom]);
					expect(edges).toEqual([...edges].sort((a, b) => a - b));
					expect(edges[0]).toBeGreaterThanOrEqual(0);
					expect(edges.at(-1)).toBeLessThanOrEqual(height);
				}
			),
			// Nine lengths of six kinds: most mixtures of roads and bands come up in so many.
			{ numRuns: 100 }
		);
	});
});
