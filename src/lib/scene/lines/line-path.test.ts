import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolios } from '../../../../tests/fixtures/vocabulary.ts';
import { personMark } from '../../../../tests/fixtures/marks.ts';
import type { Point } from '../../geometry/box.ts';
import { shapeExtent } from '../../geometry/shapes.ts';
import { arrowLength, arrowWidth, lineCorner, tieGap } from '../encoding.ts';
import { linePath, pointAlong, roundCorners, straightWay } from './line-path.ts';
import type { LineMark } from '../scene.ts';

/** Circles, so that every outline is 0.92 radii away. */
const [amir, badr] = [personMark('amir', 0, 0), personMark('badr', 200, 0, { radius: 10 })];
const reach = 0.92;

const pathFrom = (way: readonly Point[], pointsAt: LineMark['pointsAt'] = 'none') =>
	linePath(way, amir, badr, pointsAt);

const straight = straightWay(amir, badr);

describe('the path of a line', () => {
	test('ends before the outlines of its marks', () => {
		const { corners, arrows } = pathFrom(straight);
		expect(corners).toHaveLength(2);
		expect(corners[0]?.x).toBeCloseTo(20 * reach + tieGap, 0);
		expect(corners[1]?.x).toBeCloseTo(200 - 10 * reach - tieGap, 0);
		expect(arrows).toEqual([]);
	});

	test('leaves a mark on the line it is told to, beside the middle', () => {
		const { corners } = pathFrom([
			{ x: 7, y: 0 },
			{ x: 7, y: -60 },
			{ x: 200, y: -60 },
			{ x: 200, y: 0 }
		]);
		expect(corners[0]?.x).toBe(7);
		expect(corners[0]?.y).toBeCloseTo(-Math.hypot(20 * reach, 0) * Math.cos(Math.asin(7 / (20 * reach))) - tieGap, 0);
		expect(corners.slice(1, -1)).toEqual([
			{ x: 7, y: -60 },
			{ x: 200, y: -60 }
		]);
	});

	test('has an arrow with its tip at the mark that it points at, and no line beside the tip', () => {
		const { corners, arrows } = pathFrom(straight, 'to');
		const tip = pathFrom(straight).corners[1]?.x ?? NaN;
		expect(arrows).toHaveLength(1);
		const xs = arrows[0]?.map(({ x }) => x) ?? [];
		expect(Math.max(...xs)).toBeCloseTo(tip);
		expect(Math.min(...xs)).toBeCloseTo(tip - arrowLength);
		expect(corners[1]?.x).toBeCloseTo(tip - arrowLength / 2);
	});

	test('has an arrow that leaves the same mark if it points at the other end', () => {
		const { arrows } = pathFrom(straight, 'from');
		const end = pathFrom(straight).corners[1]?.x ?? NaN;
		const [first, tip, second] = arrows[0] ?? [];
		expect(tip?.x).toBeCloseTo(end - arrowLength);
		expect([first?.x, second?.x]).toEqual([expect.closeTo(end), expect.closeTo(end)]);
		expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeCloseTo(arrowWidth);
	});

	test('has both arrows, one behind the other, if it points at both', () => {
		const [inward, outward] = pathFrom(straight, 'both').arrows;
		const xs = (arrow: readonly Point[] | undefined) => arrow?.map(({ x }) => x) ?? [];
		expect(Math.max(...xs(outward))).toBeLessThan(Math.min(...xs(inward)));
	});

	test('runs under marks that overlap', () => {
		const way = straightWay(amir, { x: 15, y: 0 });
		expect(linePath(way, amir, personMark('badr', 15, 0), 'to')).toEqual({ corners: way, arrows: [] });
	});

	test('never comes near a mark, whatever its shape', () => {
		const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
		fc.assert(
			fc.property(angle, fc.constantFrom(...portfolios.values()), (turn, portfolio) => {
				const mark = personMark('amir', 0, 0, { portfolio });
				const other = personMark('badr', 90 * Math.cos(turn), 90 * Math.sin(turn));
				const [start] = linePath(straightWay(mark, other), mark, other, 'none').corners;
				const away = Math.hypot(start?.x ?? 0, start?.y ?? 0);
				expect(away).toBeGreaterThan(20 * 0.6 + tieGap);
				expect(away).toBeLessThanOrEqual(20 * shapeExtent * Math.SQRT2 + tieGap);
			}),
			// Each of the nine shapes is met from some ten sides.
			{ numRuns: 100 }
		);
	});
});

describe('the corners of a line', () => {
	test('are quarters of a circle', () => {
		expect(
			roundCorners([
				{ x: 0, y: 0 },
				{ x: 50, y: 0 },
				{ x: 50, y: 50 }
			])
		).toEqual([
			{
				start: { x: 50 - lineCorner, y: 0 },
				end: { x: 50, y: lineCorner },
				radius: expect.closeTo(lineCorner) as number,
				clockwise: true
			}
		]);
	});

	test('are smaller where a piece is short, and none where the line goes straight on', () => {
		const [small] = roundCorners([
			{ x: 0, y: 0 },
			{ x: 8, y: 0 },
			{ x: 8, y: -50 }
		]);
		expect(small).toMatchObject({ radius: expect.closeTo(4) as number, clockwise: false });
		expect(
			roundCorners([
				{ x: 0, y: 0 },
				{ x: 8, y: 0 },
				{ x: 20, y: 0 }
			])[0]?.radius
		).toBe(0);
	});
});

test('a point along a line stands at its share of the length', () => {
	const corners = [
		{ x: 0, y: 0 },
		{ x: 60, y: 0 },
		{ x: 60, y: 40 }
	];
	expect(pointAlong(corners, 0)).toEqual({ x: 0, y: 0 });
	expect(pointAlong(corners, 0.5)).toEqual({ x: 50, y: 0 });
	expect(pointAlong(corners, 0.8)).toEqual({ x: 60, y: 20 });
	expect(pointAlong(corners, 1)).toEqual({ x: 60, y: 40 });
});
