import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutNode } from '../../../../tests/fixtures/layout-nodes.ts';
import type { LayoutNode } from './layout-nodes.ts';
import { type Measure, type Plan, planOf } from './plan.ts';

const someNodes = fc
	.array(
		fc.record({
			rank: fc.integer({ min: 1, max: 4 }),
			body: fc.constantFrom(undefined, undefined, 'council', 'office'),
			width: fc.integer({ min: 110, max: 184 })
		}),
		{ maxLength: 20 }
	)
	// As the nodes of a roster come: the highest rank first.
	.map((given) => given.map((each, index) => layoutNode(`n${index}`, each)).sort((a, b) => a.rank - b.rank));

const aMeasure: fc.Arbitrary<Measure> = fc.record({
	width: fc.integer({ min: 400, max: 1200 }),
	body: fc.integer({ min: 250, max: 400 }),
	columns: fc.integer({ min: 0, max: 3 }),
	pairs: fc.boolean()
});

const facts = new Map([
	['council', { name: 'The council', rank: 1 }],
	['office', { name: 'The office', rank: 3 }]
]);

/** Those in the rows outside bodies, from top to bottom. */
function freeIn({ strips }: Plan): readonly LayoutNode[] {
	return strips.flatMap(({ left, right, row }) => [...row, ...left.flat(), ...right.flat()]);
}

// 200 runs: of up to 20 nodes in three places and four limits, so many meet every branch (flanks, two bodies side by side).
const runs = { numRuns: 200 };

test('every node has exactly one seat, in its body or outside all', () => {
	fc.assert(
		fc.property(someNodes, aMeasure, (nodes, measure) => {
			const plan = planOf(nodes, measure, facts);
			const seated = plan.strips.flatMap(({ bodies }) =>
				bodies.flatMap(({ id, rows }) => rows.flat().map((node) => [node.id, id] as const))
			);
			const free = freeIn(plan).map(({ id }) => [id, undefined] as const);

			expect([...seated, ...free].sort()).toEqual(nodes.map(({ id, body }) => [id, body] as const).sort());
		}),
		runs
	);
});

test('a body is planned once, with all of its people', () => {
	fc.assert(
		fc.property(someNodes, aMeasure, (nodes, measure) => {
			const ids = planOf(nodes, measure, facts).strips.flatMap(({ bodies }) => bodies.map(({ id }) => id));

			expect(ids.sort()).toEqual([...new Set(nodes.flatMap(({ body }) => body ?? []))].sort());
		}),
		runs
	);
});

test('outside bodies nobody stands above a higher rank', () => {
	fc.assert(
		fc.property(someNodes, aMeasure, (nodes, measure) => {
			const ranks = freeIn(planOf(nodes, { ...measure, columns: 0 }, facts)).map(({ rank }) => rank);

			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		}),
		runs
	);
});

test('nobody at all has an empty plan', () => {
	expect(planOf([], { width: 400, body: 300, columns: 0, pairs: false }, facts)).toEqual({
		strips: [],
		width: 0,
		height: 0
	});
});
