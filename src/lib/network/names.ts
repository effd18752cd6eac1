import { rollup } from 'd3-array';
import type { Dataset, Id, Occupancy, Post } from '../dataset/dataset.ts';
import type { Network } from './network.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';
import type { NetworkTie } from './tie.ts';

/** The name of a person; the id where the network does not have them. */
export function nameOfPerson({ people }: Pick<Network, 'people'>, id: Id): string {
	return people.get(id)?.name ?? id;
}

/** The name of a post; the id where the network does not have it. */
export function nameOfPost({ posts }: Pick<Network, 'posts'>, id: Id): string {
	return posts.get(id)?.name ?? id;
}

/** The body of a post, by name, where other posts are called the same; else empty. */
export function bodyOfNamesake(network: Pick<Network, 'posts' | 'bodies' | 'dataset'>, id: Id): string {
	const post = network.posts.get(id);
	if (post === undefined || !hasNamesake(network.dataset, post)) return '';
	return nameOfBody(network, post.body);
}

/** How many posts have each name: asked for every row of a list. */
const countsByName = new WeakMap<Dataset, ReadonlyMap<string, number>>();

function hasNamesake(dataset: Dataset, { name }: Post): boolean {
	const counts =
		countsByName.get(dataset) ??
		rollup(
			dataset.posts,
			({ length }) => length,
			(post) => post.name
		);
	countsByName.set(dataset, counts);
	return (counts.get(name) ?? 0) > 1;
}

/** What somebody held, by its name at the time. */
export function nameOfHeld(
	network: Pick<Network, 'posts'>,
	{ post, heldAs }: Pick<Occupancy, 'post' | 'heldAs'>
): string {
	return heldAs === '' ? nameOfPost(network, post) : heldAs;
}

/** The name of a body; the id where the network does not have it. */
export function nameOfBody({ bodies }: Pick<Network, 'bodies'>, id: Id): string {
	return bodies.get(id)?.name ?? id;
}

/** A tie from one end to the other: "Amir deputy of Basil". */
export function nameOfTie(network: Pick<Network, 'people' | 'dataset'>, { kind, from, to }: NetworkTie): string {
	return `${nameOfPerson(network, from)} ${tieKindOf(network.dataset, kind).forward} ${nameOfPerson(network, to)}`;
}

/**
 * The name of a post inside a sentence: "Governor of Mosul" begins in lower case, "UN envoy" and "Deputy Mayor" stay. A published
 * dataset writes names as sentences begin; in own data, which may write titles in capitals, one with another capital stays.
 */
export function titleInText({ dataset }: { readonly dataset: Pick<Dataset, 'profile'> }, name: string): string {
	if (dataset.profile === 'own' && /^[“‘]?[^“‘].*\p{Lu}/u.test(name)) return name;
	return name.replace(/^[“‘]?[A-Z](?=[a-z -])(?!\S+ \p{Lu})/u, (beginning) => beginning.toLowerCase());
}
