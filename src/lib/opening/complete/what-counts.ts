import type { Counts } from '../../dataset/dataset.ts';
import { isDeath, isDeathOrCapture, isLoss } from '../../dataset/loss.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { cellOf } from '../../reading/table.ts';

/** What a dataset counts where it does not say: fates where somebody died or was captured; else who is in post, or is there. */
export function countsIn(tables: Tables): Counts {
	const reports = tables.get('reports');
	const isLost = reports?.rows.some((row) => isDeathOrCapture({ what: cellOf(reports, row, 'what') })) === true;
	return isLost ? 'fate' : 'post';
}

/** What the lost of a dataset are called where it does not say: dead where all losses are deaths, else as usual. */
export function fatesIn(tables: Tables): { readonly lost?: string } {
	const reports = tables.get('reports');
	const losses = reports?.rows.map((row) => ({ what: cellOf(reports, row, 'what') })).filter(isLoss) ?? [];
	return countsIn(tables) === 'fate' && losses.length > 0 && losses.every(isDeath) ? { lost: 'dead' } : {};
}
