import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';
import { readsAlike } from './fate.ts';
import type { History } from '../history.ts';

/** The day from which a person has had a fate. */
export interface FateSince {
	readonly day: Day;
	/** The first day on which it can have come to be so, of a loss on a day that is not known: infinite where nothing bounds it. */
	readonly earliest: Day;
	/** Whether they entered the record with it; that day is often known only as a year. */
	readonly entered: boolean;
}

/**
 * Since when a person has had the fate they have on a day: the last day on which it came to read so. Undefined in a dataset
 * without any date.
 */
export function fateSince({ network, fates }: History, person: Id, day: Day): FateSince | undefined {
	if (network.dataset.time === 'none') return undefined;
	const steps = (fates.get(person) ?? []).filter(({ from }) => from <= day);
	const last = steps.at(-1);
	if (last === undefined) return undefined;
	const turn = steps.findLastIndex(({ value }) => !readsAlike(value, last.value));
	const { from, value } = steps[turn + 1] ?? last;
	const isOnLastDay = value.kind === 'lost' && value.loss?.latest === from;
	return { day: from, earliest: isOnLastDay ? value.loss.earliest : from, entered: turn < 0 };
}
