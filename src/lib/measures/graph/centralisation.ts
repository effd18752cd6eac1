import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import type { Measure } from '../measure.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** Freeman's degree centralisation. The degrees of `graphology-metrics` are shares of n − 1. */
export const centralisation: Measure = {
	id: 'centralisation',
	name: 'Degree centralisation',
	unit: '',
	range: [0, 1],
	formula: 'Σ (max deg − deg i) / ((n − 1)(n − 2))',
	source: 'Freeman 1978/79, Social Networks 1:215–239',
	sentence:
		'How far the ties gather on one person: 1 for a star, 0 if all have equally many. A departure may move it either way; neither is better or worse.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => {
		const n = graph.order;
		if (n < 3) return undefinedBecause('With fewer than three people ties cannot gather on one.');
		const shares = Object.values(degreeCentrality(graph));
		const most = Math.max(...shares);
		return exactly(shares.reduce((sum, share) => sum + (most - share), 0) / (n - 2));
	}
};
