import type { Report } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { daysIn, listIn, type CsvTable, type CsvCell } from './csv-table.ts';

/**
 * Reports in the order given. Under clock `then` no verdict is known yet: neither it nor its reason has a column.
 *
 * @param reports those that may be read
 */
export function reportsCsv(network: Network, { clock }: Lens, reports: readonly Report[]): CsvTable {
	const hindsight = clock === 'today';
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
		...(hindsight ? [report.verdict, report.attribution, report.reason] : []),
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
		...(hindsight ? ['Verdict', 'Verdict on who did it', 'Reason'] : []),
		'Sources'
	];
	return { name: 'reports', columns, rows };
}
