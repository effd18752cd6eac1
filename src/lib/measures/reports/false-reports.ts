import type { Report } from '../../dataset/dataset.ts';
import { publishedBy } from '../../dataset/publication.ts';
import type { Day } from '../../time/day.ts';

/** The number of false reports. */
export interface FalseReports {
	readonly number: number;
	/** Whether it is a least number, from a source that counts more than are listed. */
	readonly atLeast: boolean;
}

/** The number of reports that were published before a day and refuted. */
export function refutedBefore(reports: readonly Report[], day: Day): number {
	return reports.filter((report) => report.verdict === 'refuted' && publishedBy(report) < day).length;
}

/** The number of false reports before a day: those listed, or those that a source counts at least, whichever is more. */
export function falseReportsBefore(reports: readonly Report[], day: Day, counted = 0): FalseReports {
	const listed = refutedBefore(reports, day);
	return { number: Math.max(listed, counted), atLeast: counted > listed };
}
