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
	if (post === undefined || !namesakesIn(network.dataset).has(post.name)) return '';
	return nameOfBody(network, post.body);
}

/** Looked up for every row of a list. */
const namesakes = new WeakMap<Dataset, ReadonlySet<string>>();

/** The names that several posts have. */
function namesakesIn(dataset: Dataset): ReadonlySet<string> {
	const known = namesakes.get(dataset);
	if (known !== undefined) return known;
	const seen = new Set<string>();
	const shared = new Set(dataset.posts.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : [])));
	namesakes.set(dataset, shared);
	return shared;
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

/** The name of a post inside a sentence: "Head of media" begins in lower case; one with other capitals stays, as "Head of Finance". */
export function titleInText({ name }: Pick<Post, 'name'>): string {
	return name.replace(/^[“‘]?[A-Z](?=[a-z -])(?!.*\p{Lu})/u, (beginning) => beginning.toLowerCase());
}
