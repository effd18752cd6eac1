import { group } from 'd3-array';
import type { TieMark } from './scene.ts';

/** The distance between the middles of two ties between the same persons: so small that they read as one cord. */
const apart = 5;

/** Moves ties between the same two persons side by side, so that none hides another. */
export function spreadParallelEdges(ties: readonly TieMark[]): readonly TieMark[] {
	const bundles = group(ties, ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
	return [...bundles.values()].flatMap((bundle) =>
		bundle.map((tie, index) => {
			const offset = (index - (bundle.length - 1) / 2) * apart;
			// To the same side, whichever end the tie starts from.
			return shifted(tie, tie.from < tie.to ? offset : -offset);
		})
	);
}

function shifted(tie: TieMark, offset: number): TieMark {
	if (offset === 0) return tie;
	// A curve with one control point goes half as far aside as that point.
	const aside = tie.bends.length < 2 ? 2 * offset : offset;
	const bends = tie.bends.length === 0 ? [{ distance: 0, weight: 0.5 }] : tie.bends;
	return { ...tie, bends: bends.map(({ distance, weight }) => ({ distance: distance + aside, weight })) };
}
