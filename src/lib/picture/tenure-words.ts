import type { Tenure, TypicalTenure } from '../measures/tenures.ts';
import { daysWords } from './vacancy-words.ts';

/** How long somebody held a post: "for 594 days", "for 124 days or more"; nothing where no record tells. */
export function tenureWords({ days, lasting }: Pick<Tenure, 'days' | 'lasting'>): string {
	if (days === undefined || days.high === 0) return '';
	if (!lasting) return `for ${daysWords(days)}`;
	return days.low === 0 ? '' : `for ${daysWords({ low: days.low, high: days.low })} or more`;
}

/** How long posts were held in general, in a sentence or two. */
export function typicalTenureWords({ all, counted, medianDays }: TypicalTenure): string {
	const shown = all === 1 ? 'the one tenure shown' : `the ${all} tenures shown`;
	if (medianDays === undefined) {
		return `None of ${shown} has a known beginning and is over, so nothing can be said of how long posts were held.`;
	}
	const [have, they] =
		counted === 1 ? ['has a known beginning and is', 'it'] : ['have a known beginning and are', 'they'];
	const days = daysWords({ low: Math.round(medianDays.low), high: Math.round(medianDays.high) });
	const rest = counted < all ? ' The others do not count; long tenures are more often among them.' : '';
	return `Of ${shown}, ${counted} ${have} over: in the median ${they} lasted ${days}.${rest}`;
}
