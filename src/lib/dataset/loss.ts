import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Report } from './dataset.ts';

/** The days between which something happened, both included; infinite where nothing bounds it. */
export interface DayRange {
	readonly earliest: Day;
	readonly latest: Day;
}

/** A report with a day of publication: no other counts under clock `then`. */
export type PublishedReport = Report & { readonly published: EdtfDate };

/** Whether a report has a day of publication. */
export function isPublished(report: Report): report is PublishedReport {
	return report.published !== undefined;
}

/** Whether a report can be placed in time, by when it was said or when something happened. Any other decides no fate. */
export function isPlaced(report: Report): boolean {
	return isPublished(report) || report.occurred !== undefined;
}

/** What a report says happened, also where it is still the text of a cell. */
type Told = Readonly<Record<'what', string>>;

/** Whether a report tells of a loss: of a death, a capture, or that somebody left. */
export function isLoss(report: Told): boolean {
	return isDeathOrCapture(report) || report.what === 'left';
}

/** Whether a report tells of a loss, and is established. */
export function isEstablishedLoss(report: Report): boolean {
	return isLoss(report) && report.verdict === 'established';
}

/** Whether a report tells of a death or a capture, which nobody recovers from by taking another post. */
export function isDeathOrCapture(report: Told): boolean {
	return isDeath(report) || report.what === 'captured';
}

/** Whether a report tells of a death: killed or died. */
export function isDeath({ what }: Told): boolean {
	return what === 'killed' || what === 'died';
}

/** Whether a report tells of life: alive, wounded, released or returned. Targeted and unknown tell of neither. */
export function isLife({ what }: Pick<Report, 'what'>): boolean {
	return what === 'alive' || what === 'wounded' || what === 'released' || what === 'returned';
}

/**
 * The days on which what a report tells of may have happened, none after its publication. A loss without `occurred` may
 * have happened on any day up to then; anything else without it is of the day of publication.
 */
export function daysTold(report: Report): DayRange {
	const { occurred, published } = report;
	const by = published?.latest ?? Infinity;
	if (occurred === undefined) {
		return { earliest: isLoss(report) ? -Infinity : (published?.earliest ?? -Infinity), latest: by };
	}
	const latest = Math.min(occurred.latest, by);
	return { earliest: Math.min(occurred.earliest, latest), latest };
}

/** Whether two ranges share a day. */
export function canAgree(a: DayRange, b: DayRange): boolean {
	return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * The days on which several ranges agree: the range that ends first, narrowed by every other that shares a day with what
 * is left. The rest are passed over. Of no ranges, all of time.
 */
export function agreement(ranges: readonly DayRange[]): DayRange {
	const inOrder = [...ranges].sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
	return inOrder.reduce<DayRange>((agreed, days) => (canAgree(agreed, days) ? sharedDays(agreed, days) : agreed), {
		earliest: -Infinity,
		latest: Infinity
	});
}

/** The days that two ranges share. */
export function sharedDays(a: DayRange, b: DayRange): DayRange {
	return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}
