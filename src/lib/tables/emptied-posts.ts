import type { Period } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import type { EmptiedPost } from '../measures/posts/emptied-post.ts';
import type { Loss } from '../measures/posts/losses.ts';
import type { Stretch } from '../time/stretch.ts';
import { type HeldStretch, heldStretchesIn } from './post-rows.ts';

/** A post with one seat that a loss left, over a period. */
export interface EmptiedRow {
	readonly loss: Loss;
	readonly post: EmptiedPost;
	/** By whoever was lost, up to the loss. */
	readonly held: readonly HeldStretch[];
	/** When nobody held it for sure; with a successor it ends as soon as they may have begun. */
	readonly empty: Stretch | undefined;
	/** By the successor, from the loss on. */
	readonly next: readonly HeldStretch[];
}

/** A row for each post with one seat that losses left, in their order. */
export function emptiedRowsOf(record: Known, losses: readonly Loss[], period: Period): readonly EmptiedRow[] {
	const to = Math.min(record.until, period.to);
	return losses.flatMap((loss) =>
		loss.posts.filter(({ handedOn }) => handedOn).map((post) => rowOf(record, loss, post, { from: period.from, to }))
	);
}

function rowOf({ occupancies }: Known, loss: Loss, post: EmptiedPost, { from, to }: Period): EmptiedRow {
	const { earliest, latest } = loss.days;
	const heldIn = ({ occupancy }: Pick<EmptiedPost, 'occupancy'>, within: Period) =>
		heldStretchesIn(occupancies.get(occupancy) ?? [], within).filter((stretch) => stretch.from < stretch.to);
	const filled = Math.min(post.next?.start.earliest ?? to, to);
	return {
		loss,
		post,
		held: heldIn(post, { from, to: Math.min(latest, to) }),
		empty: latest < filled ? { from: Math.max(from, latest), to: filled } : undefined,
		next: post.next === undefined ? [] : heldIn(post.next, { from: Math.max(from, earliest), to })
	};
}
