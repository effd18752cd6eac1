import type { DayRange } from '../../dataset/loss.ts';
import type { Day } from '../../time/day.ts';
import { inUnitsAt } from '../../time/step.ts';
import type { Range } from '../value.ts';

/**
 * Days, or steps, from an event to its outcome, at least and at most as both dates allow; undefined where either is open on one side.
 */
export function delayFrom(event: DayRange, outcome: DayRange): Range | undefined {
	const bounds = [event.earliest, event.latest, outcome.earliest, outcome.latest];
	if (!bounds.every(Number.isFinite)) return undefined;
	const length = (from: Day, to: Day) => inUnitsAt(from, Math.max(0, to - from));
	return { low: length(event.latest, outcome.earliest), high: length(event.earliest, outcome.latest) };
}
