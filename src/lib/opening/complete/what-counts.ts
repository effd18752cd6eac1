import type { Counts } from '../../dataset/dataset.ts';
import { isDeath, isDeathOrCapture, isLoss } from '../../dataset/loss.ts';
import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { cellOf } from '../../reading/table.ts';

/** What a dataset counts where it does not say: fates where somebody died or was captured; else who is in post, or is there. */
export function countsIn(tables: Tables): Counts {
	const reports = tables.get('reports');
	const isLost = reports?.rows.some((row) => isDeathOrCapture({ what: cellOf(reports, row, 'what') })) === true;
	return isLost ? 'fate' : 'post';
}

/**
 * What the two ends of a fate are called in a dataset that does not say. Where all losses are deaths people are alive or dead.
 * Somebody who was captured is alive too, so that where one was, those who are not lost are free.
 */
export function fatesIn(tables: Tables): Partial<FateNames> {
	const reports = tables.get('reports');
	const losses = reports?.rows.map((row) => ({ what: cellOf(reports, row, 'what') })).filter(isLoss) ?? [];
	if (losses.some(({ what }) => what === 'captured')) return { notLost: 'free' };
	return countsIn(tables) === 'fate' && losses.every(isDeath) ? { lost: 'dead' } : {};
}
