import type { Period, Roster } from '../dataset/dataset.ts';
import { type StepFunction, stepFunctionOf } from '../history/step-function.ts';
import type { FateKind } from '../history/fate/fate.ts';
import type { Known } from '../history/known/known.ts';
import type { Range } from '../measures/value.ts';
import type { Day } from '../time/day.ts';

/**
 * How many of a roster survive over a period, from its first day on: at least the alive, at most also the not known and the
 * maybe lost. Who is not in the record yet does not count.
 */
export function survivorsOf({ fates }: Known, { members }: Roster, period: Period): StepFunction<Range> {
	const turns = members
		.flatMap((member) =>
			(fates.get(member) ?? []).map(({ from, value }, index, all) => ({
				day: Math.max(from, period.from),
				low: lowOf(value.kind) - lowOf(all[index - 1]?.value.kind),
				high: highOf(value.kind) - highOf(all[index - 1]?.value.kind)
			}))
		)
		.filter(({ day }) => day <= period.to)
		.sort((a, b) => a.day - b.day);
	let sum: Range = { low: 0, high: 0 };
	const sums = new Map<Day, Range>([[period.from, sum]]);
	for (const { day, low, high } of turns) {
		sum = { low: sum.low + low, high: sum.high + high };
		sums.set(day, sum);
	}
	return stepFunctionOf(sums.keys(), (day) => sums.get(day));
}

function lowOf(kind: FateKind | undefined): number {
	return kind === 'alive' ? 1 : 0;
}

function highOf(kind: FateKind | undefined): number {
	return kind === undefined || kind === 'lost' ? 0 : 1;
}
