import { group } from 'd3-array';
import type { Id, Roster } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';

/**
 * Says of a roster of one body that its members count wherever they hold a post: "posts in other bodies count too". Empty where
 * posts are not counted, of any other roster, and where nobody of it held a post elsewhere.
 */
export function bodyRosterWords({ dataset, posts }: Network, { members }: Pick<Roster, 'members'>): string {
	if (dataset.counts !== 'post') return '';
	const roster = new Set(members);
	const bodyOf = (post: Id) => posts.get(post)?.body;
	const inBodies = [...group(dataset.occupancies, ({ post }) => bodyOf(post))];
	const [own] = inBodies.find(([, terms]) => isSameSet(new Set(terms.map(({ person }) => person)), roster)) ?? [];
	const isElsewhere = dataset.occupancies.some(({ person, post }) => roster.has(person) && bodyOf(post) !== own);
	return own !== undefined && isElsewhere ? 'posts in other bodies count too' : '';
}

function isSameSet(one: ReadonlySet<Id>, other: ReadonlySet<Id>): boolean {
	return one.size === other.size && [...one].every((id) => other.has(id));
}
