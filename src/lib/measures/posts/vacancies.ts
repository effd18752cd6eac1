import type { Id, Period } from '../../dataset/dataset.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import { type Seating, seatingOf } from '../../history/seats.ts';
import type { Day } from '../../time/day.ts';
import { type MaybeHolder, maybeHoldersIn } from './maybe-holders.ts';
import { certainHistory } from '../survival/certain-history.ts';
import type { Range } from '../value.ts';

/** A stretch in which a post stood empty, or may have. */
export interface Vacancy {
	readonly post: Id;
	/** The first day on which it may have been empty. */
	readonly from: Day;
	/** The first day on which somebody had taken it up again for sure. */
	readonly to: Day;
	/** For how many days: at least, with all who may have held it, and at most, with none of them. */
	readonly days: Range;
	/** The occupancies that ended before it. */
	readonly before: readonly Id[];
	/** The occupancies that ended it. */
	readonly next: readonly Id[];
}

type EmptyStretch = Omit<Vacancy, 'post' | 'days'>;

/** When a post stood empty: with all who may have held it, and with none of them. */
export interface Emptiness {
	readonly withAll: StepFunction<Seating>;
	readonly withNone: StepFunction<Seating>;
}

/**
 * The stretches within a period in which posts stood empty, or may have, by post in the given order and then by day. Those
 * before and after somebody who held a post at some time, though on no day for sure, may overlap.
 */
export function vacanciesOf(history: History, posts: readonly Id[], { from, to }: Period): readonly Vacancy[] {
	const isOne = (post: Id) => history.network.posts.get(post)?.seats === 1;
	return emptinessOf(history, posts).flatMap(([post, emptiness]) =>
		[...emptyStretches(emptiness.withNone), ...(isOne(post) ? lastStretch(emptiness.withNone) : [])]
			.flatMap((stretch) => partedBy(maybeHoldersIn(history, post, stretch), stretch))
			.filter((stretch) => stretch.from <= to && stretch.to > from)
			.map((stretch) => ({ post, ...stretch, days: emptyDays(emptiness, stretch.from, stretch.to) }))
	);
}

/** When each of several posts stood empty. */
export function emptinessOf(history: History, posts: readonly Id[]): readonly (readonly [Id, Emptiness])[] {
	const sure = certainHistory(history);
	return posts.map((post) => [post, { withAll: seatingOf(history, post), withNone: seatingOf(sure, post) }]);
}

/** On how many days a post stood empty from one day until before another. */
export function emptyDays({ withAll, withNone }: Emptiness, from: Day, to: Day): Range {
	const count = (course: StepFunction<Seating>, isCounted: (kind: Seating['kind']) => boolean) =>
		course.reduce((days, step, index) => {
			const end = course[index + 1]?.from ?? Infinity;
			return isCounted(step.value.kind) ? days + Math.max(0, Math.min(end, to) - Math.max(step.from, from)) : days;
		}, 0);
	// Up to the start of somebody who held it on no day for sure, no holder is reported without them.
	return { low: count(withAll, (kind) => kind === 'vacant'), high: count(withNone, (kind) => kind !== 'held') };
}

/** A stretch without anybody for sure, as those before, between and after the ones who may have held the post in it. */
function partedBy(holders: readonly MaybeHolder[], stretch: EmptyStretch): readonly EmptyStretch[] {
	let { from, before } = stretch;
	const parts: EmptyStretch[] = [];
	for (const { occupancy, begunBy, overFrom } of holders) {
		parts.push({ from, to: begunBy, before, next: [occupancy] });
		from = Math.max(from, overFrom);
		before = [occupancy];
	}
	const rest = stretch.next.length === 0 ? [] : [{ ...stretch, from, before }];
	return [...parts, ...rest].filter((part) => part.from < part.to);
}

/** The time after all who held a post with one seat for sure, into which nobody else may have followed. */
function lastStretch(course: StepFunction<Seating>): readonly EmptyStretch[] {
	const last = course.at(-1);
	const before = holdersIn(course.at(-2)?.value);
	return last?.value.kind === 'no-holder-reported' && before.length > 0
		? [{ from: last.from, to: Infinity, before, next: [] }]
		: [];
}

function emptyStretches(course: StepFunction<Seating>): readonly EmptyStretch[] {
	return course.flatMap(({ from, value }, index) => {
		const next = course[index + 1];
		if (value.kind !== 'vacant' || next === undefined) return [];
		return [{ from, to: next.from, before: holdersIn(course[index - 1]?.value), next: holdersIn(next.value) }];
	});
}

function holdersIn(seating: Seating | undefined): readonly Id[] {
	return seating?.kind === 'held' ? seating.holdings.map(({ occupancy }) => occupancy) : [];
}
