import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutNode } from '../../../../tests/fixtures/layout-nodes.ts';
import { cheapest, cheapestCells, type Grid, gridOf } from './grid.ts';
import type { Obstacle } from './obstacles.ts';

const side = 6;

function gridWith(columns: number, cost: readonly number[]): Grid {
	const rows = cost.length / columns;
	const bounds = { left: 0, top: 0, right: columns * side, bottom: rows * side };
	return { bounds, columns, rows, cost: Uint8Array.from(cost) };
}

/** The length of a route in fifths of a cell; NaN where two cells of it do not touch. */
function lengthOf({ columns, cost }: Grid, cells: readonly number[]): number {
	return cells.slice(1).reduce((sum, at, index) => {
		const before = cells[index] ?? 0;
		const across = Math.abs((at % columns) - (before % columns));
		const down = Math.abs(Math.floor(at / columns) - Math.floor(before / columns));
		const step = [NaN, 5, 7][Math.max(across, down) > 1 ? 0 : across + down] ?? NaN;
		return sum + step * (cost[at] ?? NaN);
	}, 0);
}

/** Every route without a cell twice from one cell to another. */
function* everyRoute(
	grid: Grid,
	from: number,
	to: number,
	before: readonly number[] = []
): Generator<readonly number[]> {
	const route = [...before, from];
	if (from === to) yield route;
	else {
		for (const next of grid.cost.keys()) {
			const touches = !Number.isNaN(lengthOf(grid, [from, next]));
			if (touches && !route.includes(next)) yield* everyRoute(grid, next, to, route);
		}
	}
}

test('the cheapest route is as short as the shortest of all there are', () => {
	// 60 runs: on nine cells the order of the costs decides, and that many orders show a wrong step in each direction.
	const nineCosts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 9, maxLength: 9 });
	fc.assert(
		fc.property(nineCosts, fc.nat(8), fc.nat(8), (costs, start, goal) => {
			const grid = gridWith(3, costs);
			const lengths = [...everyRoute(grid, start, goal)].map((cells) => lengthOf(grid, cells));

			const cells = cheapestCells(grid, start, goal);

			expect([cells[0], cells.at(-1)]).toEqual([start, goal]);
			expect(lengthOf(grid, cells)).toBe(Math.min(...lengths));
		}),
		{ numRuns: 60 }
	);
});

describe('a route as points', () => {
	const free = Array<number>(100).fill(1);

	test('has no turn where nothing is in between', () => {
		expect(cheapest(gridWith(10, free), { x: 1, y: 1 }, { x: 59, y: 59 })).toEqual([]);
	});

	test('turns at the gap in a wall', () => {
		// A wall across the fifth row, open at its right end.
		const walled = free.map((cost, at) => (at >= 40 && at < 49 ? 200 : cost));

		const points = cheapest(gridWith(10, walled), { x: 3, y: 3 }, { x: 3, y: 57 });

		expect(points).toContainEqual({ x: 57, y: 27 });
	});
});

describe('a grid', () => {
	const own = layoutNode('own');
	const mark: Obstacle = { left: 12, top: 12, right: 30, bottom: 30, of: own, kind: 'mark', touch: 40, through: 6 };
	const bounds = { left: 0, top: 0, right: 60, bottom: 60 };

	test('costs more in the cells whose middle lies in an obstacle', () => {
		const { columns, rows, cost } = gridOf({ obstacles: [mark], bounds }, []);
		const dear = [...cost.keys()].filter((at) => (cost[at] ?? 0) > 1);

		expect([columns, rows]).toEqual([10, 10]);
		expect(dear).toEqual([22, 23, 24, 32, 33, 34, 42, 43, 44]);
		expect(cost[22]).toBe(1 + 6 * 8);
	});

	test('costs nothing more at the marks of the two ends', () => {
		expect(Math.max(...gridOf({ obstacles: [mark], bounds }, [own]).cost)).toBe(1);
	});

	test('costs at most 255, however many obstacles lie on a cell', () => {
		const { cost } = gridOf({ obstacles: Array<Obstacle>(10).fill(mark), bounds }, []);

		expect(Math.max(...cost)).toBe(255);
	});
});
