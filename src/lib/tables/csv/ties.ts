import type { TieRow } from '../ties-table.ts';
import { csvTable, yesIn, type CsvTable } from './csv-table.ts';

/** The table "Ties". */
export function tiesCsv(ties: readonly TieRow[]): CsvTable {
	return csvTable('ties', ties, {
		'From id': ({ from }) => from,
		From: ({ fromName }) => fromName,
		Tie: ({ words }) => words,
		'To id': ({ to }) => to,
		To: ({ toName }) => toName,
		Directed: ({ directed }) => yesIn(directed),
		Sure: ({ sure }) => sure
	});
}
