import type { Measure } from '../measure.ts';
import { exactly, undefinedBecause } from '../value.ts';

/** The number of posts that are vacant for sure. */
export const postsVacant: Measure = {
	id: 'posts-vacant',
	name: 'Posts vacant between holders',
	unit: 'posts',
	range: [0, Infinity],
	formula: 'posts with one seat whose holder had gone and whose next holder was still to come',
	source: '',
	sentence:
		'How many posts stood empty between one holder and the next, of those that members of the roster ever held. A post of which nobody says who held it is not counted as empty.',
	basis: 'posts',
	forms: ['residual'],
	of: ({ posts, vacant }) => {
		if (posts === 0) return undefinedBecause('Nobody on the roster held a post.');
		if (vacant === undefined) return undefinedBecause('That a post is vacant shows only in hindsight.');
		return exactly(vacant.length);
	}
};
