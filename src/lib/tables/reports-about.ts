import type { Id, Report } from '../dataset/dataset.ts';
import { isPlaced, isPublished } from '../dataset/loss.ts';
import { dayListed, inOrderOfPublication } from '../dataset/publication.ts';
import type { Known } from '../history/known/known.ts';
import type { Day } from '../time/day.ts';

/**
 * The reports about somebody in order of publication, those that are set aside among them. Where no report of the dataset
 * has a day of publication, as in most own data, they stand by the day they tell of.
 */
export interface ReportsAbout {
	/** The first of many, by the date. */
	readonly early: readonly Report[];
	/** The others that were out by the date. */
	readonly byDate: readonly Report[];
	readonly after: readonly Report[];
	/** Those of which no source says when they were published, where others say so; else those without any day. */
	readonly undated: readonly Report[];
}

/** So many are listed; of more, the first are early. */
const mostListed = 10;
/** So many before the date are never early. */
const fewestByDate = 3;

/** The reports about somebody that may be told on a date. */
export function reportsAbout({ network }: Known, person: Id, date: Day): ReportsAbout {
	const reports = inOrderOfPublication(network.whole.reportsOn.get(person) ?? []);
	const isDated = network.whole.dataset.reports.some(isPublished) ? isPublished : isPlaced;
	const dated = reports.filter(isDated);
	const byDate = dated.filter((report) => dayListed(report) <= date);
	const surplus = Math.min(reports.length - mostListed, byDate.length - fewestByDate);
	// A fold of one would take as much room as what it folds.
	const early = surplus > 1 ? surplus : 0;
	return {
		early: byDate.slice(0, early),
		byDate: byDate.slice(early),
		after: dated.slice(byDate.length),
		undated: reports.filter((report) => !isDated(report))
	};
}
