import type { Measure } from '../measure.ts';
import { pairsByDistance } from './pairs-by-distance.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** Global efficiency: the mean over all pairs of 1 / distance, which is 0 where no path joins a pair. */
export const efficiency: Measure = {
	id: 'efficiency',
	name: 'Global efficiency',
	unit: '',
	range: [0, 1],
	formula: 'E = 2 / (n(n − 1)) · Σ 1 / d(i, j) over all pairs; 1/∞ = 0',
	source: 'Latora and Marchiori 2001, Physical Review Letters 87:198701',
	sentence:
		'How short the chains of ties between people are: 1 if all are tied, 0 if none are. It is about the ties on record, not about how well an organisation worked.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => {
		const n = graph.order;
		if (n < 2) return undefinedBecause('With fewer than two people there are no pairs.');
		const sum = pairsByDistance(graph).reduce((total, count, index) => total + count / (index + 1), 0);
		return exactly((2 * sum) / (n * (n - 1)));
	}
};
