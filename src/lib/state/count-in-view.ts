import { comparedSummary } from '$lib/words/comparison/state-before.ts';
import { summaryWords } from '$lib/words/count.ts';
import { dayRosterWords } from '$lib/words/posts/day-roster.ts';
import type { Explorer } from './explorer.svelte.ts';

/** How it stands with the roster, in a sentence without a full stop; where two states are compared, in both. */
export function countInView(explorer: Explorer): string {
	const { count, dataset, network, roster, timeline } = explorer;
	const { comparison } = explorer.comparing;
	if (comparison === undefined) {
		const who = dayRosterWords(roster, dataset.vocabulary.fates, timeline.date);
		return [summaryWords(count, network, timeline.date), who].filter((words) => words !== '').join('; ');
	}
	return comparedSummary(comparison, network, (snapshot) => explorer.countOn(snapshot));
}
