import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';
import { valueOn } from '../step-function.ts';
import type { History } from '../history.ts';
import { lastDayKnown } from './known.ts';

/**
 * The people who leave the record on a day because of what is set aside: with nothing set aside they have a fate on that
 * day, without it no dated record of them is left. Under clock `then` only records up to that day count.
 *
 * @param whole the record with nothing set aside
 * @param left the record without what is set aside
 */
export function nothingLeftOf(whole: History, left: History, day: Day): ReadonlySet<Id> {
	if (whole === left) return new Set();
	const until = lastDayKnown(left.lens, day);
	const isLeft = (id: Id) => (left.fates.get(id) ?? []).some(({ from }) => from <= until);
	return new Set(
		[...whole.fates].flatMap(([id, steps]) => (valueOn(steps, day) === undefined || isLeft(id) ? [] : [id]))
	);
}
