import { componentSizes } from './component-sizes.ts';
import type { Measure } from '../measure.ts';
import { exactly } from '../value.ts';

/** The number of components. */
export const components: Measure = {
	id: 'components',
	name: 'Separate parts',
	unit: 'parts',
	range: [0, Infinity],
	formula: 'number of components c; somebody without ties is one of their own',
	source: '',
	sentence:
		'How many parts the network has that no tie on record joins: 1 if it hangs together. Ties nobody published might join them.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => exactly(componentSizes(graph).length)
};
