import type { Id } from '$lib/dataset/dataset.ts';
import { wholePeriod } from '$lib/dataset/whole-period.ts';
import { lastDayTold } from '$lib/history/readable.ts';
import { tenureOf } from '$lib/measures/tenures.ts';
import { tenureWords } from '$lib/picture/tenure-words.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** For how long a post was held by an occupancy, after when: ", for 594 days"; nothing where no record tells. */
export function heldWords({ history, dataset, lens, timeline }: Explorer, occupancy: Id): string {
	const until = Math.min(lastDayTold(lens, timeline.date), wholePeriod(dataset).to);
	const tenure = tenureOf(history, occupancy, until);
	const words = tenure === undefined ? '' : tenureWords(tenure);
	return words === '' ? '' : `, ${words}`;
}
