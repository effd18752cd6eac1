import type { HeldState, HoldersCount } from '../../measures/posts/held-state.ts';

const states: readonly HeldState[] = ['held', 'perhaps held', 'without'];

/**
 * How many of some posts have no holder that any source names, before a date: "6 of 16 posts have no reported holder". Such a
 * post need not be vacant.
 */
export function withoutHolderWords(posts: readonly HeldState[]): string {
	const without = posts.filter((state) => state === 'without').length;
	const all = posts.length;
	if (all === 1) return `The one post has ${without === 1 ? 'no' : 'a'} reported holder`;
	if (without === 0) return all === 0 ? 'No post has a reported holder' : `All ${all} posts have a reported holder`;
	if (without === all) return `None of ${all} posts has a reported holder`;
	return `${without} of ${all} posts ${without === 1 ? 'has' : 'have'} no reported holder`;
}

/** How many posts stand each way, those ways left out in which none does: 7 "held", 3 "perhaps held", 6 "without". */
export function heldParts(
	posts: readonly HeldState[]
): readonly { readonly number: number; readonly state: HeldState }[] {
	return states
		.map((state) => ({ number: posts.filter((other) => other === state).length, state }))
		.filter(({ number }) => number > 0);
}

/** How it stands with one post: "held", "no holder reported". */
export function heldStateWords(state: HeldState): string {
	return state === 'without' ? 'no holder reported' : state;
}

/** The holders of a post with several seats: "9 people are named; on this date 3 held a seat, 3 perhaps". */
export function holdersWords({ named, held, perhaps }: HoldersCount): string {
	const people = named === 1 ? '1 person is named' : `${named} people are named`;
	if (held + perhaps === 0) return `${people}; on this date none is reported in a seat`;
	if (held === 0) return `${people}; on this date ${perhaps} perhaps held a seat`;
	return `${people}; on this date ${held} held a seat${perhaps === 0 ? '' : `, ${perhaps} perhaps`}`;
}
