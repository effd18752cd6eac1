import { bisector } from 'd3-array';
import type { Lens } from '../view/view.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import type { Change, History } from './history.ts';

const byDay = bisector(({ day }: Change) => day);
const places: Readonly<Record<Change['kind'], number>> = { report: 0, fate: 1, occupancy: 2, tie: 3 };

/**
 * Every change, in order of day, then kind, then id. Under clock `then` also the publication of each report. None in a dataset
 * without any date.
 */
export function changesOf(
	{ dataset }: Network,
	{ clock }: Lens,
	{ fates, occupancies, ties }: Pick<History, 'fates' | 'occupancies' | 'ties'>
): readonly Change[] {
	if (dataset.time === 'none') return [];
	const changes: Change[] = [];
	for (const [id, steps] of fates) {
		for (const [index, { from: day, value: to }] of steps.entries()) {
			changes.push({ kind: 'fate', day, id, from: steps[index - 1]?.value, to });
		}
	}
	addPresences(changes, 'occupancy', occupancies);
	addPresences(changes, 'tie', ties);
	if (clock === 'then') {
		for (const { id, published } of dataset.reports) {
			if (Number.isFinite(published?.latest)) changes.push({ kind: 'report', day: published?.latest ?? 0, id });
		}
	}
	return changes.sort((a, b) => a.day - b.day || places[a.kind] - places[b.kind] || (a.id < b.id ? -1 : 1));
}

/** The changes of a history after one day and up to another, that day included. */
export function changesBetween({ changes }: Pick<History, 'changes'>, after: Day, upTo: Day): readonly Change[] {
	return changes.slice(byDay.right(changes, after), byDay.right(changes, upTo));
}

function addPresences(changes: Change[], kind: 'occupancy' | 'tie', presences: History['ties']): void {
	for (const [id, steps] of presences) {
		for (const [index, { from: day, value: to }] of steps.entries()) {
			changes.push({ kind, day, id, from: steps[index - 1]?.value ?? 'no', to });
		}
	}
}
