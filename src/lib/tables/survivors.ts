import type { Period, Roster } from '../dataset/dataset.ts';
import type { Step, StepFunction } from '../history/step-function.ts';
import type { FateKind } from '../history/fate/fate.ts';
import type { History } from '../history/history.ts';
import type { Range } from '../measures/value.ts';

/**
 * How many of a roster survive over a period, from its first day on: at least the alive, at most the not known and the
 * maybe lost too. Whoever is not in the record yet counts with neither. A what-if counts as it does in the picture, and
 * under clock `then` each day stands as it was known on that day.
 */
export function survivorsOf(history: History, { members }: Roster, period: Period): StepFunction<Range> {
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
	const steps: Step<Range>[] = [{ from: period.from, value: { low: 0, high: 0 } }];
	for (const { day, low, high } of turns) {
		const last = steps.at(-1) ?? { from: period.from, value: { low: 0, high: 0 } };
		if (last.from === day) steps.pop();
		steps.push({ from: day, value: { low: last.value.low + low, high: last.value.high + high } });
	}
	return steps.filter(({ value: { low, high } }, index) => {
		const before = steps[index - 1]?.value;
		return low !== before?.low || high !== before.high;
	});
}

function lowOf(kind: FateKind | undefined): number {
	return kind === 'alive' ? 1 : 0;
}

function highOf(kind: FateKind | undefined): number {
	return kind === undefined || kind === 'lost' ? 0 : 1;
}
