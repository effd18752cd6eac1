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

/** How it stands with a post on a day. */
export type Seating =
	/** At least one holds it, or may; in the order of the table. */
	| { readonly kind: 'held'; readonly holdings: readonly Holding[] }
	/** The one seat is empty for sure: one holder had gone, and the next was still to come. */
	| { readonly kind: 'vacant' }
	/** Nobody says who holds it, nor that nobody does. */
	| { readonly kind: 'no-holder-reported' };

const nobody: Seating = { kind: 'no-holder-reported' };

/**
 * Who holds a post over time, as a history has it at its end; empty for a post that nobody ever holds.
 *
 * A post with one seat is vacant only between the end of one holder (an end in the data, or a loss) and the later start
 * of the next, if that start is dated; before, after, and in posts with more seats, no holder is reported.
 */
export function seatingOf(history: History, post: Id): StepFunction<Seating> {
	const { network, occupancies } = history;
	const courses = (network.occupanciesIn.get(post) ?? []).map(({ id, spell }) => ({
		occupancy: id,
		isDated: Number.isFinite(spell.start?.earliest),
		course: occupancies.get(id) ?? []
	}));
	const holdingsOn = (day: Day) =>
		courses.flatMap(({ occupancy, course }): readonly Holding[] => {
			const presence = valueOn(course, day) ?? 'no';
			return presence === 'no' ? [] : [{ occupancy, presence }];
		});
	// Whoever takes a post up again after a release does not start in it.
	const begins = courses
		.flatMap(({ isDated, course }) =>
			course.map(({ from, value }, index) => ({
				from,
				isStart: isDated && index === 0,
				begins: value !== 'no' && (course[index - 1]?.value ?? 'no') === 'no'
			}))
		)
		.filter((step) => step.begins)
		.sort((a, b) => a.from - b.from || Number(b.isStart) - Number(a.isStart));
	const isOne = network.posts.get(post)?.seats === 1;
	return stepFunctionOf(
		courses.flatMap(({ course }) => course.map(({ from }) => from)),
		(day): Seating => {
			const holdings = holdingsOn(day);
			if (holdings.length > 0) return { kind: 'held', holdings };
			const next = begins.find(({ from }) => from > day);
			return isOne && next?.isStart === true ? { kind: 'vacant' } : nobody;
		},
		isSameSeating
	);
}

/** How it stands with a post on a day of a history; under clock `then` an empty seat is one of which no holder is reported. */
export function seatingOn(history: History, post: Id, day: Day): Seating {
	const seating = valueOn(seatingOf(history, post), day) ?? nobody;
	return seating.kind === 'vacant' && !tellsVacancies(history.lens) ? nobody : seating;
}

/** Whether a day itself tells that a seat is empty: it shows in hindsight only, when somebody has followed. */
export function tellsVacancies({ clock }: Lens): boolean {
	return clock === 'today';
}

function isSameSeating(a: Seating, b: Seating): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
