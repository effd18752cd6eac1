import type { Period } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { Day } from '../../time/day.ts';

/** A spell in which somebody is lost for sure. */
export interface LostSpell {
	/** The first day at whose close it is sure. */
	readonly since: Day;
	/** What it is in the end; of a capture that a death followed, what it was before that. */
	readonly fate: Fate;
	/** The death that followed a capture. */
	readonly death: Fate | undefined;
	/** The days on which it ended by a release; without a last one while that is only perhaps so. */
	readonly released: DayRange | undefined;
	/** The first day on which it is not sure any more; Infinity if that never comes. */
	readonly until: Day;
}

/**
 * The spells of somebody's fates that began within a period, in order, as they read at its end. A death that by then had
 * turned out to be none, as can be under clock `then`, is no spell.
 */
export function lostSpellsIn(course: StepFunction<Fate>, { from, to }: Period): readonly LostSpell[] {
	const starts = course.flatMap(({ value }, index) =>
		value.kind === 'lost' && course[index - 1]?.value.kind !== 'lost' ? [index] : []
	);
	return starts.flatMap((start) => {
		const end = course.findIndex(({ value }, index) => index > start && value.kind !== 'lost');
		const lost = course.slice(start, end < 0 ? undefined : end).filter((step) => step.from <= to);
		const [first, last] = [lost[0], lost.at(-1)];
		if (first === undefined || last === undefined || first.from < from) return [];
		const until = course[end]?.from ?? Infinity;
		const isOver = until <= to;
		if (isOver && !last.value.captured) return [];
		const captured = first.value.captured ? lost.findLast(({ value }) => value.captured) : undefined;
		return [
			{
				since: first.from,
				fate: (captured ?? last).value,
				death: captured !== undefined && !last.value.captured ? last.value : undefined,
				released: isOver ? { earliest: until, latest: freeFrom(course.slice(end), to) } : undefined,
				until
			}
		];
	});
}

/** The first day on which whoever was perhaps released is free for sure, if that comes by a day. */
function freeFrom(steps: StepFunction<Fate>, by: Day): Day {
	return steps.find(({ from, value }) => from <= by && value.kind !== 'maybe-lost')?.from ?? Infinity;
}
