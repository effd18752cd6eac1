import type { Id } from '$lib/dataset/dataset.ts';
import { noPortfolio, type Portfolio } from '$lib/dataset/vocabulary.ts';
import { portfolioOf } from '$lib/network/highest-post.ts';
import type { Drawing } from '$lib/state/drawing.svelte.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** Everyone in the picture, or who may be in it once they are placed. */
export function peopleDrawn({ cast }: Explorer, { picture }: Drawing): readonly Id[] {
	return [...(picture?.scene.people ?? cast).keys()];
}

/** Their portfolios, in the order of the vocabulary. */
export function portfoliosDrawn(explorer: Explorer, drawing: Drawing): readonly Portfolio[] {
	const used = new Set(peopleDrawn(explorer, drawing).map((id) => portfolioOf(explorer.network, id)));
	return [...explorer.dataset.vocabulary.portfolios.values(), noPortfolio].filter((portfolio) => used.has(portfolio));
}
