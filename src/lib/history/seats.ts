import type { Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import { valueOn, type StepFunction, stepFunctionOf } from './step-function.ts';
import type { History } from './history.ts';

/** An occupancy of a post that lasts, or may. */
export interface Holding {
	readonly occupancy: Id;
	readonly presence: Exclude<Presence, 'no'>;
}

/** Who sits in a post on a day. */
export type Seating =
	/** At least one person holds it, or may; in the order of the table. */
	| { readonly kind: 'held'; readonly holdings: readonly Holding[] }
	/** Its one seat is empty for sure: one holder had left, and the next had not started. */
	| { readonly kind: 'vacant' }
	/** No source says who holds it, or that nobody does. */
	| { readonly kind: 'no-holder-reported' };

const noHolder: Seating = { kind: 'no-holder-reported' };

/**
 * Who holds a post over time, in hindsight; empty for a post that nobody ever holds.
 *
 * A post with one seat is vacant only between the end of one holder (an end in the data, or a loss) and the later start of
 * the next, if that is dated. Before, after, and in posts with more seats, no holder is reported.
 */
export function seatingOf(history: History, post: Id): StepFunction<Seating> {
	const { network, occupancies } = history;
	const terms = (network.occupanciesIn.get(post) ?? []).map(({ id, spell }) => ({
		occupancy: id,
		isPlaced: Number.isFinite(spell.start?.earliest),
		presence: occupancies.get(id) ?? []
	}));
	const holdingsOn = (day: Day) =>
		terms.flatMap(({ occupancy, presence }): readonly Holding[] => {
			const onDay = valueOn(presence, day) ?? 'no';
			return onDay === 'no' ? [] : [{ occupancy, presence: onDay }];
		});
	// Taking a post up again after a release is no start.
	const begins = terms
		.flatMap(({ isPlaced, presence }) =>
			presence.map(({ from, value }, index) => ({
				from,
				isStart: isPlaced && index === 0,
				begins: value !== 'no' && (presence[index - 1]?.value ?? 'no') === 'no'
			}))
		)
		.filter((step) => step.begins)
		.sort((a, b) => a.from - b.from || Number(b.isStart) - Number(a.isStart));
	const isOne = network.posts.get(post)?.seats === 1;
	return stepFunctionOf(
		terms.flatMap(({ presence }) => presence.map(({ from }) => from)),
		(day): Seating => {
			const holdings = holdingsOn(day);
			if (holdings.length > 0) return { kind: 'held', holdings };
			const next = begins.find(({ from }) => from > day);
			return isOne && next?.isStart === true ? { kind: 'vacant' } : noHolder;
		}
	);
}

/** Who sits in a post on a day. Under clock `then` no post is vacant: no holder is reported. */
export function seatingOn(history: History, post: Id, day: Day): Seating {
	const seating = valueOn(seatingOf(history, post), day) ?? noHolder;
	return seating.kind === 'vacant' && !tellsVacancies(history.lens) ? noHolder : seating;
}

/** Whether a lens can show a vacancy: it is known only in hindsight, once somebody has followed. */
export function tellsVacancies({ clock }: Lens): boolean {
	return clock === 'today';
}

/** The occupancies that a post is held by, or may be; none where no holder is known. */
export function holdersIn(seating: Seating | undefined): readonly Id[] {
	return seating?.kind === 'held' ? seating.holdings.map(({ occupancy }) => occupancy) : [];
}
