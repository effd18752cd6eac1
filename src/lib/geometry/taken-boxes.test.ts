import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from './box.ts';
import { TakenBoxes } from './taken-boxes.ts';

const aBox = fc
	.tuple(
		fc.integer({ min: -300, max: 900 }),
		fc.integer({ min: -300, max: 900 }),
		fc.integer({ min: 1, max: 200 }),
		fc.integer({ min: 1, max: 200 })
	)
	.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

describe('TakenBoxes', () => {
	test('frees what touches a taken box, and no more', () => {
		const taken = new TakenBoxes();
		taken.add({ left: 0, top: 0, right: 64, bottom: 20 });
		expect(taken.isFree({ left: 64, top: 0, right: 80, bottom: 20 })).toBe(true);
		expect(taken.isFree({ left: 63, top: 19, right: 80, bottom: 40 })).toBe(false);
	});

	test('answers as a look at every box does', () => {
		fc.assert(
			fc.property(fc.array(aBox, { maxLength: 12 }), aBox, (boxes, asked) => {
				const taken = new TakenBoxes();
				for (const box of boxes) taken.add(box);
				expect(taken.isFree(asked)).toBe(!boxes.some((box) => overlaps(box, asked)));
			}),
			// In so many, boxes meet across the sides of squares in each direction, and some asked for are free.
			{ numRuns: 100 }
		);
	});
});
