import type { LayoutNode } from './layout-nodes.ts';
import { gap } from './plan.ts';
import { putAll, type Row } from './rows.ts';
import { packedWidth } from './place-with-gaps.ts';
import { type Cost, roughCost, routedCost } from './layout-cost.ts';

/** Up to so many people, exchanges are tried one by one. */
const fewEnough = 64;

/** How often everyone is tried with everyone, by straight lines, and by the ways ties would go, which takes longer. */
const passes = { rough: 6, routed: 2 } as const;

/** Exchanges two people wherever that makes the whole better, until nothing does. */
export function refineBySwaps(rows: readonly Row[], figures: readonly LayoutNode[]): void {
	if (figures.length > fewEnough) return;
	improve(rows, figures, roughCost(rows, figures), passes.rough);
	improve(rows, figures, routedCost(rows, figures), passes.routed);
}

function improve(rows: readonly Row[], figures: readonly LayoutNode[], cost: Cost, most: number): void {
	const head = figures[0]?.rank;
	let best = cost(Infinity);
	for (let pass = 0; pass < most; pass++) {
		const before = best;
		for (const [index, row] of rows.entries()) {
			for (const other of rows.slice(index)) {
				for (let place = 0; place < row.people.length; place++) {
					for (let there = row === other ? place + 1 : 0; there < other.people.length; there++) {
						if (!maySwap(row, place, other, there)) continue;
						if (row !== other && row.people[place]?.rank === head) continue;
						const places = figures.map(({ x, y }) => ({ x, y }));
						swap(row, place, other, there);
						putAll(rows);
						const now = cost(best);
						if (now < best - 1e-6) {
							best = now;
							continue;
						}
						swap(row, place, other, there);
						figures.forEach((figure, at) => Object.assign(figure, places[at]));
					}
				}
			}
		}
		if (best === before) break;
	}
}

/** Whether two rows may refineBySwaps two people: neither rank nor room must suffer. */
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
	// Smaller marks stand lower in a row of larger ones only where they are level with a body.
	[a.y, b.y] = [b.y, a.y];
}
