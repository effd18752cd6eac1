import type { Id, Occupancy } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import { valueOn } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import { nextHolder } from '../../network/succession.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { begunBy } from './maybe-holders.ts';
import { emptinessOf, emptyDays } from './vacancies.ts';
import type { Range } from '../value.ts';
import { yearsAtAppointment } from './years-at-appointment.ts';

/** How the years of a successor in the organisation compare with those of who held the post before, each at appointment. */
export type YearsCompared = 'fewer' | 'more' | 'unclear' | 'not-known';

/** A post that a loss left. Undefined is: not known. */
export interface EmptiedPost {
	readonly occupancy: Id;
	readonly post: Id;
	/** Whether it was surely held just before the loss may have happened. */
	readonly sure: boolean;
	/** Whether the post is handed on: it has one seat. A seat among many is not. */
	readonly handedOn: boolean;
	readonly years: Range | undefined;
	readonly next: NextHolder | undefined;
	/** For how many days it stood empty until the next holder began. */
	readonly empty: Range | undefined;
	/** `unclear` where the dates allow either; `not-known` where there is nobody next, or a date is missing. */
	readonly compared: YearsCompared;
}

/** Who held a post next. */
export interface NextHolder {
	readonly occupancy: Id;
	readonly person: Id;
	/** A date, since only the dated follow somebody for sure. */
	readonly start: EdtfDate;
	readonly years: Range | undefined;
}

/** What became of a post whose holder was lost on one of some days. */
export function emptiedPost(history: History, occupancy: Occupancy, loss: DayRange): EmptiedPost {
	const { network, occupancies } = history;
	const { id, post } = occupancy;
	const years = yearsOf(history, occupancy);
	const next = nextOf(history, occupancy);
	return {
		occupancy: id,
		post,
		sure: valueOn(occupancies.get(id) ?? [], loss.earliest - 1) === 'yes',
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
	// Under a what-if whoever came next in the record may never have.
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
