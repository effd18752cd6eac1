import type { Id } from '../dataset/dataset.ts';
import type { TieMark } from './scene.ts';

/** How far apart the control points of ties between the same two persons stand; the ties themselves, half of that. */
const apart = 16;

/** Spreads ties between the same two persons beside each other, so that none hides another. */
export function fanOut(ties: readonly TieMark[]): readonly TieMark[] {
	const bundles = new Map<Id, TieMark[]>();
	for (const tie of ties) {
		const pair = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
		bundles.set(pair, [...(bundles.get(pair) ?? []), tie]);
	}
	return [...bundles.values()].flatMap((bundle) =>
		bundle.map((tie, index) => {
			const offset = (index - (bundle.length - 1) / 2) * apart;
			// To the same side whichever end the tie starts from.
			return shifted(tie, tie.from < tie.to ? offset : -offset);
		})
	);
}

function shifted(tie: TieMark, offset: number): TieMark {
	if (offset === 0) return tie;
	if (tie.bends.length === 0) return { ...tie, bends: [{ distance: offset, weight: 0.5 }] };
	return { ...tie, bends: tie.bends.map(({ distance, weight }) => ({ distance: distance + offset, weight })) };
}
