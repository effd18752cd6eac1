import { comparedSummary } from '$lib/picture/compared-words.ts';
import { summaryWords } from '$lib/picture/count-words.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** How it stands with the roster, in a sentence without a full stop; where two states are compared, in both. */
export function countInView(explorer: Explorer): string {
	const { count, network, timeline } = explorer;
	const { comparison } = explorer.comparing;
	if (comparison === undefined) return summaryWords(count, network, timeline.date);
	return comparedSummary(comparison, network, (snapshot) => explorer.countOn(snapshot));
}
