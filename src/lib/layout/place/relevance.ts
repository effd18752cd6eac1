import type { Id, Period } from '../../dataset/dataset.ts';
import { daysTold, isLoss, isPlaced } from '../../dataset/loss.ts';
import type { Network } from '../../network/network.ts';
import type { NetworkTie } from '../../network/tie.ts';
import type { Day } from '../../time/day.ts';

/**
 * The weight of a tie in the layout: 1 if it may last within the period, and little if it had surely ended, its people
 * were lost before, or it began later.
 */
export function relevanceOf(network: Network, { from, to }: Period): (tie: NetworkTie) => number {
	const losses = new Map<Id, Day>();
	for (const report of network.dataset.reports.filter(isPlaced).filter(isLoss)) {
		if (report.verdict !== 'established') continue;
		losses.set(report.person, Math.min(losses.get(report.person) ?? Infinity, daysTold(report).latest));
	}
	const lives = (person: Id) => (losses.get(person) ?? Infinity) > from;
	return (tie) => {
		const isTied = tie.grounds.some(({ spells }) =>
			spells.every(({ start, end }) => (start?.earliest ?? -Infinity) <= to && (end?.latest ?? Infinity) > from)
		);
		return isTied && lives(tie.from) && lives(tie.to) ? 1 : 0.15;
	};
}
