import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '$lib/geometry/box.ts';
import { boxAt, placeCard } from './place-card.ts';

const room = { width: 800, height: 600 };
const upright = ['above', 'below', 'right', 'left'] as const;

function boxOf({ left, top }: { left: number; top: number }, { width, height }: { width: number; height: number }) {
	return { left, top, right: left + width, bottom: top + height };
}

test('a card stands in the middle above its mark', () => {
	const place = placeCard({ left: 390, right: 410, top: 300, bottom: 320 }, { width: 200, height: 100 }, room, upright);

	expect(place).toEqual({ side: 'above', left: 300, top: 191, at: 100 });
});

test('where there is no room above, it stands below, and where there is none in the middle, beside it and points at the mark', () => {
	const place = placeCard({ left: 0, right: 20, top: 40, bottom: 60 }, { width: 200, height: 100 }, room, upright);

	expect(place).toEqual({ side: 'below', left: 8, top: 69, at: 18 });
});

test('a card beside a list stands at its right', () => {
	const mark = { left: 0, right: 270, top: 300, bottom: 320 };

	expect(placeCard(mark, { width: 200, height: 100 }, room, ['right', 'left'])).toMatchObject({
		side: 'right',
		top: 260
	});
});

test('of a mark wider than a card only the place of the pointer is kept free', () => {
	const wide = { left: 0, right: 600, top: 300, bottom: 320 };
	const narrow = { ...wide, right: 300 };

	expect(boxAt(wide, 500)).toEqual({ ...wide, left: 500, right: 500 });
	expect(boxAt(wide, undefined)).toEqual(wide);
	expect(boxAt(narrow, 200)).toEqual(narrow);
});

// 200 runs: each draws a mark and a card anew, and the sides are four.
test('a card of less than half of the window never covers its mark and never leaves the window', () => {
	const mark = fc
		.record({ left: fc.nat(790), top: fc.nat(580), width: fc.nat(10), height: fc.nat(20) })
		.map(({ left, top, ...size }) => boxOf({ left, top }, size));
	const card = fc.record({ width: fc.integer({ min: 40, max: 784 }), height: fc.integer({ min: 20, max: 268 }) });
	fc.assert(
		fc.property(mark, card, (at, size) => {
			const placed = boxOf(placeCard(at, size, room, upright), size);

			expect(overlaps(placed, at)).toBe(false);
			expect(placed.left).toBeGreaterThanOrEqual(8);
			expect(placed.top).toBeGreaterThanOrEqual(8);
			expect(placed.right).toBeLessThanOrEqual(792);
			expect(placed.bottom).toBeLessThanOrEqual(592);
		}),
		{ numRuns: 200 }
	);
});
