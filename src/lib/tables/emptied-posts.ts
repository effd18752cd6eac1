import type { Period } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import type { StepFunction } from '../history/step-function.ts';
import type { EmptiedPost } from '../measures/posts/emptied-post.ts';
import type { Loss } from '../measures/posts/losses.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { Stretch } from '../time/stretch.ts';

/** A stretch in which somebody holds a post, or may. */
export interface HeldStretch extends Stretch {
	readonly sure: boolean;
}

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
	const presence = ({ occupancy }: Pick<EmptiedPost, 'occupancy'>) => occupancies.get(occupancy) ?? [];
	const filled = Math.min(post.next?.start.earliest ?? to, to);
	return {
		loss,
		post,
		held: heldIn(presence(post), { from, to: Math.min(latest, to) }),
		empty: latest < filled ? { from: Math.max(from, latest), to: filled } : undefined,
		next: post.next === undefined ? [] : heldIn(presence(post.next), { from: Math.max(from, earliest), to })
	};
}

function heldIn(presence: StepFunction<Presence>, { from, to }: Period): readonly HeldStretch[] {
	const until = (index: number): Day => Math.min(presence[index + 1]?.from ?? Infinity, to);
	return presence.flatMap((step, index) => {
		const stretch = { from: Math.max(step.from, from), to: until(index), sure: step.value === 'yes' };
		return step.value === 'no' || stretch.from >= stretch.to ? [] : [stretch];
	});
}
