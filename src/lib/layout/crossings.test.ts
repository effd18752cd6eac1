import { describe, expect, test } from 'vitest';
import type { Point } from '../geometry/box.ts';
import { crossingsOf } from './crossings.ts';
import type { Way } from './layout.ts';

function way(net: string, ...corners: readonly (readonly [number, number])[]): Way {
	const pair = `${net} ${corners.join(' ')}`;
	return { pair, from: 'amir', to: 'badr', net, corners: corners.map(([x, y]): Point => ({ x, y })) };
}

const points = (...ways: readonly Way[]) => crossingsOf(ways).map(({ x, y }) => [x, y]);

describe('the crossings of ways', () => {
	test('are where pieces of different nets meet, with both ways and their directions', () => {
		const [across, down] = [way('a', [0, 10], [100, 10]), way('b', [40, 0], [40, 50], [90, 50])];
		expect(crossingsOf([across, down])).toEqual([
			{
				x: 40,
				y: 10,
				passings: [
					{ way: across, along: { x: 1, y: 0 } },
					{ way: down, along: { x: 0, y: 1 } }
				]
			}
		]);
	});

	test('are found on slanted lines as well', () => {
		expect(points(way('a', [0, 0], [100, 100]), way('b', [0, 100], [100, 0]))).toEqual([[50, 50]]);
	});

	test('are none within a net, between parallel pieces, or where ways only touch', () => {
		expect(points(way('a', [0, 10], [100, 10]), way('a', [40, 0], [40, 50]))).toEqual([]);
		expect(points(way('a', [0, 10], [100, 10]), way('b', [50, 10], [90, 10]))).toEqual([]);
		expect(points(way('a', [0, 10], [100, 10]), way('b', [40, 10], [40, 50]))).toEqual([]);
	});

	test('count once where several ways of a net share the piece', () => {
		const shared = [way('a', [0, 10], [100, 10], [100, 90]), way('a', [0, 10], [120, 10])];
		expect(points(...shared, way('b', [40, 0], [40, 50]))).toEqual([[40, 10]]);
		expect(points(...shared, way('b', [40, 0], [40, 50]), way('c', [40, 0], [40, 50]))).toHaveLength(2);
	});
});
