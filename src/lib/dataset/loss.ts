import type { Day } from '../time/day.ts';
import type { Report } from './dataset.ts';

/** The days between which something happened, both included; infinite where nothing bounds it. */
export interface DayRange {
	readonly earliest: Day;
	readonly latest: Day;
}

/** A report that has been published, so that it can enter a clock. */
export type PublishedReport = Report & { readonly published: NonNullable<Report['published']> };

/** Whether a report has a day of publication. */
export function isPublished(report: Report): report is PublishedReport {
	return report.published !== undefined;
}

/** Whether a report tells of a loss: of a death or a capture. */
export function isLoss(report: Pick<Report, 'what'>): boolean {
	return isDeath(report) || report.what === 'captured';
}

/** Whether a report tells of a death: killed or died. */
export function isDeath({ what }: Pick<Report, 'what'>): boolean {
	return what === 'killed' || what === 'died';
}

/** Whether a report tells of life: alive, wounded or released. Targeted and unknown tell of neither. */
export function isLife({ what }: Pick<Report, 'what'>): boolean {
	return what === 'alive' || what === 'wounded' || what === 'released';
}

/**
 * The days a report tells of, none of them after its publication. A loss without a day of its own may have happened on
 * any day up to its publication; anything else without one is of the day it was published.
 */
export function daysTold(report: PublishedReport): DayRange {
	const { occurred, published } = report;
	if (occurred === undefined)
		return { earliest: isLoss(report) ? -Infinity : published.earliest, latest: published.latest };
	const latest = Math.min(occurred.latest, published.latest);
	return { earliest: Math.min(occurred.earliest, latest), latest };
}

/** Whether two ranges share a day. */
export function canAgree(a: DayRange, b: DayRange): boolean {
	return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * The days on which several ranges agree: those of the one that ends first, narrowed by each other that shares a day
 * with what is left. One that does not is passed over. Of no ranges, all of time.
 */
export function agreement(ranges: readonly DayRange[]): DayRange {
	const inOrder = [...ranges].sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
	return inOrder.reduce<DayRange>((agreed, days) => (canAgree(agreed, days) ? shared(agreed, days) : agreed), {
		earliest: -Infinity,
		latest: Infinity
	});
}

function shared(a: DayRange, b: DayRange): DayRange {
	return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}
