import type { EmptiedRow } from '$lib/tables/emptied-posts.ts';
import { gapCardId } from '$lib/words/cards/gap-card.ts';

/** The ids of the cards of what is drawn of an emptied post; undefined for what is not. */
export interface EmptiedCards {
	readonly held: string;
	readonly loss: string;
	readonly empty: string | undefined;
	readonly next: string | undefined;
}

/** A loss has the card of the report that told of it first, or of who was lost. */
export function emptiedCards({ loss, post, empty }: EmptiedRow): EmptiedCards {
	return {
		held: post.occupancy,
		loss: loss.reported?.report ?? loss.person,
		empty: empty && gapCardId({ post: post.post, day: empty.from }),
		next: post.next?.occupancy
	};
}
