import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { Measure } from '../measure.ts';
import { exactly, undefinedBecause } from '../value.ts';

/**
 * The share of pairs that are tied, by `graphology-metrics`. It would exceed 1 on a multigraph and be 0 for fewer than two
 * people, so it gets simple graphs of at least two.
 */
export const density: Measure = {
	id: 'density',
	name: 'Density',
	unit: '',
	range: [0, 1],
	formula: '2m / (n(n − 1))',
	source: 'Wasserman and Faust 1994, Social Network Analysis, section 4.1',
	sentence:
		'The share of all pairs who are tied: 1 if everyone is tied to everyone. It can rise when somebody with few ties goes, and says nothing about how well those ties worked.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) =>
		graph.order < 2
			? undefinedBecause('With fewer than two people there are no pairs.')
			: exactly(undirectedDensity(graph.order, graph.size))
};
