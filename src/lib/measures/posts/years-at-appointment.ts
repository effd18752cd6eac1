import type { Occupancy, Person } from '../../dataset/dataset.ts';
import { isStep } from '../../time/step.ts';
import { delayFrom } from '../reports/delay.ts';
import type { Range } from '../value.ts';

const daysInYear = 365.25;

/**
 * Years in the organisation when a person took up a post, at least and at most as both dates allow; undefined where either
 * is missing or open on one side, or where either is a numbered step.
 */
export function yearsAtAppointment(
	{ spell: { start } }: Pick<Occupancy, 'spell'>,
	{ joined }: Pick<Person, 'joined'>
): Range | undefined {
	if (start === undefined || joined === undefined) return undefined;
	if (isStep(start.earliest) || isStep(joined.earliest)) return undefined;
	const days = delayFrom(joined, start);
	return days && { low: days.low / daysInYear, high: days.high / daysInYear };
}
