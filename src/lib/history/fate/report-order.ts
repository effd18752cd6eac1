import { daysTold, type PublishedReport } from '../../dataset/loss.ts';

/** Whether report `a` is later than `b`: by publication, then by the day it tells of, then by id. */
export function isLater(a: PublishedReport, b: PublishedReport): boolean {
	if (a.published.latest !== b.published.latest) return a.published.latest > b.published.latest;
	if (daysTold(a).latest !== daysTold(b).latest) return daysTold(a).latest > daysTold(b).latest;
	return a.id > b.id;
}
