import type { Counts } from '../dataset/dataset.ts';
import { isDeathOrCapture } from '../dataset/loss.ts';
import type { Tables } from '../reading/read-dataset.ts';
import { cellOf } from '../reading/table.ts';

/** What a dataset counts where it does not say: fates where somebody died or was captured; else who is in post, or is there. */
export function countsIn(tables: Tables): Counts {
	const reports = tables.get('reports');
	const isLost = reports?.rows.some((row) => isDeathOrCapture({ what: cellOf(reports, row, 'what') })) === true;
	return isLost ? 'fate' : 'post';
}
