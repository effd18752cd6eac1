import type { Report } from '../../dataset/dataset.ts';
import { publishedBy } from '../../dataset/publication.ts';
import type { Day } from '../../time/day.ts';

/** How often something had been reported that was not so. */
export interface FalseReports {
	readonly number: number;
	/** Whether it is a source that counts so many, more than are listed, without telling them apart. */
	readonly atLeast: boolean;
}

/** How many of some reports were refuted and had been published before a day. */
export function refutedBefore(reports: readonly Report[], day: Day): number {
	return reports.filter((report) => report.verdict === 'refuted' && publishedBy(report) < day).length;
}

/** How many of some reports before a day were false, or how many a source counts at least, whichever is more. */
export function falseReportsBefore(reports: readonly Report[], day: Day, counted = 0): FalseReports {
	const listed = refutedBefore(reports, day);
	return { number: Math.max(listed, counted), atLeast: counted > listed };
}
