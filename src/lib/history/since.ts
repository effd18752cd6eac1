import type { Id } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import { readsAlike } from './fate.ts';
import type { History } from './history.ts';

/** The day since which a person has had the fate they have on a day: the last on which it came to read otherwise. */
export function sinceOf({ fates }: History, person: Id, day: Day): Day | undefined {
	const steps = (fates.get(person) ?? []).filter(({ from }) => from <= day);
	const last = steps.at(-1);
	if (last === undefined) return undefined;
	const turn = steps.findLastIndex(({ value }) => !readsAlike(value, last.value));
	return steps[turn + 1]?.from;
}
