import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';

/** What a card says of one thing. Any text but the title may be empty. */
export interface CardWords {
	/** The thing in one line; of a report who says what. */
	readonly title: string;
	/** Whom it is about, where and when. */
	readonly about: string;
	/** What became of it, in one word with a capital. */
	readonly verdict: string;
	/** Why, or what else there is to know; a new line for each thing said. */
	readonly text: string;
	/** The sources it rests on. */
	readonly sources: readonly Id[];
	/** When, in few words, to tell it from others beside it. */
	readonly when: string;
	/** Where it stands on the time axis; undefined of what is no mark on it. */
	readonly day: Day | undefined;
}
