import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { undirectedSingleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { describe, expect, test } from 'vitest';
import { aGraph, complete, cycle, graphOf, path, star, twoComplete } from '../../../tests/fixtures/graphs.ts';
import { centralisation } from './graph/centralisation.ts';
import { components } from './graph/components.ts';
import { density } from './graph/density.ts';
import { efficiency } from './graph/efficiency.ts';
import { fragmentation } from './graph/fragmentation.ts';
import { largestShare } from './graph/largest-share.ts';
import { meanDistance } from './graph/mean-distance.ts';
import type { Measure } from './measure.ts';
import { measures } from './measures.ts';
import { pairsByDistance } from './graph/pairs-by-distance.ts';
import { people } from './graph/people.ts';
import { ties } from './graph/ties.ts';

/** One graph in five has more people than a word has bits; a fault there showed after up to 44 runs. */
const runs = { numRuns: 100 };

describe('on seven people', () => {
	test.each([
		['everyone tied to everyone', complete(7), 0, 1, 0, 0],
		['a star', star(7), 0, 9 / 14, 5 / 14, 1],
		['a path', path(7), 0, 223 / 420, 197 / 420, 1 / 15],
		['a cycle', cycle(7), 0, 11 / 18, 7 / 18, 0],
		['nobody tied to anybody', graphOf(7, []), 1, 0, 1, 0],
		['four and three apart', twoComplete(4, 3), 4 / 7, 3 / 7, 4 / 7, 1 / 10]
	])('%s has its exact values', (_name, graph, f, e, df, centralised) => {
		expect(amount(fragmentation, graph)).toBeCloseTo(f, 12);
		expect(amount(efficiency, graph)).toBeCloseTo(e, 12);
		expect(1 - amount(efficiency, graph)).toBeCloseTo(df, 12);
		expect(amount(centralisation, graph)).toBeCloseTo(centralised, 12);
	});

	test('a star is all fragments without its hub, and more efficient without a leaf', () => {
		const [noHub, noLeaf] = [star(7), star(7)];
		noHub.dropNode('p0');
		noLeaf.dropNode('p6');

		expect([amount(fragmentation, noHub), amount(efficiency, noHub)]).toEqual([1, 0]);
		expect(amount(fragmentation, noLeaf)).toBe(0);
		expect(1 - amount(efficiency, noLeaf)).toBeCloseTo(1 / 3, 12);
	});

	test('a complete council is not fragmented among those left, down to the last pair, and is over its roster', () => {
		const overRoster = [2 / 7, 11 / 21, 5 / 7, 6 / 7, 20 / 21, 1, 1];
		for (const [index, expected] of overRoster.entries()) {
			const [left, roster] = [complete(7), complete(7)];
			for (const lost of Array.from({ length: index + 1 }, (_, place) => `p${place}`)) {
				left.dropNode(lost);
				for (const edge of roster.edges(lost)) roster.dropEdge(edge);
			}

			expect(amount(fragmentation, roster)).toBeCloseTo(expected, 12);
			if (left.order > 1) expect(amount(fragmentation, left)).toBe(0);
		}
	});

	test('counts, shares and distances are those of a path', () => {
		// Six pairs one step apart, five two, and so on to one six apart: 56 steps over 21 pairs.
		expect(pairsByDistance(path(7))).toEqual([6, 5, 4, 3, 2, 1]);
		expect(amount(meanDistance, path(7))).toBeCloseTo(56 / 21, 12);
		expect(amount(people, path(7))).toBe(7);
		expect(amount(ties, path(7))).toBe(6);
		expect(amount(density, path(7))).toBeCloseTo(6 / 21, 12);
		expect(amount(components, twoComplete(4, 3))).toBe(2);
		expect(amount(largestShare, twoComplete(4, 3))).toBeCloseTo(4 / 7, 12);
	});
});

describe('on next to nobody', () => {
	test.each([
		['nobody', graphOf(0, []), ['people', 'ties', 'components']],
		['one', graphOf(1, []), ['people', 'ties', 'components', 'largest-share']],
		[
			'two apart',
			graphOf(2, []),
			['people', 'ties', 'components', 'largest-share', 'fragmentation', 'density', 'efficiency']
		],
		[
			'two tied',
			complete(2),
			['people', 'ties', 'components', 'largest-share', 'fragmentation', 'density', 'efficiency', 'mean-distance']
		]
	])('%s has a value where there is one, and else a reason', (_name, graph, defined) => {
		const values = measures.flatMap((measure) =>
			measure.basis === 'graph' ? [[measure.id, measure.of(graph)] as const] : []
		);

		expect(new Set(values.flatMap(([id, { kind }]) => (kind === 'number' ? [id] : [])))).toEqual(new Set(defined));
		for (const [, value] of values) {
			if (value.kind === 'undefined') expect(value.reason).not.toBe('');
			else expect([value.low, value.high].every(Number.isFinite)).toBe(true);
		}
	});
});

describe('on any graph', () => {
	test('distances are those of graphology-shortest-path', () => {
		fc.assert(
			fc.property(aGraph, (graph) => {
				const expected = new Map<number, number>();
				for (const distance of distances(graph)) expected.set(distance, (expected.get(distance) ?? 0) + 1 / 2);

				expect(pairsByDistance(graph)).toEqual(
					[...expected].sort(([a], [b]) => a - b).map(([, count]) => Math.round(count))
				);
			}),
			runs
		);
	});

	test('distance-weighted fragmentation is 1 minus efficiency, and at least fragmentation', () => {
		fc.assert(
			fc.property(somePairs, (graph) => {
				const pairs = graph.order * (graph.order - 1);
				const weighted = 1 - distances(graph).reduce((sum, distance) => sum + 1 / distance, 0) / pairs;

				expect(1 - amount(efficiency, graph)).toBeCloseTo(weighted, 9);
				expect(amount(fragmentation, graph)).toBeLessThanOrEqual(weighted + 1e-9);
			}),
			runs
		);
	});

	test('fragmentation is 1 minus connectedness', () => {
		fc.assert(
			fc.property(somePairs, (graph) => {
				const connectedness = distances(graph).length / (graph.order * (graph.order - 1));

				expect(amount(fragmentation, graph)).toBeCloseTo(1 - connectedness, 9);
			}),
			runs
		);
	});

	test('fragmentation is 0 exactly where there is one component', () => {
		fc.assert(
			fc.property(somePairs, (graph) => {
				expect(amount(fragmentation, graph) === 0).toBe(amount(components, graph) === 1);
			}),
			runs
		);
	});

	test('other names for the same people change nothing', () => {
		fc.assert(
			fc.property(aGraph, fc.infiniteStream(fc.nat()), (graph, numbers) => {
				const order = new Map(graph.nodes().map((id) => [id, numbers.next().value ?? 0]));
				const renamed = new UndirectedGraph();
				const inOrder = [...order].sort(([, a], [, b]) => a - b).map(([id]) => id);
				for (const id of inOrder) renamed.addNode(`${id}'`);
				graph.forEachEdge((_edge, _attributes, from, to) => renamed.addEdge(`${to}'`, `${from}'`));

				for (const measure of measures) {
					if (measure.basis === 'posts') continue;
					const [before, after] = [measure.of(graph), measure.of(renamed)];
					if (before.kind === 'undefined' || after.kind === 'undefined') expect(after).toEqual(before);
					else expect(after.low).toBeCloseTo(before.low, 9);
				}
			}),
			runs
		);
	});

	test('another tie never raises fragmentation or lowers efficiency', () => {
		fc.assert(
			fc.property(somePairs, fc.nat(), fc.nat(), (graph, a, b) => {
				const [from, to] = [a % graph.order, b % graph.order];
				fc.pre(from !== to);
				const more = new UndirectedGraph();
				more.import(graph);
				more.mergeEdge(`p${from}`, `p${to}`);

				expect(amount(fragmentation, more)).toBeLessThanOrEqual(amount(fragmentation, graph));
				expect(amount(efficiency, more)).toBeGreaterThanOrEqual(amount(efficiency, graph) - 1e-12);
			}),
			runs
		);
	});

	test('values stay in the range a measure names', () => {
		fc.assert(
			fc.property(aGraph, (graph) => {
				for (const measure of measures) {
					if (measure.basis === 'posts') continue;
					const value = measure.of(graph);
					const [least, largest] = measure.range;
					if (value.kind === 'number') expect(value.low).toBeGreaterThanOrEqual(least - 1e-12);
					if (value.kind === 'number') expect(value.high).toBeLessThanOrEqual(largest + 1e-12);
				}
				expect(measures.length).toBeGreaterThan(0);
			}),
			runs
		);
	});
});

test('each measure has an id of its own and tells a reader what it is', () => {
	expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
	for (const { name, formula, sentence } of measures) {
		expect(name).toMatch(/^[A-Z]/);
		expect(formula).not.toBe('');
		expect(sentence).toMatch(/\.$/);
	}
});

const somePairs = aGraph.filter(({ order }) => order > 1);

/** The distance of each pair that a path joins, from either end. */
function distances(graph: UndirectedGraph): readonly number[] {
	return graph
		.nodes()
		.flatMap((id) => Object.values(undirectedSingleSourceLength(graph, id)).filter((distance) => distance > 0));
}

function amount(measure: Measure, graph: UndirectedGraph): number {
	const value = measure.basis === 'graph' ? measure.of(graph) : undefined;
	if (value?.kind !== 'number') throw new RangeError(`${measure.id} has no value here`);
	return value.low;
}
