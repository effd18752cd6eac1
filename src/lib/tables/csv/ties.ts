import type { TieRow } from '../ties-table.ts';
import type { CsvTable } from './csv-table.ts';

/** The table "Ties". */
export function tiesCsv(ties: readonly TieRow[]): CsvTable {
	const rows = ties.map(({ from, fromName, words, to, toName, directed, sure }) => [
		from,
		fromName,
		words,
		to,
		toName,
		directed ? 'yes' : 'no',
		sure
	]);
	return { name: 'ties', columns: ['From id', 'From', 'Tie', 'To id', 'To', 'Directed', 'Sure'], rows };
}
