import type { Range } from '../measures/value.ts';
import type { PostVacancy } from './post-rows.ts';

/** How long a post stood empty, with who came next to follow: "Vacant for 97 days", "Perhaps vacant, for up to 67 days". */
export function vacancyWords({ days: { low, high }, next }: Pick<PostVacancy, 'days' | 'next'>): string {
	const soFar = next === undefined ? ' so far' : '';
	if (low === 0) return `Perhaps vacant, for up to ${days(high)}${soFar}`;
	return `Vacant for ${low === high ? days(low) : `${low} to ${days(high)}`}${soFar}`;
}

/** How long somebody had been in the organisation by then: "2.4 years in the organisation by then". */
export function experienceWords(years: Range | undefined): string {
	if (years === undefined) return 'years in the organisation by then not known';
	const [low, high] = [oneDecimal(years.low), oneDecimal(years.high)];
	const span = low === high ? low : `${low} to ${high}`;
	return `${span} ${span === '1' ? 'year' : 'years'} in the organisation by then`;
}

function days(number: number): string {
	return number === 1 ? '1 day' : `${number} days`;
}

function oneDecimal(number: number): string {
	return String(Math.round(number * 10) / 10);
}
