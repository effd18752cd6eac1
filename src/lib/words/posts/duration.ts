import type { Range } from '../../measures/value.ts';
import type { Day } from '../../time/day.ts';
import { isStep } from '../../time/step.ts';
import { roundedRange } from '../measures/range.ts';
import { numberOf } from '../wording.ts';

const daysPerYear = 365.25;
const daysPerMonth = daysPerYear / 12;

/**
 * A number of days as people say it, in the unit that suits the most of them: "97 days", "9 to 21 months", "2.4 years", "up to 67
 * days". Steps stay steps.
 *
 * @param near a day of their time
 */
export function durationWords(days: Range, near: Day): string {
	const { unit, length, decimals } = unitFor(days.high, near);
	const { low, high } = roundedRange({ low: days.low / length, high: days.high / length }, decimals);
	const most = numberOf(high, unit);
	if (low === high) return most;
	return low === 0 ? `up to ${most}` : `${low} to ${most}`;
}

function unitFor(
	days: number,
	near: Day
): { readonly unit: string; readonly length: number; readonly decimals: number } {
	if (isStep(near)) return { unit: 'step', length: 1, decimals: 2 };
	if (days < 100) return { unit: 'day', length: 1, decimals: 0 };
	if (days < 2 * daysPerYear) return { unit: 'month', length: daysPerMonth, decimals: 0 };
	return { unit: 'year', length: daysPerYear, decimals: 1 };
}
