import type { Post } from '../dataset/dataset.ts';

/** A post's name as it reads inside a sentence: without its capital, unless it is one in itself ("UN envoy"). */
export function titleInText({ name }: Pick<Post, 'name'>): string {
	return name.replace(/^[“‘]?[A-Z](?=[a-z -])/, (beginning) => beginning.toLowerCase());
}
