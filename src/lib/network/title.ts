import type { Post } from '../dataset/dataset.ts';

/** A post's name as it reads inside a sentence: without its capital, unless it is one in itself ("UN envoy"). */
export function titleInText({ name }: Pick<Post, 'name'>): string {
	return /^[A-Z][a-z -]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
