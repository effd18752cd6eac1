import type { Counts } from '../dataset/dataset.ts';
import type { Tables } from '../reading/read-dataset.ts';
import { cellOf } from '../reading/table.ts';

/** What a dataset counts where nobody says: what became of people, where somebody was lost or nobody holds a post; else who is in post. */
export function countsIn(tables: Tables): Counts {
	const reports = tables.get('reports');
	const isLost = reports?.rows.some((row) => isLossWord(cellOf(reports, row, 'what'))) === true;
	return isLost || (tables.get('occupancies')?.rows.length ?? 0) === 0 ? 'fate' : 'post';
}

/** Whether what a report tells is a loss. */
export function isLossWord(what: string): boolean {
	return what === 'killed' || what === 'died' || what === 'captured';
}
