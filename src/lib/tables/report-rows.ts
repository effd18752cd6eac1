import type { Id, Report } from '../dataset/dataset.ts';
import { type DayRange, isDeath } from '../dataset/loss.ts';
import { publishedBy } from '../dataset/publication.ts';
import { passes, type ReportFilter } from '../view/report-filter.ts';
import type { Lens } from '../view/view.ts';
import { readableReports } from '../history/known-reports.ts';
import { falseReportsBefore } from '../measures/reports/false-reports.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';

/** A report with the days it joins. */
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

/** The reports about some people that may be read on a day and pass a filter; whoever has none is left out. */
export function reportRowsOf(
	network: Network,
	lens: Lens,
	people: Iterable<Id>,
	day: Day,
	filter: ReportFilter = {}
): readonly PersonReports[] {
	const asked = askedUnder(lens, filter);
	return [...people].flatMap((person) => {
		const reports = readableReports(network, lens, person, day)
			.filter((report) => passes(report, asked))
			.map(rowOf);
		return reports.length === 0 ? [] : [{ person, reports }];
	});
}

/** What a filter asks for by a clock: under `then` no verdict is known yet, so none is asked for. */
export function askedUnder({ clock }: Pick<Lens, 'clock'>, filter: ReportFilter): ReportFilter {
	return clock === 'then' ? { ...filter, verdict: undefined } : filter;
}

/**
 * How often somebody had been reported dead, in words: "reported dead at least 6 times before", by refuted reports ahead of
 * the one that held, as listed here or as a source counts them. Under clock `then`, when nothing is known to be false, how
 * many reports of it there had been. Empty where there were none.
 */
export function timesReportedLost(network: Network, lens: Lens, person: Id, day: Day): string {
	const deaths = readableReports(network, lens, person, day).filter(isDeath);
	const reported = `reported ${network.dataset.losses}`;
	if (lens.clock === 'then') {
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
