import { componentSizes } from './component-sizes.ts';
import type { Measure } from '../measure.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** The share of people in the largest component. */
export const largestShare: Measure = {
	id: 'largest-share',
	name: 'Share in the largest part',
	unit: '',
	range: [0, 1],
	formula: 'max s / n, s the size of a component; on the fixed roster / N, and 0 where nobody is there',
	source: 'Albert, Jeong and Barabási 2000, Nature 406:378–382',
	sentence: 'What share of the people still hang together in one part. It does not tell whether that part could lead.',
	basis: 'graph',
	forms: ['residual', 'fixed-roster'],
	of: (graph) => {
		if (graph.order === 0) return undefinedBecause('Nobody is there.');
		const isEmpty = graph.everyNode((_id, { absent }) => absent === true);
		return exactly(isEmpty ? 0 : Math.max(...componentSizes(graph)) / graph.order);
	}
};
