import { comparedSummary } from '$lib/words/comparison/state-before.ts';
import { summaryWords } from '$lib/words/count.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** How it stands with the roster, in a sentence without a full stop; where two states are compared, in both. */
export function countInView(explorer: Explorer): string {
	const { count, network, timeline } = explorer;
	const { comparison } = explorer.comparing;
	if (comparison === undefined) return summaryWords(count, network, timeline.date);
	return comparedSummary(comparison, network, (snapshot) => explorer.countOn(snapshot));
}
