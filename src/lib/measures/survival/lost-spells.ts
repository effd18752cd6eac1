import type { Period } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { Day } from '../../time/day.ts';

/** A spell in which a person is lost for sure. */
export interface LostSpell {
	/** The first day at whose close the loss is sure. */
	readonly since: Day;
	/** The last fate of the spell; where a death followed a capture or the end of a post, that of the former. */
	readonly fate: Fate;
	/** The fate of a death that followed a capture or the end of a post. */
	readonly death: Fate | undefined;
	/** The days on which a release or a new post ended it; the last one infinite while that is only maybe so. */
	readonly released: DayRange | undefined;
	/** The first day on which the loss is no longer sure; Infinity where there is none. */
	readonly until: Day;
}

/**
 * The lost spells in the fates of a person that began within a period, in order, as known at its end. A death that was
 * taken back by then, as can happen under clock `then`, is left out.
 */
export function lostSpellsIn(fates: StepFunction<Fate>, { from, to }: Period): readonly LostSpell[] {
	const starts = fates.flatMap(({ value }, index) =>
		value.kind === 'lost' && fates[index - 1]?.value.kind !== 'lost' && !isBeforeFirstPost(value, index) ? [index] : []
	);
	return starts.flatMap((start) => {
		const end = fates.findIndex(({ value }, index) => index > start && value.kind !== 'lost');
		const lost = fates.slice(start, end < 0 ? undefined : end).filter((step) => step.from <= to);
		const [first, last] = [lost[0], lost.at(-1)];
		if (first === undefined || last === undefined || first.from < from) return [];
		const until = fates[end]?.from ?? Infinity;
		const isOver = until <= to;
		if (isOver && last.value.lossBy === undefined) return [];
		const before =
			first.value.lossBy === undefined ? undefined : lost.findLast(({ value }) => value.lossBy !== undefined);
		return [
			{
				since: first.from,
				fate: (before ?? last).value,
				death: before !== undefined && last.value.lossBy === undefined ? last.value : undefined,
				released: isOver ? { earliest: until, latest: freeFrom(fates.slice(end), to) } : undefined,
				until
			}
		];
	});
}

/** The first day, up to `by`, on which a maybe released person is free for sure; else Infinity. */
function freeFrom(steps: StepFunction<Fate>, by: Day): Day {
	return steps.find(({ from, value }) => from <= by && value.kind !== 'maybe-lost')?.from ?? Infinity;
}

/** Whether somebody had not held a post yet: that is no loss. */
function isBeforeFirstPost({ lossBy }: Fate, index: number): boolean {
	return lossBy === 'posts' && index === 0;
}
