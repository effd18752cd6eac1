import { periodInText, unionCount } from '$lib/words/view/any-time.ts';
import { comparedSummary } from '$lib/words/comparison/state-before.ts';
import { partsWords, summaryWords } from '$lib/words/count.ts';
import { dayInText } from '$lib/time/day.ts';
import { bodyRosterWords } from '$lib/words/posts/body-roster.ts';
import { dayRosterWords } from '$lib/words/posts/day-roster.ts';
import type { Explorer } from './explorer.svelte.ts';

/** How it stands with the roster, in a sentence without a full stop: on the date, in two states compared, or over a period. */
export function countInView(explorer: Explorer): string {
	const { count, dataset, network, roster, timeline, union, drawnPeriod } = explorer;
	if (union !== undefined && drawnPeriod !== undefined) {
		const { answer, perhaps } = unionCount(union, roster.members, dataset.vocabulary.fates);
		const over = [`${answer} at some time ${periodInText(drawnPeriod)}`, perhaps].filter((words) => words !== '');
		return `${over.join(', ')}; ${dayInText(union.day)}: ${partsWords(explorer.countOn(union), network)}`;
	}
	const { comparison } = explorer.comparing;
	if (comparison === undefined) {
		return [summaryWords(count, network, timeline.date), countedWords(explorer)]
			.filter((words) => words !== '')
			.join('; ');
	}
	return comparedSummary(comparison, network, (snapshot) => explorer.countOn(snapshot));
}

/** Who of a roster is counted, and in which posts, where that is not to be seen from the date; empty elsewhere. */
export function countedWords({ dataset, network, roster, timeline }: Explorer): string {
	return dayRosterWords(roster, dataset.vocabulary.fates, timeline.date) || bodyRosterWords(network, roster);
}
