import type { Id, Period } from '../dataset/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import { type Fate, readsAlike } from './fate/fate.ts';
import type { Change, History } from './history.ts';

/**
 * The days of the changes in a period that touch the people drawn, in order. A tie touches them if both its ends are among
 * them. A change that only makes something surer does not count.
 */
export function stopsOf(history: History, people: ReadonlySet<Id>, period: Period): readonly Day[] {
	const days = history.changes
		.filter(({ day }) => period.from <= day && day <= period.to)
		.filter((change) => !onlySurer(change) && touches(history.network, change, people))
		.map(({ day }) => day);
	return [...new Set(days)];
}

/** The first stop after a day. */
export function nextStop(stops: readonly Day[], day: Day): Day | undefined {
	return stops.find((stop) => stop > day);
}

/** The last stop before a day. */
export function previousStop(stops: readonly Day[], day: Day): Day | undefined {
	return stops.findLast((stop) => stop < day);
}

/** Whether more than half of several stops lie within a tenth of a period. */
export function isCrowded(stops: readonly Day[], { from, to }: Period): boolean {
	const half = Math.floor(stops.length / 2);
	return stops.length > 1 && stops.some((stop, index) => (stops[index + half] ?? Infinity) - stop <= (to - from) / 10);
}

/** Whether a change is about one of some people: their fate, an occupancy, a report, or a tie among them. */
export function touches(network: Network, change: Change, people: ReadonlySet<Id>): boolean {
	switch (change.kind) {
		case 'fate':
			return people.has(change.id);
		case 'report':
			return people.has(network.reports.get(change.id)?.person ?? '');
		case 'occupancy':
			return people.has(network.occupancies.get(change.id)?.person ?? '');
		case 'tie': {
			const tie = network.ties.get(change.id);
			return tie !== undefined && people.has(tie.from) && people.has(tie.to);
		}
	}
}

/** Whether a change only makes something surer: a maybe becomes a yes, a date narrows. */
export function onlySurer(change: Change): boolean {
	if (change.kind === 'report') return false;
	if (change.kind === 'fate') {
		const { from, to } = change;
		if (from?.contested !== to.contested) return false;
		return readsAlike(from, to) || (isMaybeInPost(from) && to.kind === 'alive' && !to.whatIf);
	}
	return change.from === 'maybe' && change.to === 'yes';
}

function isMaybeInPost({ kind, lossBy }: Fate): boolean {
	return kind === 'maybe-lost' && lossBy === 'posts';
}
