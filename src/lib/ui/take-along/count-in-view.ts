import { comparedSummary } from '$lib/picture/compared-words.ts';
import { summaryWords } from '$lib/picture/count-words.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** How it stands with the roster, in a sentence; where two states are compared, how it stands in both. */
export function countInView({ comparing, count, roster, network, timeline }: Explorer): string {
	const { comparison } = comparing;
	const words =
		comparison === undefined
			? summaryWords(count, network, timeline.date)
			: comparedSummary(comparison, roster, network);
	return `${words}.`;
}
