import type { Measure } from '../measure.ts';
import { exactly } from '../value.ts';

/** The number of people. */
export const people: Measure = {
	id: 'people',
	name: 'People',
	unit: 'people',
	range: [0, Infinity],
	formula: 'n',
	source: '',
	sentence:
		'How many are there: members, and others drawn who hold a post or have a tie that binds. A steady number says that others replaced those who went; it does not say who.',
	basis: 'graph',
	forms: ['residual'],
	of: (graph) => exactly(graph.order)
};
