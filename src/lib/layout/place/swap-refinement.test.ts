import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { join, layoutNode } from '../../../../tests/fixtures/layout-nodes.ts';
import { roughCost, routedCost } from './layout-cost.ts';
import type { LayoutNode } from './layout-nodes.ts';
import { planOf } from './plan.ts';
import { putAll, type Row, rowsOfPlan } from './rows.ts';
import { stack } from './stack.ts';
import { refineBySwaps, swapWhileCheaper } from './swap-refinement.ts';

interface Given {
	readonly people: readonly { readonly rank: number; readonly body: string | undefined; readonly portfolio: number }[];
	readonly joined: readonly (readonly [number, number])[];
}

const given: fc.Arbitrary<Given> = fc.record({
	people: fc.array(
		fc.record({
			rank: fc.integer({ min: 1, max: 3 }),
			body: fc.constantFrom(undefined, 'council'),
			portfolio: fc.integer({ min: 0, max: 2 })
		}),
		{ minLength: 2, maxLength: 9 }
	),
	joined: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 9 })
});

/** The nodes of these people in the rows of a plan, with their places. */
function placed({ people, joined }: Given): { readonly nodes: readonly LayoutNode[]; readonly rows: readonly Row[] } {
	const nodes = people.map((each, index) => layoutNode(`n${index}`, each)).sort((a, b) => a.rank - b.rank);
	for (const [a, b] of joined) {
		const [one, other] = [nodes[a], nodes[b]];
		if (one !== undefined && other !== undefined && one !== other) join(one, other);
	}
	const plan = planOf(nodes, { width: 700, body: 400, columns: 1, pairs: false }, new Map());
	const rows = rowsOfPlan(plan);
	putAll(rows);
	stack(plan, (id) => id);
	putAll(rows);
	return { nodes, rows };
}

function seatsIn(rows: readonly Row[]): readonly (readonly [string, string])[] {
	return rows.flatMap(({ people, pool }) => people.map(({ id }) => [id, pool] as const));
}

describe('a refinement', () => {
	test.each([
		['rough', roughCost],
		['routed', routedCost]
	])('by the %s cost never raises it, keeps everyone, members in their body, and rows in order', (_, costOf) => {
		// 40 runs: each tries every pair of up to nine people, and the routed cost takes some ms a run.
		fc.assert(
			fc.property(given, (each) => {
				const { nodes, rows } = placed(each);
				const [before, seats] = [costOf(rows, nodes)(Infinity), seatsIn(rows)];

				swapWhileCheaper(rows, nodes, costOf(rows, nodes), 2);

				const inBody = (all: typeof seats) => all.filter(([, pool]) => pool.startsWith('body')).map(([id]) => id);
				expect(costOf(rows, nodes)(Infinity)).toBeLessThanOrEqual(before);
				expect(
					seatsIn(rows)
						.map(([id]) => id)
						.sort()
				).toEqual(seats.map(([id]) => id).sort());
				expect(inBody(seatsIn(rows)).sort()).toEqual([...inBody(seats)].sort());
				for (const { people } of rows) expect([...people].sort((a, b) => a.x - b.x)).toEqual(people);
			}),
			{ numRuns: 40 }
		);
	});

	test('swaps two people whose ties cross', () => {
		const people = [1, 1, 2, 2].map((rank, portfolio) => ({ rank, portfolio: portfolio % 2, body: undefined }));
		const { nodes, rows } = placed({
			people,
			joined: [
				[0, 3],
				[1, 2]
			]
		});
		const cost = roughCost(rows, nodes)(Infinity);

		refineBySwaps(rows, nodes);

		expect(roughCost(rows, nodes)(Infinity)).toBeLessThan(cost);
	});

	test('leaves more than 64 people as they are', () => {
		const people = Array.from({ length: 65 }, (_, index) => ({ rank: 2, portfolio: index % 3, body: undefined }));
		const { nodes, rows } = placed({ people, joined: [[0, 64]] });
		const places = nodes.map(({ x, y }) => ({ x, y }));

		refineBySwaps(rows, nodes);

		expect(nodes.map(({ x, y }) => ({ x, y }))).toEqual(places);
	});
});
