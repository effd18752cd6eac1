import type { DayRange } from '../../dataset/loss.ts';
import type { Range } from '../value.ts';

/**
 * Days from an event to its outcome, at least and at most as both dates allow; undefined where either is open on one side.
 */
export function delayFrom(event: DayRange, outcome: DayRange): Range | undefined {
	const bounds = [event.earliest, event.latest, outcome.earliest, outcome.latest];
	if (!bounds.every(Number.isFinite)) return undefined;
	return {
		low: Math.max(0, outcome.earliest - event.latest),
		high: Math.max(0, outcome.latest - event.earliest)
	};
}
