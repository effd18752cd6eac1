import type { Id } from '../dataset/dataset.ts';
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
