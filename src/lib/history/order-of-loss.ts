import type { Id } from '../dataset/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import type { Fate } from './fate/fate.ts';
import { fatesOf } from './fate/fates-of.ts';
import type { StepFunction } from './step-function.ts';

/**
 * People in the order in which they were lost, or maybe lost, as known today; then those not known, then the living. It
 * depends neither on the lens nor on the date, so that nobody's row moves away from under the pointer.
 */
export function inOrderOfLoss({ whole }: Network, people: readonly Id[]): readonly Id[] {
	const fates = fatesOf(whole, { clock: 'today', whatIfs: new Map() });
	return people
		.map((person) => ({ person, end: endOf(fates.get(person) ?? []) }))
		.sort((a, b) => a.end.place - b.end.place || a.end.since - b.end.since)
		.map(({ person }) => person);
}

/** The place of somebody's last fate in the order, and since when they have had it. */
function endOf(fates: StepFunction<Fate>): { readonly place: number; readonly since: Day } {
	const placeOf = ({ kind }: Fate) => ({ lost: 0, 'maybe-lost': 0, 'not-known': 1, alive: 2 })[kind];
	const last = fates.at(-1);
	if (last === undefined) return { place: 3, since: 0 };
	const turn = fates.findLastIndex(({ value }) => placeOf(value) !== placeOf(last.value));
	return { place: placeOf(last.value), since: fates[turn + 1]?.from ?? last.from };
}
