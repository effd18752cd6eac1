import type { Period, Roster } from '../dataset/dataset.ts';
import type { FateKind } from '../history/fate.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';

/** From a day on: how many of a roster are surely alive, and how many possibly. */
export interface SurvivorStep {
	readonly from: Day;
	/** The alive. */
	readonly low: number;
	/** The alive, the not known and the maybe lost. */
	readonly high: number;
}

/**
 * The survivors of a roster over a period, as steps; the first is at the start of the period. Whoever is not in the
 * record yet counts with neither. A what-if counts as it does in the picture, and under clock `then` each day stands as
 * it was known on that day.
 */
export function survivorsOf(history: History, { members }: Roster, period: Period): readonly SurvivorStep[] {
	const turns = members
		.flatMap((member) =>
			(history.fates.get(member) ?? []).map(({ from, value }, index, course) => ({
				day: Math.max(from, period.from),
				low: lowOf(value.kind) - lowOf(course[index - 1]?.value.kind),
				high: highOf(value.kind) - highOf(course[index - 1]?.value.kind)
			}))
		)
		.filter(({ day }) => day <= period.to)
		.sort((a, b) => a.day - b.day);
	const steps: SurvivorStep[] = [{ from: period.from, low: 0, high: 0 }];
	for (const { day, low, high } of turns) {
		const last = steps.at(-1) ?? { from: period.from, low: 0, high: 0 };
		const next = { from: day, low: last.low + low, high: last.high + high };
		if (last.from === day) steps.pop();
		steps.push(next);
	}
	return steps.filter(({ low, high }, index) => low !== steps[index - 1]?.low || high !== steps[index - 1]?.high);
}

function lowOf(kind: FateKind | undefined): number {
	return kind === 'alive' ? 1 : 0;
}

function highOf(kind: FateKind | undefined): number {
	return kind === undefined || kind === 'lost' ? 0 : 1;
}
