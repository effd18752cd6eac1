import type { Report } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import { nameOfPerson } from '../../network/names.ts';
import { daysIn, listIn, type CsvTable, type CsvCell } from './csv-table.ts';

/** Reports in the order given; verdicts and their reasons have columns where verdicts are known. */
export function reportsCsv({ network, verdicts }: Known, reports: readonly Report[]): CsvTable {
	const rows = reports.map((report): readonly CsvCell[] => [
		report.id,
		...daysIn(report.published),
		nameOfPerson(network, report.person),
		report.what,
		...daysIn(report.occurred),
		report.place,
		report.means,
		report.claimant,
		listIn(report.sides.map((side) => network.dataset.sides.get(side) ?? side)),
		...(verdicts ? [report.verdict, report.attribution, report.reason] : []),
		listIn(report.sources)
	]);
	const columns = [
		'Id',
		'Published from',
		'Published to',
		'Person',
		'Said to be',
		'Happened from',
		'Happened to',
		'Place',
		'Means',
		'Claimed by',
		'Sides',
		...(verdicts ? ['Verdict', 'Verdict on who did it', 'Reason'] : []),
		'Sources'
	];
	return { name: 'reports', columns, rows };
}
