import type { Id } from '../../dataset/dataset.ts';
import { lastDayNamed } from '../../dataset/whole-period.ts';
import type { Known } from '../../history/known/known.ts';
import { type Tenure, tenureOf, type TypicalTenure } from '../../measures/posts/tenures.ts';
import type { Day } from '../../time/day.ts';
import { numberOf } from '../wording.ts';
import { durationWords } from './duration.ts';

/**
 * How long somebody held a post: "20 months in all", "4 years or more"; empty where no record tells, as of somebody of whom
 * nothing more was heard.
 *
 * @param until the last day counted
 */
export function tenureWords({ days, onLastDay }: Pick<Tenure, 'days' | 'onLastDay'>, until: Day): string {
	if (days === undefined || days.high === 0 || onLastDay === 'maybe') return '';
	if (onLastDay === 'no') return `${durationWords(days, until)} in all`;
	return `${durationWords({ low: days.low, high: days.low }, until)} or more`;
}

/**
 * How long posts were held in general: "Median time in a post: 1.5 to 2.4 years (19 of 39 terms; …)".
 *
 * @param until the last day counted
 */
export function typicalTenureWords({ all, counted, medianDays }: TypicalTenure, until: Day): string {
	if (medianDays === undefined) {
		const none = all === 1 ? 'the one term has' : `none of ${all} terms has`;
		return `How long a post was held is not known: ${none} ${all === 1 ? 'no' : 'a'} known start and end.`;
	}
	const of = counted === all ? numberOf(all, 'term') : `${counted} of ${numberOf(all, 'term')}`;
	const rest = counted === all ? '' : '; terms with an unknown start or no end are left out';
	return `Median time in a post: ${durationWords(medianDays, until)} (${of}${rest}).`;
}

/**
 * How long an occupancy is known to have lasted, to follow its spell: "; 20 months in all"; empty where no record tells.
 *
 * @param date on screen, which may be later than all that the record tells
 */
export function tenureSoFar(known: Known, occupancy: Id, date: Day): string {
	const { lens, network } = known;
	const until = known.isLaterKnown ? Math.max(lastDayNamed(network.whole.dataset) ?? date, date) : known.until;
	const tenure = tenureOf(known, occupancy, until);
	const words = tenure === undefined ? '' : tenureWords(tenure, until);
	if (words === '') return '';
	const person = network.occupancies.get(occupancy)?.person ?? '';
	return `; ${words}${lens.whatIfs.has(person) ? ', what if' : ''}`;
}
