import type { Period } from '$lib/dataset/dataset.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import { type HeldPost, heldPosts, type PostGroup, postRowsOf } from '$lib/tables/post-rows.ts';

/** The posts that people in the picture ever held, in the order of the tab. */
export function postsInView(explorer: Explorer): readonly HeldPost[] {
	return heldPosts(explorer.known, peopleIn(explorer), knownPeriod(explorer));
}

/** The same posts as rows, by body. */
export function postRowsInView(explorer: Explorer): readonly PostGroup[] {
	return postRowsOf(explorer.known, explorer.record, peopleIn(explorer), knownPeriod(explorer));
}

function peopleIn({ cast }: Explorer): ReadonlySet<string> {
	return new Set(cast.keys());
}

/** As much of the period as may be told of. */
function knownPeriod({ known, view: { period } }: Explorer): Period {
	return { from: period.from, to: Math.min(known.until, period.to) };
}
