import type { Id } from '$lib/dataset/dataset.ts';
import { wholePeriod } from '$lib/dataset/whole-period.ts';
import { lastDayTold } from '$lib/history/readable.ts';
import { tenureOf } from '$lib/measures/tenures.ts';
import { tenureWords } from '$lib/picture/tenure-words.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';

/** For how long an occupancy lasted, after when it did: "; 594 days in all"; nothing where no record tells. */
export function tenureSaid({ history, dataset, lens, timeline, network }: Explorer, occupancy: Id): string {
	const until = Math.min(lastDayTold(lens, timeline.date), wholePeriod(dataset).to);
	const tenure = tenureOf(history, occupancy, until);
	const words = tenure === undefined ? '' : tenureWords(tenure);
	if (words === '') return '';
	const person = network.occupancies.get(occupancy)?.person ?? '';
	return `; ${words}${lens.whatIfs.has(person) ? ', what if' : ''}`;
}
