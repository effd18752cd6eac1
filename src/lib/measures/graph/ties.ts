import type { Measure } from '../measure.ts';
import { exactly } from '../value.ts';

/** The number of pairs of people that are tied. */
export const ties: Measure = {
	id: 'ties',
	name: 'Tied pairs',
	unit: 'pairs',
	range: [0, Infinity],
	formula: 'm',
	source: '',
	sentence:
		'How many pairs have a tie on record that binds, sitting in one council included. Rivalry, for one, does not bind. A pair without one may have had dealings that nobody published.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => exactly(graph.size)
};
