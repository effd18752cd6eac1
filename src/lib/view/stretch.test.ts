import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchAround, stretchOf, stretchWith } from './stretch.ts';

const period = { from: 0, to: 1000 };
const aDay = fc.integer({ min: 0, max: 1000 });
const aSpan = fc
	.tuple(aDay, aDay)
	.filter(([one, other]) => one !== other)
	.map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
/** Each draws one or two stretches of a thousand days; faults showed within 20 runs. */
const runs = { numRuns: 100 };

test('without a stretch that is enlarged the axis shows the whole period', () => {
	expect(stretchOf({ period, span: undefined })).toEqual(period);
	expect(stretchOf({ period, span: { from: 10, to: 20 } })).toEqual({ from: 10, to: 20 });
});

test('a stretch has its day in the middle, but for the ends of the period', () => {
	expect(stretchAround(period, 500, 100)).toEqual({ from: 450, to: 550 });
	expect(stretchAround(period, 20, 100)).toEqual({ from: 0, to: 100 });
	expect(stretchAround(period, 990, 100)).toEqual({ from: 900, to: 1000 });
});

test('a stretch as long as the period, or longer, is all of it', () => {
	expect(stretchAround(period, 500, 1000)).toBeUndefined();
	expect(stretchAround(period, 500, 3000)).toBeUndefined();
});

test('a stretch lies in the period, has the length asked for and holds its day', () => {
	fc.assert(
		fc.property(aDay, fc.integer({ min: 1, max: 999 }), (day, length) => {
			const { from, to } = stretchAround(period, day, length) ?? period;

			expect(to - from).toBe(length);
			expect([from >= 0, to <= 1000, from <= day, day <= to]).toEqual([true, true, true, true]);
		}),
		runs
	);
});

test('a stretch stays while its days hold the date, and moves along, no longer and no shorter, where they do not', () => {
	fc.assert(
		fc.property(aSpan, aDay, (span, day) => {
			const after = stretchWith({ period, span }, day) ?? period;

			expect(after.from <= day && day <= after.to).toBe(true);
			expect(after.to - after.from).toBe(span.to - span.from);
			if (span.from <= day && day <= span.to) expect(after).toEqual(span);
		}),
		runs
	);
});
