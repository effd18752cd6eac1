import type { Id, Period } from '../../dataset/dataset.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import { holdersIn, type Seating, seatingOf } from '../../history/seats.ts';
import type { Day } from '../../time/day.ts';
import { inUnitsAt } from '../../time/step.ts';
import { type MaybeHolder, maybeHoldersIn } from './maybe-holders.ts';
import { certainHistory } from '../survival/certain-history.ts';
import type { Range } from '../value.ts';

/** A stretch in which a post was empty, or may have been. */
export interface Vacancy {
	readonly post: Id;
	/** The first day on which it may have been empty. */
	readonly from: Day;
	/** The first day on which it had surely been taken up again. */
	readonly to: Day;
	/** In days or steps: at least, counting all who may have held it, and at most, counting none of them. */
	readonly days: Range;
	/** The occupancies that ended before it. */
	readonly before: readonly Id[];
	/** The occupancies that ended it. */
	readonly next: readonly Id[];
}

type EmptyStretch = Omit<Vacancy, 'post' | 'days'>;

/** Who sat in a post over time: counting all who may have held it, and counting none of them. */
export interface Emptiness {
	readonly withAll: StepFunction<Seating>;
	readonly withNone: StepFunction<Seating>;
}

/**
 * The vacancies within a period, by post in the given order, then by day. Two around a person who held the post on no known
 * day may overlap. Where whoever came next may have begun at once there is none: no holder is reported.
 */
export function vacanciesOf(history: History, posts: readonly Id[], { from, to }: Period): readonly Vacancy[] {
	const isOne = (post: Id) => history.network.posts.get(post)?.seats === 1;
	return emptinessOf(history, posts).flatMap(([post, emptiness]) =>
		[...emptyStretches(emptiness.withNone), ...(isOne(post) ? lastStretch(emptiness.withNone) : [])]
			.flatMap((stretch) => partedBy(maybeHoldersIn(history, post, stretch), stretch))
			.filter((stretch) => stretch.next.length === 0 || stretch.next.some((id) => startOf(history, id) > stretch.from))
			.filter((stretch) => stretch.from <= to && stretch.to > from)
			.map((stretch) => ({ post, ...stretch, days: emptyDays(emptiness, stretch.from, stretch.to) }))
	);
}

function startOf({ network }: History, occupancy: Id): Day {
	return network.occupancies.get(occupancy)?.spell.start?.earliest ?? -Infinity;
}

/** The emptiness of each post. */
export function emptinessOf(history: History, posts: readonly Id[]): readonly (readonly [Id, Emptiness])[] {
	const sure = certainHistory(history);
	return posts.map((post) => [post, { withAll: seatingOf(history, post), withNone: seatingOf(sure, post) }]);
}

/** The days, or steps, on which a post was empty, from one day up to but not including another. */
export function emptyDays({ withAll, withNone }: Emptiness, from: Day, to: Day): Range {
	const count = (seating: StepFunction<Seating>, isCounted: (kind: Seating['kind']) => boolean) => {
		const empty = seating.reduce((days, step, index) => {
			const end = seating[index + 1]?.from ?? Infinity;
			return isCounted(step.value.kind) ? days + Math.max(0, Math.min(end, to) - Math.max(step.from, from)) : days;
		}, 0);
		return inUnitsAt(from, empty);
	};
	// Without a person who held it on no known day, no holder is reported up to their start.
	return { low: count(withAll, (kind) => kind === 'vacant'), high: count(withNone, (kind) => kind !== 'held') };
}

/** A stretch cut into the parts before, between and after the people who may have held the post in it. */
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

/** The time after the last sure holder of a post with one seat. */
function lastStretch(seating: StepFunction<Seating>): readonly EmptyStretch[] {
	const last = seating.at(-1);
	const before = holdersIn(seating.at(-2)?.value);
	return last?.value.kind === 'no-holder-reported' && before.length > 0
		? [{ from: last.from, to: Infinity, before, next: [] }]
		: [];
}

function emptyStretches(seating: StepFunction<Seating>): readonly EmptyStretch[] {
	return seating.flatMap(({ from, value }, index) => {
		const next = seating[index + 1];
		if (value.kind !== 'vacant' || next === undefined) return [];
		return [{ from, to: next.from, before: holdersIn(seating[index - 1]?.value), next: holdersIn(next.value) }];
	});
}
