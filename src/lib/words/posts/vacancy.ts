import type { Vacancy } from '../../measures/posts/vacancies.ts';
import type { Range } from '../../measures/value.ts';
import { type Day, shortWordsOfDay } from '../../time/day.ts';
import { isStep } from '../../time/step.ts';
import { roundedRange, spanWords } from '../measures/range.ts';
import { capitalised, listed } from '../wording.ts';
import { durationWords } from './duration.ts';

/**
 * How long a post stood empty: "Vacant for 97 days from 30 Aug 2016", "Perhaps vacant, for up to 67 days from 1 Jul 2016".
 *
 * @param whatIf whether only a what-if makes it so
 */
export function vacancyWords({ days, from, whatIf }: Pick<Vacancy, 'days' | 'from'> & { whatIf: boolean }): string {
	return `${capitalised(howVacant(days, from))} from ${shortWordsOfDay(from)}${whatIf ? ', what if' : ''}`;
}

/** The same without its day: "vacant for 97 days", "perhaps vacant, for up to 67 days". */
export function howVacant(days: Range, from: Day): string {
	return `${days.low === 0 ? 'perhaps vacant, for' : 'vacant for'} ${durationWords(days, from)}`;
}

/** How long somebody had been in the organisation by then: "2.4 years in the organisation by then". */
export function experienceWords(years: Range | undefined): string {
	if (years === undefined) return 'years in the organisation by then not known';
	const span = spanWords(roundedRange(years, 1), ' to ');
	return `${span} ${span === '1' ? 'year' : 'years'} in the organisation by then`;
}

/** Somebody who held a post next. */
export interface NextInPost {
	readonly name: string;
	/** In the organisation by then. */
	readonly years: Range | undefined;
}

/** Who came next after a vacancy, to follow it: "; next Amir, 2.4 years in the organisation by then". */
export function nextWords(next: readonly NextInPost[], from: Day): string {
	if (next.length === 0) return '';
	return `; next ${listed(next.map(({ name, years }) => (isStep(from) ? name : `${name}, ${experienceWords(years)}`)))}`;
}
