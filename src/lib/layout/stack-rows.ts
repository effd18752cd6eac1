import { sum } from 'd3-array';
import type { Row } from './layout.ts';

/** A row to be put below others, in pixels. */
export interface RowHeights {
	/** Between the row before, with its foot, and the road. */
	readonly before: number;
	/** The least height of the road; 0 where there is none. */
	readonly road: number;
	/** Between the road and the people. */
	readonly pad: number;
	/** Of marks and words. */
	readonly height: number;
	/** Below the people, such as for the name of a body. */
	readonly foot: number;
	/** Whether a band begins with it. */
	readonly startsBand: boolean;
}

/** What stays free above the first row and below the last, so that the ring of somebody selected is whole. */
const verge = 4;

/** The height that rows need at least. */
export function leastHeight(rows: readonly RowHeights[]): number {
	return 2 * verge + sum(rows, ({ before, road, pad, height, foot }) => before + road + pad + height + foot);
}

/** How much more a road gets for each track that ways take in it on the busiest date, and where a band begins. */
const share = { track: 0.6, band: 1.6 } as const;

/**
 * Rows from the top down. Height that is left goes to the roads: more to those in which more runs, at most `mostSpare` to
 * each. What is left then stays at the foot.
 *
 * @param tracks how many ways run beside each other in each road on the busiest date
 */
export function stackRows(
	rows: readonly RowHeights[],
	height: number,
	{ tracks, mostSpare }: { readonly tracks: readonly number[]; readonly mostSpare: number }
): readonly Row[] {
	const spare = Math.max(0, height - leastHeight(rows));
	const shares = rows.map(({ road, startsBand }, index) =>
		road === 0 ? 0 : (1 + share.track * (tracks[index] ?? 0)) * (startsBand ? share.band : 1)
	);
	const all = sum(shares);
	let cursor = verge;
	return rows.map(({ before, road, pad, height: own, foot }, index) => {
		const more = all === 0 ? 0 : Math.min(mostSpare, (spare * (shares[index] ?? 0)) / all);
		const top = cursor + before;
		const bottom = top + road + more;
		const row = { road: { top, bottom }, top: bottom + pad, bottom: bottom + pad + own };
		cursor = row.bottom + foot;
		return row;
	});
}
