import type { Fate } from '../../history/fate/fate.ts';
import type { Counts } from '../../dataset/dataset.ts';

/**
 * What a reader may ask of somebody, by how it stands with them on the date: "What if they had lived?", "What if they had
 * been lost now?". The record does not say whether somebody is a man or a woman.
 */
export function whatIfQuestion(fate: Pick<Fate, 'kind' | 'lossBy'> | undefined, counts: Counts): string {
	return `What if they had ${fate?.kind === 'lost' ? undone(fate) : counts === 'post' ? 'left now' : 'been lost now'}?`;
}

function undone({ lossBy }: Pick<Fate, 'lossBy'>): string {
	if (lossBy === undefined) return 'lived';
	return lossBy === 'capture' ? 'not been captured' : 'stayed';
}
