import { daysTold, type PublishedReport } from '../../dataset/loss.ts';

/** Whether a report is the later word: published later; of two published on one day, the one that tells of the later. */
export function isLater(a: PublishedReport, b: PublishedReport): boolean {
	if (a.published.latest !== b.published.latest) return a.published.latest > b.published.latest;
	if (daysTold(a).latest !== daysTold(b).latest) return daysTold(a).latest > daysTold(b).latest;
	return a.id > b.id;
}
