import type { Vacancy } from '../../measures/posts/vacancies.ts';
import type { Range } from '../../measures/value.ts';
import { type Day, shortWordsOfDay } from '../../time/day.ts';
import { unitAt } from '../../time/step.ts';
import { roundedRange, spanWords } from '../measures/range.ts';
import { numberOf } from '../wording.ts';

/**
 * How long a post stood empty: "Vacant for 97 days from 30 Aug 2016", "Perhaps vacant, for up to 67 days from 1 Jul 2016".
 *
 * @param whatIf whether only a what-if makes it so
 */
export function vacancyWords({ days, from, whatIf }: Pick<Vacancy, 'days' | 'from'> & { whatIf: boolean }): string {
	const how = days.low === 0 ? 'Perhaps vacant, for' : 'Vacant for';
	return `${how} ${daysWords(days, from)} from ${shortWordsOfDay(from)}${whatIf ? ', what if' : ''}`;
}

/**
 * A number of days: "97 days", "283 to 647 days", "up to 67 days"; of steps: "21 steps".
 *
 * @param near a day of their time
 */
export function daysWords({ low, high }: Range, near: Day): string {
	const most = numberOf(high, unitAt(near));
	if (low === high) return most;
	return low === 0 ? `up to ${most}` : `${low} to ${most}`;
}

/** How long somebody had been in the organisation by then: "2.4 years in the organisation by then". */
export function experienceWords(years: Range | undefined): string {
	if (years === undefined) return 'years in the organisation by then not known';
	const span = spanWords(roundedRange(years, 1), ' to ');
	return `${span} ${span === '1' ? 'year' : 'years'} in the organisation by then`;
}
