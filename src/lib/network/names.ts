import type { Id, Post } from '../dataset/dataset.ts';
import type { Network } from './network.ts';
import { type NetworkTie, tieKinds } from './tie.ts';

/** What somebody is called; their id where a network does not know them. */
export function nameOfPerson({ people }: Pick<Network, 'people'>, id: Id): string {
	return people.get(id)?.name ?? id;
}

/** What a post is called; its id where a network does not know it. */
export function nameOfPost({ posts }: Pick<Network, 'posts'>, id: Id): string {
	return posts.get(id)?.name ?? id;
}

/** What a body is called; its id where a network does not know it. */
export function nameOfBody({ bodies }: Pick<Network, 'bodies'>, id: Id): string {
	return bodies.get(id)?.name ?? id;
}

/** A tie from one end to the other: "Amir deputy of Basil". */
export function nameOfTie(network: Pick<Network, 'people'>, { kind, from, to }: NetworkTie): string {
	return `${nameOfPerson(network, from)} ${tieKinds[kind].forward} ${nameOfPerson(network, to)}`;
}

/** A post's name as it reads inside a sentence: without its capital, unless it is one in itself ("UN envoy"). */
export function titleInText({ name }: Pick<Post, 'name'>): string {
	return name.replace(/^[“‘]?[A-Z](?=[a-z -])/, (beginning) => beginning.toLowerCase());
}
