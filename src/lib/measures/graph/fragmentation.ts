import { componentSizes } from './component-sizes.ts';
import type { Measure } from '../measure.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** Borgatti's F: the share of pairs that no path joins. */
export const fragmentation: Measure = {
	id: 'fragmentation',
	name: 'Fragmentation',
	unit: '',
	range: [0, 1],
	formula: 'F = 1 − Σ s(s − 1) / (n(n − 1)), s the sizes of the components',
	source: 'Borgatti 2006, Computational and Mathematical Organization Theory 12:21–34, doi 10.1007/s10588-006-7084-x',
	sentence:
		'The share of pairs whom no chain of ties joins: 0 if all hang together, 1 if all stand alone. Among those who are left it stays 0 while the members of a close council go one by one. So it is also given over the roster as drawn up.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => {
		const n = graph.order;
		if (n < 2) return undefinedBecause('With fewer than two people there are no pairs.');
		const pairs = n * (n - 1);
		const joined = componentSizes(graph).reduce((sum, size) => sum + size * (size - 1), 0);
		return exactly((pairs - joined) / pairs);
	}
};
