import type { Id } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import { valueOn } from './step-function.ts';
import type { History } from './history.ts';
import { lastDayTold } from './known.ts';

/**
 * The people of whom nothing dated is left: who are in the record on a day as long as nothing is set aside, and of whom what
 * counts tells no day at all, or under clock `then` none up to the day.
 *
 * @param whole the record read with nothing set aside
 * @param left the same without what is
 */
export function nothingLeftOf(whole: History, left: History, day: Day): ReadonlySet<Id> {
	if (whole === left) return new Set();
	const until = lastDayTold(left.lens, day);
	const isLeft = (id: Id) => (left.fates.get(id) ?? []).some(({ from }) => from <= until);
	return new Set(
		[...whole.fates].flatMap(([id, course]) => (valueOn(course, day) === undefined || isLeft(id) ? [] : [id]))
	);
}
