import { describe, expect, test } from 'vitest';
import type { Point } from '../../geometry/box.ts';
import { arrowLength, arrowWidth, leastArrow, lineCorner, tieGap } from '../encoding.ts';
import { withArrows } from './arrows.ts';

/** A line down a gutter from y 0 to 100 and then so far to the right. */
const gutterWay = (side: number): readonly Point[] => [
	{ x: 0, y: 0 },
	{ x: 0, y: 100 },
	{ x: side, y: 100 }
];

const rangeOf = (arrow: readonly Point[] | undefined, axis: 'x' | 'y') => {
	const all = (arrow ?? []).map((corner) => corner[axis]);
	return [Math.min(...all), Math.max(...all)] as const;
};

describe('the arrows of a line', () => {
	test('are whole where the last piece is long enough', () => {
		const { arrows } = withArrows(gutterWay(40), 'both');
		expect(arrows.map((arrow) => rangeOf(arrow, 'x'))).toEqual([
			[40 - arrowLength, 40],
			[40 - 2 * arrowLength - tieGap, 40 - arrowLength - tieGap]
		]);
	});

	test('are smaller on a shorter piece, of the same shape, and do not reach over the bend', () => {
		const [arrow] = withArrows(gutterWay(4), 'to').arrows;
		const [start, end] = rangeOf(arrow, 'x');
		const [top, foot] = rangeOf(arrow, 'y');
		expect(start).toBeCloseTo(0);
		expect(end - start).toBeGreaterThan(leastArrow);
		expect((foot - top) / (end - start)).toBeCloseTo(arrowWidth / arrowLength);
		const [out] = withArrows(gutterWay(4), 'from').arrows;
		expect(rangeOf(out, 'x')[0]).toBeCloseTo(0);
	});

	test('share a short piece, apart from each other', () => {
		const [inward, outward] = withArrows(gutterWay(14), 'both').arrows;
		expect(rangeOf(outward, 'x')[0]).toBeCloseTo(0);
		expect(rangeOf(inward, 'x')[0] - rangeOf(outward, 'x')[1]).toBeCloseTo(tieGap);
	});

	test('stand past the bend where there is no room for them before it', () => {
		const [inward, outward] = withArrows(gutterWay(4), 'both').arrows;
		expect(rangeOf(inward, 'y')[1]).toBeGreaterThan(100);
		expect(rangeOf(outward, 'y')).toEqual([100 - lineCorner - arrowLength, 100 - lineCorner]);
		const [only] = withArrows(gutterWay(1), 'to').arrows;
		expect(rangeOf(only, 'y')).toEqual([100 - lineCorner - arrowLength, 100 - lineCorner]);
	});

	test('are left out where no piece has room', () => {
		const short: readonly Point[] = [
			{ x: 0, y: 80 },
			{ x: 0, y: 100 },
			{ x: 1, y: 100 }
		];
		expect(withArrows(short, 'to')).toEqual({ corners: short, arrows: [] });
	});
});
