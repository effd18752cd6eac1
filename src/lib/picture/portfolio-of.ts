import type { Id } from '../dataset/dataset.ts';
import type { Portfolio } from '../dataset/portfolios.ts';
import type { Network } from '../network/network.ts';

/** The portfolio of the highest-ranked post a person ever held, the first of several; council for whoever held none. */
export function portfolioOf(network: Network, person: Id): Portfolio {
	const held = network.dataset.occupancies
		.filter((occupancy) => occupancy.person === person)
		.flatMap(({ post }) => network.posts.get(post) ?? []);
	const [first, ...others] = held;
	return (
		others.reduce((best, post) => (best === undefined || post.rank < best.rank ? post : best), first)?.portfolio ??
		'council'
	);
}
