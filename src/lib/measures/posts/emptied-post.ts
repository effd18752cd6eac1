import type { Id, Occupancy } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import { valueOn } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import { nextHolder } from '../../network/succession.ts';
import type { Day } from '../../time/day.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { begunBy } from './maybe-holders.ts';
import { emptinessOf, emptyDays } from './vacancies.ts';
import type { Range } from '../value.ts';
import { yearsAtAppointment } from './years-at-appointment.ts';

/** How a successor's years in the organisation at appointment compare with those of the holder before. */
export type YearsCompared = 'fewer' | 'more' | 'unclear' | 'not-known';

/** A post that a lost person held. Undefined means not known. */
export interface EmptiedPost {
	readonly occupancy: Id;
	readonly post: Id;
	/** Whether they surely held it on the eve of the first day on which the loss is possible. */
	readonly sure: boolean;
	/** Whether the post has one seat, so that the next holder succeeds this one and nobody who was lost later. */
	readonly handedOn: boolean;
	readonly years: Range | undefined;
	readonly next: NextHolder | undefined;
	/** The days for which it was empty until the next holder began. */
	readonly empty: Range | undefined;
	/** `unclear` where the dates allow either; `not-known` where there is no next holder or a date is missing. */
	readonly compared: YearsCompared;
}

/** The next holder of a post. */
export interface NextHolder {
	readonly occupancy: Id;
	readonly person: Id;
	/** Never undefined: only a dated start is sure to follow. */
	readonly start: EdtfDate;
	readonly years: Range | undefined;
}

/**
 * What became of the post of an occupancy whose holder was lost.
 *
 * @param eve of the first day on which the loss is possible
 * @param loss the days on which it can have happened
 */
export function emptiedPost(history: History, occupancy: Occupancy, eve: Day, loss: DayRange): EmptiedPost {
	const { network, occupancies } = history;
	const { id, post } = occupancy;
	const years = yearsOf(history, occupancy);
	const next = nextOf(history, occupancy);
	return {
		occupancy: id,
		post,
		sure: valueOn(occupancies.get(id) ?? [], eve) === 'yes',
		handedOn: network.posts.get(post)?.seats === 1,
		years,
		next,
		empty: next && emptyUntil(history, post, loss, next),
		compared: compared(years, next?.years)
	};
}

function nextOf(history: History, occupancy: Occupancy): NextHolder | undefined {
	const next = nextHolder(history.network, occupancy);
	const start = next?.spell.start;
	if (next === undefined || start === undefined) return undefined;
	// Under a what-if the next holder in the record may never have held it.
	if ((history.occupancies.get(next.id) ?? []).length === 0) return undefined;
	return { occupancy: next.id, person: next.person, start, years: yearsOf(history, next) };
}

function emptyUntil(history: History, post: Id, { earliest }: DayRange, { occupancy }: NextHolder): Range | undefined {
	const next = history.network.occupancies.get(occupancy);
	const until = next === undefined ? Infinity : begunBy(history, next);
	if (!Number.isFinite(earliest) || !Number.isFinite(until)) return undefined;
	const [found] = emptinessOf(history, [post]);
	return found && emptyDays(found[1], earliest, Math.max(earliest, until));
}

function yearsOf({ network }: History, occupancy: Occupancy): Range | undefined {
	const person = network.people.get(occupancy.person);
	return person && yearsAtAppointment(occupancy, person);
}

function compared(before: Range | undefined, after: Range | undefined): YearsCompared {
	if (before === undefined || after === undefined) return 'not-known';
	if (after.high < before.low) return 'fewer';
	return after.low > before.high ? 'more' : 'unclear';
}
