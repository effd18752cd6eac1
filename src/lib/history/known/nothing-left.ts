import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';
import { valueOn } from '../step-function.ts';
import type { History } from '../history.ts';
import { lastDayKnown } from './known.ts';

/**
 * The people of whom nothing dated is left without what is set aside: they are in the record on a day while nothing is, and
 * what counts gives no day for them, under clock `then` none up to that day.
 *
 * @param whole the record read with nothing set aside
 * @param left the same without what is
 */
export function nothingLeftOf(whole: History, left: History, day: Day): ReadonlySet<Id> {
	if (whole === left) return new Set();
	const until = lastDayKnown(left.lens, day);
	const isLeft = (id: Id) => (left.fates.get(id) ?? []).some(({ from }) => from <= until);
	return new Set(
		[...whole.fates].flatMap(([id, course]) => (valueOn(course, day) === undefined || isLeft(id) ? [] : [id]))
	);
}
