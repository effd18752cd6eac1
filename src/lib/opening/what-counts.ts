import type { Counts } from '../dataset/dataset.ts';
import { isDeathOrCapture } from '../dataset/loss.ts';
import type { Tables } from '../reading/read-dataset.ts';
import { cellOf } from '../reading/table.ts';

/** What a dataset counts where it does not say: fates where somebody died, was captured, or nobody holds a post; else posts. */
export function countsIn(tables: Tables): Counts {
	const reports = tables.get('reports');
	const isLost = reports?.rows.some((row) => isDeathOrCapture({ what: cellOf(reports, row, 'what') })) === true;
	return isLost || (tables.get('occupancies')?.rows.length ?? 0) === 0 ? 'fate' : 'post';
}
