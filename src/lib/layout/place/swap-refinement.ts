import type { LayoutNode } from './layout-nodes.ts';
import { gap } from './plan.ts';
import { putAll, type Row } from './rows.ts';
import { packedWidth } from './place-with-gaps.ts';
import { type Cost, roughCost, routedCost } from './layout-cost.ts';

/** With more people than this, no swaps are tried. */
const fewEnough = 64;

/** How often all pairs are tried, with each cost; the routed one takes longer. */
const passes = { rough: 6, routed: 2 } as const;

/** Swaps people to lower first the rough and then the routed cost. */
export function refineBySwaps(rows: readonly Row[], nodes: readonly LayoutNode[]): void {
	if (nodes.length > fewEnough) return;
	swapWhileCheaper(rows, nodes, roughCost(rows, nodes), passes.rough);
	swapWhileCheaper(rows, nodes, routedCost(rows, nodes), passes.routed);
}

/** Swaps two people wherever that lowers one cost, in at most so many passes over all pairs. */
export function swapWhileCheaper(rows: readonly Row[], nodes: readonly LayoutNode[], cost: Cost, most: number): void {
	const head = nodes[0]?.rank;
	let best = cost(Infinity);
	for (let pass = 0; pass < most; pass++) {
		const before = best;
		for (const [index, row] of rows.entries()) {
			for (const other of rows.slice(index)) {
				for (let place = 0; place < row.people.length; place++) {
					for (let there = row === other ? place + 1 : 0; there < other.people.length; there++) {
						if (!maySwap(row, place, other, there)) continue;
						if (row !== other && row.people[place]?.rank === head) continue;
						const places = nodes.map(({ x, y }) => ({ x, y }));
						swap(row, place, other, there);
						putAll(rows);
						const now = cost(best);
						if (now < best - 1e-6) {
							best = now;
							continue;
						}
						swap(row, place, other, there);
						nodes.forEach((node, at) => Object.assign(node, places[at]));
					}
				}
			}
		}
		if (best === before) break;
	}
}

/** Whether two people may be swapped: both rows keep their ranks and fit their room. */
function maySwap(row: Row, place: number, other: Row, there: number): boolean {
	const a = row.people[place];
	const b = other.people[there];
	if (a === undefined || b === undefined) return false;
	if (row !== other) {
		const flanks = row.pool === other.pool && row.pool.startsWith('flank');
		const outside = !row.pool.startsWith('body') && !other.pool.startsWith('body');
		if (!flanks && !(a.rank === b.rank && (row.pool === other.pool || outside))) return false;
		if (a.width > other.widest || b.width > row.widest) return false;
		if (packedWidth(row.people, gap.across) - a.width + b.width > row.room) return false;
		if (packedWidth(other.people, gap.across) - b.width + a.width > other.room) return false;
	}
	return true;
}

function swap(row: Row, place: number, other: Row, there: number): void {
	const a = row.people[place];
	const b = other.people[there];
	if (a === undefined || b === undefined) return;
	row.people[place] = b;
	other.people[there] = a;
	// Swapped too, since in a row beside a body smaller marks stand lower.
	[a.y, b.y] = [b.y, a.y];
}
