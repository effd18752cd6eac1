import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf, stacked } from './stacked.ts';

test('a bar takes the room of its label, which begins with it', () => {
	expect(extentOf(100, 120, 80, 500)).toEqual({ left: 100, right: 180 });
	expect(extentOf(100, 300, 80, 500)).toEqual({ left: 100, right: 300 });
});

test('a label that would reach beyond the track begins before its bar', () => {
	expect(extentOf(460, 480, 80, 500)).toEqual({ left: 420, right: 500 });
	expect(extentOf(10, 20, 80, 50)).toEqual({ left: 0, right: 80 });
});

test('who follows somebody stands on the same line, who holds beside somebody on the next', () => {
	const [first, after, beside] = [
		{ left: 0, right: 100 },
		{ left: 100, right: 200 },
		{ left: 50, right: 150 }
	];

	expect(stacked([first, after, beside])).toEqual([0, 0, 1]);
	expect(stacked([])).toEqual([]);
});

test('no two bars of a line cover each other', () => {
	const extent = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 200 }));
	fc.assert(
		fc.property(fc.array(extent), (bars) => {
			const extents = bars.map(([left, length]) => ({ left, right: left + length }));
			const lines = stacked(extents);
			for (const [index, a] of extents.entries()) {
				const beside = extents.filter((b, other) => other > index && lines[other] === lines[index] && b !== a);
				expect(beside.every((b) => b.left >= a.right || a.left >= b.right)).toBe(true);
			}
		})
	);
});
