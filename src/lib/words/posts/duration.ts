import type { Range } from '../../measures/value.ts';
import type { Day } from '../../time/day.ts';
import { isStep } from '../../time/step.ts';
import { roundedTo } from '../measures/range.ts';
import { numberOf } from '../wording.ts';

const daysPerYear = 365.25;
const daysPerMonth = daysPerYear / 12;

/** What a time is told in. */
interface Scale {
	readonly unit: string;
	/** In days, or steps. */
	readonly length: number;
	readonly decimals: number;
}

/**
 * A number of days as people say it: "97 days", "9 to 21 months", "2.4 years", "37 days to 2.1 years", "up to 67 days". Steps stay
 * steps.
 *
 * @param near a day of their time
 */
export function durationWords({ low, high }: Range, near: Day): string {
	const scale = scaleFor(high, near);
	const most = lengthWords(high, scale);
	if (low === 0) return high === 0 ? most : `up to ${most}`;
	const lowScale = low < scale.length ? scaleFor(low, near) : scale;
	const least = lengthWords(low, lowScale);
	if (least === most) return most;
	return `${lowScale.unit === scale.unit ? roundedIn(low, scale) : least} to ${most}`;
}

function scaleFor(days: number, near: Day): Scale {
	if (isStep(near)) return { unit: 'step', length: 1, decimals: 2 };
	if (days < 100) return { unit: 'day', length: 1, decimals: 0 };
	if (days < 2 * daysPerYear) return { unit: 'month', length: daysPerMonth, decimals: 0 };
	return { unit: 'year', length: daysPerYear, decimals: 1 };
}

function lengthWords(days: number, scale: Scale): string {
	return numberOf(roundedIn(days, scale), scale.unit);
}

function roundedIn(days: number, { length, decimals }: Scale): number {
	return roundedTo(days / length, decimals);
}
