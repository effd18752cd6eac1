import type { TieRow } from '../tables/ties-table.ts';
import type { Sheet } from './sheet.ts';

/** The table "Ties". */
export function tiesSheet(ties: readonly TieRow[]): Sheet {
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
