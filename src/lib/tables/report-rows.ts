import type { Id, Period, Report, Roster } from '../dataset/dataset.ts';
import type { DayRange } from '../dataset/loss.ts';
import type { Known } from '../history/known/known.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import { filterText, passes, type ReportFilter } from '../view/report-filter.ts';
import { everyone } from '../view/view.ts';
import { type Lane, reportLook } from './lanes.ts';

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

/** The rows of a roster, in its order, and those of whoever else is in the picture. */
export interface ReportGroups {
	readonly members: readonly PersonReports[];
	readonly others: readonly PersonReports[];
}

/** The reports about some people that pass a filter; people without any are left out. */
export function reportRowsOf(
	{ network }: Known,
	people: Iterable<Id>,
	filter: ReportFilter = {}
): readonly PersonReports[] {
	return rowsOf(network, people, filter).filter(({ reports }) => reports.length > 0);
}

/**
 * The same for a roster and the picture of it. A member without a report has a row too, so that all are in sight, but for
 * a roster of everyone, and while a filter narrows the rows.
 */
export function reportGroupsOf(
	known: Known,
	{ id, members }: Roster,
	picture: Iterable<Id>,
	filter: ReportFilter = {}
): ReportGroups {
	const showsAll = id !== everyone && filterText(filter) === '';
	const others = [...picture].filter((person) => !members.includes(person));
	return {
		members: showsAll ? rowsOf(known.network, members, filter) : reportRowsOf(known, members, filter),
		others: reportRowsOf(known, others, filter)
	};
}

function rowsOf({ reportsOn }: Network, people: Iterable<Id>, filter: ReportFilter): readonly PersonReports[] {
	return [...people].map((person) => ({
		person,
		reports: (reportsOn.get(person) ?? []).filter((report) => passes(report, filter)).map(rowOf)
	}));
}

/** The reports of a row that were published in a period, as the marks of a lane. */
export function reportLane({ person, reports }: PersonReports, { from, to }: Period): Lane {
	const marks = reports.flatMap(({ report, published: day }) =>
		day === undefined || day < from || day > to ? [] : [{ report, day, look: reportLook(report) }]
	);
	return { person, stretches: [], marks };
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
