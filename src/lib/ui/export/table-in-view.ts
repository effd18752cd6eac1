import { inOrderOfPublication } from '$lib/dataset/publication.ts';
import { filterText, type ReportFilter } from '$lib/view/report-filter.ts';
import type { Known } from '$lib/history/known/known.ts';
import { postRowsOf } from '$lib/tables/post-rows.ts';
import { knownFilter, reportRowsOf } from '$lib/tables/report-rows.ts';
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
	switch (explorer.view.tab) {
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
	const { known, snapshot, cast } = explorer;
	switch (explorer.view.table) {
		case 'people':
			return people(explorer);
		case 'posts':
			return postsCsv(postsTable(known, snapshot, cast));
		case 'ties':
			return tiesCsv(tiesTable(known.network, snapshot, cast));
		case 'reports':
			return reportsCsv(known, reportsTable(known, cast.keys()));
		case 'sources':
			return sourcesCsv(known);
	}
}

function compared({ comparing: { comparison }, network }: Explorer): CsvTable | undefined {
	return comparison && comparisonCsv(comparison, network);
}

function people({ known, snapshot, union, cast, gone }: Explorer): CsvTable {
	if (union === undefined) return peopleCsv(peopleTable(known, snapshot, cast, gone));
	const there = [...cast].filter(([id]) => union.union?.people.has(id));
	return peopleCsv(peopleTable(known, union, new Map(there), gone));
}

function occupancies({ known, record, cast, view }: Explorer): CsvTable {
	const groups = postRowsOf(known, record, new Set(cast.keys()), { from: -Infinity, to: Infinity });
	return occupanciesCsv(known.network, groups, view.period);
}

function losses({ record, losses: each }: Explorer): CsvTable {
	return lossesCsv(record.network, each);
}

function listedReports({ known, cast, view: { reportFilter } }: Explorer): CsvTable {
	const rows = reportRowsOf(known, cast.keys(), knownFilter(known, reportFilter));
	const listed = rows.flatMap(({ reports }) => reports.map(({ report }) => report));
	const table = reportsCsv(known, inOrderOfPublication(listed));
	return { ...table, name: filteredName(table.name, known, reportFilter) };
}

/** What a file holds of reports that may be filtered: "reports", "reports side:media". */
export function filteredName(name: string, known: Known, filter: ReportFilter): string {
	return `${name} ${filterText(knownFilter(known, filter))}`.trim();
}
