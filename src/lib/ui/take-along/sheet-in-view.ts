import { inOrderOfPublication } from '$lib/dataset/publication.ts';
import { filterText, type ReportFilter } from '$lib/dataset/report-filter.ts';
import type { Lens } from '$lib/dataset/view.ts';
import { lastDayTold } from '$lib/history/readable.ts';
import { knownLosses } from '$lib/measures/known-losses.ts';
import { postRowsOf, postRowsUntil } from '$lib/picture/post-rows.ts';
import { askedUnder, reportRowsOf } from '$lib/picture/report-rows.ts';
import { claimsSheet } from '$lib/picture/sheets/claims-sheet.ts';
import { comparisonSheet } from '$lib/picture/sheets/comparison-sheet.ts';
import { lossesSheet } from '$lib/picture/sheets/losses-sheet.ts';
import { occupanciesSheet } from '$lib/picture/sheets/occupancies-sheet.ts';
import { peopleSheet } from '$lib/picture/sheets/people-sheet.ts';
import { postsSheet } from '$lib/picture/sheets/posts-sheet.ts';
import { reportsSheet } from '$lib/picture/sheets/reports-sheet.ts';
import type { Sheet } from '$lib/picture/sheets/sheet.ts';
import { sourcesSheet } from '$lib/picture/sheets/sources-sheet.ts';
import { tiesSheet } from '$lib/picture/sheets/ties-sheet.ts';
import { peopleTable } from '$lib/picture/tables/people-table.ts';
import { postsTable } from '$lib/picture/tables/posts-table.ts';
import { reportsTable } from '$lib/picture/tables/reports-table.ts';
import { tiesTable } from '$lib/picture/tables/ties-table.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import type { PageState } from './page.ts';

/** The table in view: that of the tab "Table" which is open, elsewhere what the tab is drawn from, compared where it is. */
export function sheetInView({ explorer }: PageState): Sheet {
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
			return claimsSheet(explorer.dataset);
		case 'table':
			return tableOn(explorer);
	}
}

function tableOn(explorer: Explorer): Sheet {
	const { history, network, snapshot, cast } = explorer;
	switch (explorer.table) {
		case 'people':
			return people(explorer);
		case 'posts':
			return postsSheet(postsTable(history, snapshot, cast));
		case 'ties':
			return tiesSheet(tiesTable(network, snapshot, cast));
		case 'reports':
			return reportsOnDate(explorer);
		case 'sources':
			return sources(explorer);
	}
}

function compared({ comparing: { comparison }, network }: Explorer): Sheet | undefined {
	return comparison && comparisonSheet(comparison, network);
}

function people({ history, snapshot, cast, gone }: Explorer): Sheet {
	return peopleSheet(peopleTable(history, snapshot, cast, gone));
}

function occupancies({ history, record, network, cast, period, clock, timeline }: Explorer): Sheet {
	const all = postRowsOf(history, record, new Set(cast.keys()), { from: -Infinity, to: Infinity });
	const told = clock === 'then' ? postRowsUntil(all, timeline.date, Infinity) : all;
	return occupanciesSheet(network, told, period);
}

function losses({ record, network, roster, period, timeline }: Explorer): Sheet {
	return lossesSheet(network, knownLosses(record, roster, period, timeline.date));
}

function listedReports({ network, lens, cast, timeline, reportFilter }: Explorer): Sheet {
	const rows = reportRowsOf(network, lens, cast.keys(), timeline.date, reportFilter);
	const listed = rows.flatMap(({ reports }) => reports.map(({ report }) => report));
	const sheet = reportsSheet(network, lens, inOrderOfPublication(listed));
	return { ...sheet, name: filteredName(sheet.name, lens, reportFilter) };
}

/** What a file holds of reports that may be filtered: "reports", "reports side:media". */
export function filteredName(name: string, lens: Lens, filter: ReportFilter): string {
	return `${name} ${filterText(askedUnder(lens, filter))}`.trim();
}

function reportsOnDate({ network, lens, cast, timeline }: Explorer): Sheet {
	return reportsSheet(network, lens, reportsTable(network, lens, cast.keys(), timeline.date));
}

function sources({ dataset, lens, timeline }: Explorer): Sheet {
	return sourcesSheet(dataset, lens, lastDayTold(lens, timeline.date));
}
