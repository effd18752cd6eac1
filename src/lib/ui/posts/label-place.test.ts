import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelPlace, roomLeft, sentencePlace, stacked } from './label-place.ts';

describe('the label of a bar', () => {
	const filled = (left: number, right: number) => ({ left, right, isFilled: true });
	const hatched = (left: number, right: number) => ({ left, right, isFilled: false });

	test('stands in the first part that has room for it', () => {
		expect(labelPlace([filled(100, 300)], 80, 500)).toEqual({
			left: 100,
			right: 300,
			label: { left: 108, right: 188 },
			isWithin: true
		});
		expect(labelPlace([hatched(100, 120), filled(120, 300)], 80, 500)).toMatchObject({
			label: { left: 128, right: 208 },
			isWithin: true
		});
		expect(labelPlace([hatched(100, 200), filled(200, 300)], 80, 500)).toMatchObject({
			label: { left: 108, right: 188 },
			isWithin: false
		});
	});

	test('stands after a bar that is too short for it', () => {
		expect(labelPlace([filled(100, 120)], 80, 500)).toEqual({
			left: 100,
			right: 208,
			label: { left: 128, right: 208 },
			isWithin: false
		});
	});

	test('stands before it where it would reach beyond the track', () => {
		expect(labelPlace([filled(460, 480)], 80, 500)).toEqual({
			left: 372,
			right: 480,
			label: { left: 372, right: 452 },
			isWithin: false
		});
		expect(labelPlace([filled(10, 20)], 80, 50).label).toEqual({ left: 0, right: 80 });
	});
});

describe('a long text of a bar', () => {
	const part = (left: number, right: number, isFilled = true) => ({ left, right, isFilled });

	test('stands in it or beside it as a label does', () => {
		expect(sentencePlace([part(0, 300)], 200, 500)).toMatchObject({ label: { left: 8 }, isUnder: false });
		expect(sentencePlace([part(0, 100)], 200, 500)).toMatchObject({ label: { left: 108 }, isUnder: false });
	});

	test('stands under it where it would hide some of it, from where it begins or as near as the track allows', () => {
		expect(sentencePlace([part(100, 400)], 290, 500)).toMatchObject({ label: { left: 100 }, isUnder: true });
		expect(sentencePlace([part(100, 400, false)], 200, 500)).toMatchObject({ label: { left: 100 }, isUnder: true });
		expect(sentencePlace([part(300, 500)], 290, 500)).toMatchObject({ label: { left: 2 }, isUnder: false });
		expect(sentencePlace([part(250, 500)], 290, 500)).toMatchObject({ label: { left: 210 }, isUnder: true });
	});
});

test('who follows somebody stands on the same line, who holds beside somebody on the next', () => {
	const [first, after, beside] = [
		{ left: 0, right: 100 },
		{ left: 100, right: 200 },
		{ left: 50, right: 150 }
	];

	expect(stacked([first, after, beside])).toEqual([0, 0, 1]);
	expect(stacked([first, after], [beside])).toEqual([1, 1]);
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

test('a gap has for its words what is left between the names that reach into it', () => {
	const gap = { left: 100, right: 300 };

	expect(roomLeft(gap, [])).toEqual(gap);
	expect(
		roomLeft(gap, [
			{ left: 0, right: 140 },
			{ left: 250, right: 400 }
		])
	).toEqual({ left: 140, right: 250 });
	expect(roomLeft(gap, [{ left: 50, right: 400 }])).toEqual({ left: 400, right: 400 });
});
