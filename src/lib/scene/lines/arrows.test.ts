import { describe, expect, test } from 'vitest';
import type { Point } from '../../geometry/box.ts';
import { arrowLength, arrowWidth, leastArrow, lineCorner } from '../encoding.ts';
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
		const [arrow] = withArrows(gutterWay(40), 'to').arrows;
		expect(rangeOf(arrow, 'x')).toEqual([40 - arrowLength, 40]);
	});

	test('stand apart where they point both ways; where there is no room for that, only one is drawn', () => {
		const [inward, outward] = withArrows(gutterWay(40), 'both').arrows;
		expect(rangeOf(inward, 'x')[0] - rangeOf(outward, 'x')[1]).toBeGreaterThanOrEqual(arrowLength);
		expect(withArrows(gutterWay(20), 'both')).toEqual(withArrows(gutterWay(20), 'to'));
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

	test('stand past the bend where there is no room for them before it', () => {
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
