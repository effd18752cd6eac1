import type { Id } from '../dataset/dataset.ts';
import type { Network } from './network.ts';

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
