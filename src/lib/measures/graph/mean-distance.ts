import type { Measure } from '../measure.ts';
import { pairsByDistance } from './pairs-by-distance.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** The mean distance in steps, over the pairs that a path joins. */
export const meanDistance: Measure = {
	id: 'mean-distance',
	name: 'Mean distance',
	unit: 'steps',
	range: [1, Infinity],
	formula: 'mean of d(i, j) over the pairs that some path joins',
	source: 'Watts and Strogatz 1998, Nature 393:440–442',
	sentence:
		'How many steps it takes on average from one to another, over the pairs whom some chain of ties joins. It can fall when a network breaks up, since pairs torn apart no longer count. Read it beside fragmentation.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => {
		const pairs = pairsByDistance(graph);
		const joined = pairs.reduce((sum, count) => sum + count, 0);
		if (joined === 0) return undefinedBecause('No two people are tied.');
		return exactly(pairs.reduce((sum, count, index) => sum + count * (index + 1), 0) / joined);
	}
};
