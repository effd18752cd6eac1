import { type Cause, counted } from '../remark-counts.ts';

/** What can be said of how the nodes of a graph were read, in any format. */
export const nodeCauses = {
	noId: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'node has no id and was', 'nodes have no id and were')} left out.`
	},
	inside: {
		list: 'guessed',
		words: (count) =>
			`${counted(count, 'node stands inside another', 'nodes stand inside others')}; “parent” says in which.`
	}
} as const satisfies Readonly<Record<string, Cause>>;
