import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWithGaps } from './place-with-gaps.ts';

/** Some of up to twelve items get in each other's room in nearly every run. */
const runs = { numRuns: 50 };

const items = fc.array(
	fc.record({
		width: fc.integer({ min: 1, max: 100 }),
		at: fc.integer({ min: -500, max: 500 }),
		weight: fc.integer({ min: 1, max: 9 })
	}),
	{ minLength: 1, maxLength: 12 }
);

describe('placeWithGaps', () => {
	test('leaves items where they should be if none is in the way', () => {
		const far = [-100, 0, 200].map((at) => ({ width: 20, at, weight: 1 }));
		expect(placeWithGaps(far, 10)).toEqual([-100, 0, 200]);
	});

	test('parts two items for the same place evenly, and moves the one of more weight less', () => {
		expect(
			placeWithGaps(
				[1, 1].map((weight) => ({ width: 20, at: 0, weight })),
				10
			)
		).toEqual([-15, 15]);
		expect(
			placeWithGaps(
				[2, 1].map((weight) => ({ width: 20, at: 0, weight })),
				10
			)
		).toEqual([-10, 20]);
	});

	test('keeps the order, the gap and the bounds', () => {
		fc.assert(
			fc.property(items, (row) => {
				const places = placeWithGaps(row, 5, -2000, 2000);
				for (const [index, { width }] of row.entries()) {
					const x = places[index] ?? NaN;
					expect(x - width / 2).toBeGreaterThanOrEqual(-2000);
					expect(x + width / 2).toBeLessThanOrEqual(2000);
					const next = row[index + 1];
					if (next === undefined) continue;
					expect((places[index + 1] ?? NaN) - x).toBeGreaterThanOrEqual((width + next.width) / 2 + 5 - 1e-9);
				}
			}),
			runs
		);
	});
});
