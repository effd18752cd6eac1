import type { Id } from '../../dataset/dataset.ts';
import { wholePeriod } from '../../dataset/whole-period.ts';
import type { Known } from '../../history/known/known.ts';
import { type Tenure, tenureOf, type TypicalTenure } from '../../measures/posts/tenures.ts';
import { type Day, wordsOfDay } from '../../time/day.ts';
import { isStep, unitAt } from '../../time/step.ts';
import { daysWords } from './vacancy.ts';

/**
 * How long somebody held a post: "594 days in all", "124 days or more"; empty where no record tells, as of somebody of whom
 * nothing more was heard.
 *
 * @param until the last day counted
 */
export function tenureWords({ days, onLastDay }: Pick<Tenure, 'days' | 'onLastDay'>, until: Day): string {
	if (days === undefined || days.high === 0 || onLastDay === 'maybe') return '';
	if (onLastDay === 'no') return `${daysWords(days, until)} in all`;
	return `${daysWords({ low: days.low, high: days.low }, until)} or more`;
}

/**
 * How long posts were held in general, in a sentence or two.
 *
 * @param until the last day counted
 */
export function typicalTenureWords({ all, counted, medianDays }: TypicalTenure, until: Day): string {
	const shown =
		all === 1 ? 'Somebody is shown to have held a post once' : `${all} times somebody is shown to have held a post`;
	const by = `by ${wordsOfDay(until)}`;
	if (medianDays === undefined) {
		return all === 1
			? `${shown}. It has no known beginning, or was not over ${by}.`
			: `${shown}. None of these has a known beginning and was over ${by}.`;
	}
	const rounded = (days: number) => (isStep(until) ? days : Math.round(days));
	const [low, high] = [rounded(medianDays.low), rounded(medianDays.high)];
	const days = low === high ? daysWords({ low, high }, until) : `${low} to ${high} ${unitAt(until)}s`;
	const counting = `${counted} of these ${counted === 1 ? 'has' : 'have'} a known beginning and ${counted === 1 ? 'was' : 'were'} over ${by}`;
	const lasted = counted === 1 ? `, after ${days}` : `, after ${days} in the median`;
	const rest =
		counted === all
			? ''
			: ' The others are left out, as they go on or nobody says since when; the longest are likelier among them.';
	return `${shown}. ${counting}${lasted}.${rest}`;
}

/** How long an occupancy is known to have lasted, to follow its spell: "; 594 days in all"; empty where no record tells. */
export function tenureSoFar(known: Known, occupancy: Id): string {
	const { lens, network } = known;
	const until = known.isLaterKnown ? wholePeriod(network.whole.dataset).to : known.until;
	const tenure = tenureOf(known, occupancy, until);
	const words = tenure === undefined ? '' : tenureWords(tenure, until);
	if (words === '') return '';
	const person = network.occupancies.get(occupancy)?.person ?? '';
	return `; ${words}${lens.whatIfs.has(person) ? ', what if' : ''}`;
}
