import type { Id } from '../dataset/dataset.ts';
import type { Course } from '../history/course.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import { medianOf } from './median.ts';
import type { Range } from './value.ts';

/** How long somebody held a post. */
export interface Tenure {
	readonly occupancy: Id;
	/** For how many days, at least and at most; undefined where nobody says since when. */
	readonly days: Range | undefined;
	/** Whether they held it, or may have, on the last day counted. */
	readonly lasting: boolean;
}

/** How long posts were held in general. */
export interface TypicalTenure {
	/** How many tenures there are. */
	readonly all: number;
	/** How many of them are over and have a known beginning. */
	readonly counted: number;
	/** Median days of those that count; undefined where none does. */
	readonly medianDays: Range | undefined;
}

/** How long an occupancy lasted up to a day that is counted in; undefined where it had not begun by then. */
export function tenureOf({ network, occupancies }: History, occupancy: Id, until: Day): Tenure | undefined {
	const start = network.occupancies.get(occupancy)?.spell.start;
	const course: Course<Presence> = (occupancies.get(occupancy) ?? []).filter(({ from }) => from <= until);
	if (course.length === 0) return undefined;
	const days = (counts: (presence: Presence) => boolean) =>
		course.reduce(
			(sum, { from, value }, index) => sum + (counts(value) ? (course[index + 1]?.from ?? until + 1) - from : 0),
			0
		);
	return {
		occupancy,
		days: Number.isFinite(start?.earliest)
			? { low: days((presence) => presence === 'yes'), high: days((presence) => presence !== 'no') }
			: undefined,
		lasting: course.at(-1)?.value !== 'no'
	};
}

/**
 * How long tenures lasted in the median. One that goes on says only that it is longer than so far, and one without a known
 * beginning nothing, so neither counts; as long ones are more often unfinished, the median is rather too short.
 */
export function typicalTenureOf(tenures: readonly Tenure[]): TypicalTenure {
	const counted = tenures.flatMap(({ days, lasting }) => (days === undefined || lasting ? [] : [days]));
	return { all: tenures.length, counted: counted.length, medianDays: medianOf(counted) };
}
