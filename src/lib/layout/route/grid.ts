import type { LayoutNode } from '../place/layout-nodes.ts';
import type { Box, Point } from '../../geometry/box.ts';
import type { Survey } from './route-candidates.ts';

/** The length of a cell's side in pixels. */
const cell = 6;

/** Steps to neighbouring cells, and their lengths in fifths of a cell. */
const steps = [
	[1, 0, 5],
	[-1, 0, 5],
	[0, 1, 5],
	[0, -1, 5],
	[1, 1, 7],
	[1, -1, 7],
	[-1, 1, 7],
	[-1, -1, 7]
] as const;

/** The space as square cells, row by row, with the cost of entering each: 1 if it is free, at most 255. */
export interface Grid {
	readonly bounds: Box;
	readonly columns: number;
	readonly rows: number;
	readonly cost: Uint8Array;
}

/** The grid for a tie between nodes whose own marks are no obstacles. */
export function gridOf({ obstacles, bounds }: Survey, ends: readonly LayoutNode[]): Grid {
	const columns = Math.max(1, Math.ceil((bounds.right - bounds.left) / cell));
	const rows = Math.max(1, Math.ceil((bounds.bottom - bounds.top) / cell));
	const cost = new Uint8Array(columns * rows).fill(1);
	for (const { left, top, right, bottom, of, kind, through } of obstacles) {
		if (kind === 'mark' && of !== undefined && ends.includes(of)) continue;
		const most = {
			x: Math.min(columns - 1, Math.floor((right - bounds.left) / cell)),
			y: Math.min(rows - 1, Math.floor((bottom - bounds.top) / cell))
		};
		for (let y = Math.max(0, Math.floor((top - bounds.top) / cell)); y <= most.y; y++) {
			for (let x = Math.max(0, Math.floor((left - bounds.left) / cell)); x <= most.x; x++) {
				const middle = { x: bounds.left + (x + 0.5) * cell, y: bounds.top + (y + 0.5) * cell };
				if (middle.x < left || middle.x > right || middle.y < top || middle.y > bottom) continue;
				const at = y * columns + x;
				cost[at] = Math.min(255, (cost[at] ?? 1) + Math.round(through * 8));
			}
		}
	}
	return { bounds, columns, rows, cost };
}

/** The cheapest route over a grid from one point to another, as the few points where it turns, without the two. */
export function cheapest(grid: Grid, from: Point, to: Point): readonly Point[] {
	const between = cheapestCells(grid, cellAt(grid, from), cellAt(grid, to)).slice(1, -1);
	return turns([from, ...between.map((at) => middleOf(grid, at)), to], 7).slice(1, -1);
}

/** The cells of the cheapest route from one cell to another, both included; their numbers count row by row. */
export function cheapestCells(grid: Grid, start: number, goal: number): readonly number[] {
	const before = flood(grid, start, goal);
	const cells: number[] = [];
	for (let at = goal; at >= 0; at = before[at] ?? -1) cells.push(at);
	return cells.reverse();
}

/**
 * For each cell the one before it on the cheapest route from `start`, -1 if none was found before `goal` was. By Dijkstra's
 * algorithm (1959) with a bucket for each length, since lengths are small whole numbers.
 */
function flood({ columns, rows, cost }: Grid, start: number, goal: number): Int32Array {
	const before = new Int32Array(columns * rows).fill(-1);
	const length = new Int32Array(columns * rows).fill(2 ** 30);
	const buckets: number[][] = [[start]];
	length[start] = 0;
	for (let now = 0; now < buckets.length; now++) {
		for (const at of buckets[now] ?? []) {
			if (length[at] !== now) continue;
			if (at === goal) return before;
			const x = at % columns;
			const y = Math.floor(at / columns);
			for (const [dx, dy, stepLength] of steps) {
				if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows) continue;
				const next = at + dx + dy * columns;
				const far = now + stepLength * (cost[next] ?? 1);
				if (far >= (length[next] ?? 0)) continue;
				length[next] = far;
				before[next] = at;
				(buckets[far] ??= []).push(next);
			}
		}
	}
	return before;
}

/** The points that a line needs to keep its shape (Douglas and Peucker 1973). */
function turns(line: readonly Point[], tolerance: number): readonly Point[] {
	const first = line[0];
	const last = line.at(-1);
	if (first === undefined || last === undefined || line.length < 3) return line;
	const base = Math.hypot(last.x - first.x, last.y - first.y) || 1;
	let worst = 0;
	let farthest = 0;
	line.forEach((point, index) => {
		const area = (last.x - first.x) * (point.y - first.y) - (last.y - first.y) * (point.x - first.x);
		if (Math.abs(area) / base <= worst) return;
		worst = Math.abs(area) / base;
		farthest = index;
	});
	if (worst <= tolerance) return [first, last];
	return [...turns(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...turns(line.slice(farthest), tolerance)];
}

function cellAt({ bounds, columns, rows }: Grid, { x, y }: Point): number {
	const column = Math.max(0, Math.min(columns - 1, Math.floor((x - bounds.left) / cell)));
	return Math.max(0, Math.min(rows - 1, Math.floor((y - bounds.top) / cell))) * columns + column;
}

function middleOf({ bounds, columns }: Grid, at: number): Point {
	return { x: bounds.left + ((at % columns) + 0.5) * cell, y: bounds.top + (Math.floor(at / columns) + 0.5) * cell };
}
