import { inOrderOfPublication } from '$lib/dataset/publication.ts';
import { filterText, type ReportFilter } from '$lib/view/report-filter.ts';
import type { Lens } from '$lib/view/view.ts';
import { lastDayTold } from '$lib/history/known.ts';
import { knownLosses } from '$lib/measures/posts/known-losses.ts';
import { postRowsOf, postRowsUntil } from '$lib/tables/post-rows.ts';
import { askedUnder, reportRowsOf } from '$lib/tables/report-rows.ts';
import { claimsCsv } from '$lib/tables/csv/claims.ts';
import { comparisonCsv } from '$lib/tables/csv/comparison.ts';
import { lossesCsv } from '$lib/tables/csv/losses.ts';
import { occupanciesCsv } from '$lib/tables/csv/occupancies.ts';
import { peopleCsv } from '$lib/tables/csv/people.ts';
import { postsCsv } from '$lib/tables/csv/posts.ts';
import { reportsCsv } from '$lib/tables/csv/reports.ts';
import type { CsvTable } from '$lib/tables/csv/csv-table.ts';
import { sourcesCsv } from '$lib/tables/csv/sources.ts';
import { tiesCsv } from '$lib/tables/csv/ties.ts';
import { peopleTable } from '$lib/tables/people-table.ts';
import { postsTable } from '$lib/tables/posts-table.ts';
import { reportsTable } from '$lib/tables/reports-table.ts';
import { tiesTable } from '$lib/tables/ties-table.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import type { PageState } from './page.ts';

/** The table in view: that of the tab "Table" which is open, elsewhere what the tab is drawn from, compared where it is. */
export function tableInView({ explorer }: PageState): CsvTable {
	switch (explorer.tab) {
		case 'network':
			return compared(explorer) ?? people(explorer);
		case 'posts':
			return occupancies(explorer);
		case 'attrition':
			return losses(explorer);
		case 'reports':
			return listedReports(explorer);
		case 'claims':
			return claimsCsv(explorer.dataset);
		case 'table':
			return tableOn(explorer);
	}
}

function tableOn(explorer: Explorer): CsvTable {
	const { history, network, snapshot, cast } = explorer;
	switch (explorer.table) {
		case 'people':
			return people(explorer);
		case 'posts':
			return postsCsv(postsTable(history, snapshot, cast));
		case 'ties':
			return tiesCsv(tiesTable(network, snapshot, cast));
		case 'reports':
			return reportsOnDate(explorer);
		case 'sources':
			return sources(explorer);
	}
}

function compared({ comparing: { comparison }, network }: Explorer): CsvTable | undefined {
	return comparison && comparisonCsv(comparison, network);
}

function people({ history, snapshot, cast, gone }: Explorer): CsvTable {
	return peopleCsv(peopleTable(history, snapshot, cast, gone));
}

function occupancies({ history, record, network, cast, period, clock, timeline }: Explorer): CsvTable {
	const all = postRowsOf(history, record, new Set(cast.keys()), { from: -Infinity, to: Infinity });
	const told = clock === 'then' ? postRowsUntil(all, timeline.date, Infinity) : all;
	return occupanciesCsv(network, told, period);
}

function losses({ record, network, roster, period, timeline }: Explorer): CsvTable {
	return lossesCsv(network, knownLosses(record, roster, period, timeline.date));
}

function listedReports({ network, lens, cast, timeline, reportFilter }: Explorer): CsvTable {
	const rows = reportRowsOf(network, lens, cast.keys(), timeline.date, reportFilter);
	const listed = rows.flatMap(({ reports }) => reports.map(({ report }) => report));
	const sheet = reportsCsv(network, lens, inOrderOfPublication(listed));
	return { ...sheet, name: filteredName(sheet.name, lens, reportFilter) };
}

/** What a file holds of reports that may be filtered: "reports", "reports side:media". */
export function filteredName(name: string, lens: Lens, filter: ReportFilter): string {
	return `${name} ${filterText(askedUnder(lens, filter))}`.trim();
}

function reportsOnDate({ network, lens, cast, timeline }: Explorer): CsvTable {
	return reportsCsv(network, lens, reportsTable(network, lens, cast.keys(), timeline.date));
}

function sources({ dataset, lens, timeline }: Explorer): CsvTable {
	return sourcesCsv(dataset, lens, lastDayTold(lens, timeline.date));
}
