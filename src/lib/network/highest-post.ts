import { least } from 'd3-array';
import type { Id, Post } from '../dataset/dataset.ts';
import { noPortfolio, type Portfolio } from '../dataset/vocabulary.ts';
import type { Network } from './network.ts';

/** The highest-ranked post that a person ever held; of several of one rank, the first in the table of occupancies. */
function highestPostOf(network: Network, person: Id): Post | undefined {
	const held = (network.occupanciesOf.get(person) ?? []).flatMap(({ post }) => network.posts.get(post) ?? []);
	return least(held, ({ rank }) => rank);
}

/** The highest rank a person ever had, 1 being the head of the organisation; Infinity without any post. */
export function highestRankOf(network: Network, person: Id): number {
	return highestPostOf(network, person)?.rank ?? Infinity;
}

/** The portfolio of the highest-ranked post that a person ever held; {@link noPortfolio} without any. */
export function portfolioOf(network: Network, person: Id): Portfolio {
	const { portfolios } = network.dataset.vocabulary;
	return portfolios.get(highestPostOf(network, person)?.portfolio ?? '') ?? noPortfolio;
}
