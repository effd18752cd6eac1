import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { join, layoutNode } from '../../../../tests/fixtures/layout-nodes.ts';
import { dataset, person, tie } from '../../../../tests/fixtures/small.ts';
import type { StatedTie } from '../../dataset/dataset.ts';
import type { Point } from '../../geometry/box.ts';
import { networkOf } from '../../network/network-of.ts';
import type { LayoutNode } from '../place/layout-nodes.ts';
import { controlsOf, pathOf } from './path.ts';
import { route } from './route.ts';

const bounds = { left: -600, top: -600, right: 600, bottom: 600 };

function routed(nodes: readonly LayoutNode[], ties: readonly StatedTie[]) {
	const network = networkOf(dataset({ people: nodes.map(({ id }) => person(id)), ties }));
	return route(network, { nodes, names: [], bounds });
}

describe('a tie', () => {
	test('with nothing in between is straight', () => {
		const { bends, ends } = routed(
			[layoutNode('amir', { x: -200 }), layoutNode('basil', { x: 200 })],
			[tie('t', 'amir', 'basil', 'service')]
		);

		expect([bends.size, ends.size]).toEqual([0, 0]);
	});

	test.each([
		['drawn from the start', true],
		['drawn on request', false]
	])('never runs through a mark between its ends, if it is %s', (_, isDrawn) => {
		// 100 runs: the third mark lies anywhere on or near the straight line, which is all that varies.
		fc.assert(
			fc.property(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
				const [amir, basil, cyrus] = [
					layoutNode('amir', { x: -250 }),
					layoutNode('basil', { x: 250 }),
					layoutNode('cyrus', { x, y })
				] as const;
				if (isDrawn) join(amir, basil);

				const { bends, ends } = routed([amir, basil, cyrus], [tie('t', 'amir', 'basil', 'service')]);

				const id = 'service--amir--basil';
				const path = pathOf(
					{ ...amir, own: ends.get(id)?.from },
					{ ...basil, own: ends.get(id)?.to },
					controlsOf(amir, basil, bends.get(id) ?? [])
				);
				expect(path.filter((point) => distance(point, cyrus) < cyrus.radius)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test('to a person below leaves under the label', () => {
		const { ends } = routed(
			[layoutNode('amir', { y: -150 }), layoutNode('basil', { y: 150 })],
			[tie('t', 'basil', 'amir', 'service')]
		);

		expect(ends.get('service--basil--amir')?.to?.y).toBeGreaterThan(layoutNode('amir').radius);
	});
});

test('ties between the same two persons share a route, whichever way they lead', () => {
	const { bends } = routed(
		[
			layoutNode('amir', { x: -250 }),
			layoutNode('basil', { x: 250 }),
			layoutNode('cyrus', { x: -90, y: -30 }),
			layoutNode('dawud', { x: 90, y: 30 })
		],
		[tie('t', 'amir', 'basil', 'service'), tie('u', 'basil', 'amir', 'deputy')]
	);
	const there = bends.get('service--amir--basil') ?? [];

	expect(there.length).toBeGreaterThan(1);
	expect(bends.get('deputy--basil--amir')).toEqual(
		there
			.map(({ distance: aside, weight }) => ({ distance: -aside, weight: Math.round((1 - weight) * 1000) / 1000 }))
			.reverse()
	);
});

test('with more than 64 people every tie stays straight', () => {
	const nodes = Array.from({ length: 65 }, (_, index) => layoutNode(`n${index}`, { x: index * 10 - 320 }));

	expect(routed(nodes, [tie('t', 'n0', 'n64', 'service')]).bends.size).toBe(0);
});

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
