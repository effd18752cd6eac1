import { ascending, group, max, min, rollup } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { daysTold, isEstablishedLoss, isPlaced } from '../../dataset/loss.ts';
import type { Network } from '../../network/network.ts';
import type { NetworkTie } from '../../network/tie.ts';
import type { Day } from '../../time/day.ts';
import type { Pair } from '../layout.ts';

/** Two people and when they may be tied: while a tie may last and neither is surely lost. */
export interface TimedPair extends Pair {
	/** From the first day on, until before the second. */
	readonly spells: readonly (readonly [Day, Day])[];
}

/** The id of the pair of two people, whichever comes first. */
export function pairId(a: Id, b: Id): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Every two of some people who are ever tied, in order of id. Sitting in one body is counted only where no outlines show it.
 */
export function timedPairs(network: Network, people: ReadonlySet<Id>, hasOutlines: boolean): readonly TimedPair[] {
	const ties = [...network.ties.values()].filter(
		({ kind, from, to }) => (kind !== 'council' || !hasOutlines) && people.has(from) && people.has(to)
	);
	const lost = lossDays(network);
	return [...group(ties, ({ from, to }) => pairId(from, to))]
		.map(([id, between]): TimedPair => {
			const [from = '', to = ''] = id.split(' ');
			return { id, from, to, spells: between.flatMap((tie) => spellsOf(tie, lost)) };
		})
		.sort((a, b) => ascending(a.id, b.id));
}

/** The pairs that may be tied on a day. */
export function pairsOn(pairs: readonly TimedPair[], day: Day): readonly TimedPair[] {
	return pairs.filter(({ spells }) => spells.some(([from, to]) => from <= day && day < to));
}

/**
 * The days with most pairs, at most so many, no two with the same pairs. Pairs only come on a day on which one begins, so
 * only these are looked at.
 */
export function busiestDays(pairs: readonly TimedPair[], most: number): readonly Day[] {
	const starts = [...new Set(pairs.flatMap(({ spells }) => spells.map(([from]) => from)))];
	const days = starts.map((day) => ({ day, present: pairsOn(pairs, day) }));
	days.sort((a, b) => b.present.length - a.present.length || a.day - b.day);
	const busiest = new Map<string, Day>();
	for (const { day, present } of days) {
		if (busiest.size === most) break;
		const key = present.map(({ id }) => id).join();
		if (!busiest.has(key)) busiest.set(key, day);
	}
	return [...busiest.values()];
}

/** The day by which each person was lost for sure, by the established reports. */
function lossDays({ dataset }: Network): ReadonlyMap<Id, Day> {
	return rollup(
		dataset.reports.filter(isPlaced).filter(isEstablishedLoss),
		(reports) => min(reports, (report) => daysTold(report).latest) ?? Infinity,
		({ person }) => person
	);
}

function spellsOf({ from: one, to: other, grounds }: NetworkTie, lost: ReadonlyMap<Id, Day>): TimedPair['spells'] {
	const livesUntil = Math.min(lost.get(one) ?? Infinity, lost.get(other) ?? Infinity);
	return grounds.flatMap(({ spells }): TimedPair['spells'] => {
		const from = max(spells, ({ start }) => start?.earliest ?? -Infinity) ?? -Infinity;
		const to = Math.min(livesUntil, min(spells, ({ end }) => end?.latest ?? Infinity) ?? Infinity);
		return from < to ? [[from, to]] : [];
	});
}
