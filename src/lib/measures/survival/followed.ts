import type { Roster } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import { valueOn } from '../../history/step-function.ts';

/**
 * Whether one can say how many of a roster stayed. Where being in post counts, most of them have to be there on the day it was
 * drawn up: of people who come in over the years there is no share that stayed.
 */
export function isFollowed(
	{ fates, network }: Pick<History, 'fates' | 'network'>,
	{ members, drawnUp }: Roster
): boolean {
	if (network.dataset.counts === 'fate') return true;
	const there = members.filter((id) => valueOn(fates.get(id) ?? [], drawnUp)?.kind === 'alive');
	return there.length > members.length / 2;
}
