import type { Report } from '../../dataset/dataset.ts';
import { reportOf } from '../assemble.ts';
import { group } from 'd3-array';
import { canAgree, type DayRange, daysTold, isDeath, isLoss, isPlaced, sharedDays } from '../../dataset/loss.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { PlacedRow } from '../read-tables.ts';

interface PlacedReport {
	readonly report: Report;
	readonly row: number | undefined;
}

/** Finds reports published before what they tell of, and established losses of a person that contradict each other. */
export function checkReports(rows: readonly PlacedRow<'reports'>[], problems: ProblemList): void {
	for (const { record, row } of rows) {
		const { occurred, published } = record;
		if (occurred === undefined || published === undefined || occurred.earliest <= published.latest) continue;
		problems.add(
			{ table: 'reports', row, column: 'occurred' },
			{ kind: 'occurred-after-published', occurred: occurred.text, published: published.text }
		);
	}
	const established = rows.flatMap((placed): PlacedReport[] => {
		const report = reportOf(placed);
		return isPlaced(report) && report.verdict === 'established' ? [{ report, row: placed.row }] : [];
	});
	for (const reports of group(established, ({ report }) => report.person).values()) {
		for (const losses of lossesBetweenReleases(reports)) {
			const captures = losses.filter(({ report }) => report.what === 'captured');
			const deaths = losses.filter(({ report }) => isDeath(report));
			checkAgreement(captures, problems);
			checkAgreement(deaths, problems);
			checkOrder(captures, deaths, problems);
		}
	}
}

/**
 * Losses grouped by the releases before them: between two, a person can be captured once, and then die. A release on the
 * day of a loss counts as before it.
 */
function lossesBetweenReleases(reports: readonly PlacedReport[]): Iterable<readonly PlacedReport[]> {
	const releases = reports.filter(({ report }) => report.what === 'released').map(({ report }) => daysTold(report));
	const losses = reports.filter(({ report }) => isLoss(report));
	return group(
		losses,
		({ report }) => releases.filter(({ latest }) => latest <= daysTold(report).latest).length
	).values();
}

/** Finds losses that share no day with those before them. */
function checkAgreement(losses: readonly PlacedReport[], problems: ProblemList): void {
	let agreed: DayRange = { earliest: -Infinity, latest: Infinity };
	const before: PlacedReport[] = [];
	for (const loss of losses) {
		const told = daysTold(loss.report);
		if (canAgree(agreed, told)) {
			agreed = sharedDays(agreed, told);
			before.push(loss);
			continue;
		}
		const other = before.find(({ report }) => !canAgree(daysTold(report), told));
		problems.add(
			{ table: 'reports', row: loss.row, column: 'occurred' },
			{ kind: 'losses-disagree', person: loss.report.person, other: other?.report.id ?? '' }
		);
	}
}

/** Finds captures after a death. */
function checkOrder(captures: readonly PlacedReport[], deaths: readonly PlacedReport[], problems: ProblemList): void {
	for (const { report, row } of captures) {
		const before = deaths.find((death) => daysTold(death.report).latest < daysTold(report).earliest);
		if (before === undefined) continue;
		problems.add(
			{ table: 'reports', row, column: 'occurred' },
			{ kind: 'captured-after-death', person: report.person, death: before.report.id }
		);
	}
}
