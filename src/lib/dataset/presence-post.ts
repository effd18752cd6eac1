import type { Post } from './dataset.ts';

/** The post that the nodes of a network file hold while they are there. It says nothing else of them. */
export const presencePost = 'Present';

/** Whether any of these is a post, and does not only say when people are there. */
export function hasPosts(posts: readonly Pick<Post, 'name'>[]): boolean {
	return posts.some(({ name }) => name !== presencePost);
}
