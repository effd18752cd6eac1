import type { Id, Report } from '../dataset/dataset.ts';
import { type DayRange, isDeath } from '../dataset/loss.ts';
import { publishedBy } from '../dataset/publication.ts';
import { passes, type ReportFilter } from '../view/report-filter.ts';
import type { Known } from '../history/known/known.ts';
import { falseReportsBefore } from '../measures/reports/false-reports.ts';
import type { Day } from '../time/day.ts';

/** A report with the days that a row joins by a line. */
export interface ReportRow {
	readonly report: Report;
	/** When it was published, by its last day; undefined where nobody says. */
	readonly published: Day | undefined;
	/** When it says it happened, where that is not just the day it was published. */
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

/** A filter without what cannot be known yet: where verdicts are not, it asks for none. */
export function knownFilter({ verdicts }: Known, filter: ReportFilter): ReportFilter {
	return verdicts ? filter : { ...filter, verdict: undefined };
}

/**
 * How often somebody had been reported dead, in words: "reported dead at least 6 times before". It counts the refuted
 * reports before the one that held, as listed or as a source counts them; while no verdict is known, every report of a
 * death. Empty where there were none.
 */
export function timesReportedLost({ network, verdicts }: Known, person: Id): string {
	const deaths = (network.reportsOn.get(person) ?? []).filter(isDeath);
	const reported = `reported ${network.dataset.losses}`;
	if (!verdicts) {
		return deaths.length === 0 ? '' : `${reported} ${deaths.length === 1 ? 'once' : `${deaths.length} times`} so far`;
	}
	const held = deaths.find(({ verdict }) => verdict === 'established');
	const before = held === undefined ? Infinity : publishedBy(held);
	const counted = network.people.get(person)?.earlierReports;
	const { number: times, atLeast } = falseReportsBefore(deaths, before, counted);
	if (times === 0) return '';
	const often = `${atLeast ? 'at least ' : ''}${times === 1 ? 'once' : `${times} times`}`;
	return held === undefined ? `falsely ${reported} ${often}` : `${reported} ${often} before`;
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
