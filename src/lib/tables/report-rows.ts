import type { Id, Report } from '../dataset/dataset.ts';
import type { DayRange } from '../dataset/loss.ts';
import { passes, type ReportFilter } from '../view/report-filter.ts';
import type { Known } from '../history/known/known.ts';
import type { Day } from '../time/day.ts';

/** A report with the days that a row joins by a line. */
export interface ReportRow {
	readonly report: Report;
	/** The last day on which it can have been published; undefined where that is not known. */
	readonly published: Day | undefined;
	/** When it is said to have happened, where that differs from the date of publication. */
	readonly claimed: DayRange | undefined;
}

/** The reports about one person, in order of publication, the undated last. */
export interface PersonReports {
	readonly person: Id;
	readonly reports: readonly ReportRow[];
}

/** The reports about some people that pass a filter; people without any are left out. */
export function reportRowsOf(
	{ network }: Known,
	people: Iterable<Id>,
	filter: ReportFilter = {}
): readonly PersonReports[] {
	return [...people].flatMap((person) => {
		const reports = (network.reportsOn.get(person) ?? []).filter((report) => passes(report, filter)).map(rowOf);
		return reports.length === 0 ? [] : [{ person, reports }];
	});
}

/** A filter that asks for a verdict only where verdicts are known. */
export function knownFilter({ isLaterKnown }: Known, filter: ReportFilter): ReportFilter {
	return isLaterKnown ? filter : { ...filter, verdict: undefined };
}

function rowOf(report: Report): ReportRow {
	const { occurred, published } = report;
	const differs =
		occurred !== undefined && (occurred.earliest !== published?.earliest || occurred.latest !== published.latest);
	return {
		report,
		published: published?.latest,
		claimed: differs ? { earliest: occurred.earliest, latest: occurred.latest } : undefined
	};
}
