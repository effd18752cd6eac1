import type { Occupancy, Person } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { isStep } from '../../time/step.ts';
import { delayFrom } from '../reports/delay.ts';
import type { Range } from '../value.ts';

const daysInYear = 365.25;

/**
 * Years in the organisation when a person took up a post, at least and at most as both dates allow; undefined where either
 * is missing or open on one side, or where either is a numbered step. A date that is "about" may be off by one unit of its
 * precision either way: "about 2004" is 2003 to 2005.
 */
export function yearsAtAppointment(
	{ spell: { start } }: Pick<Occupancy, 'spell'>,
	{ joined }: Pick<Person, 'joined'>
): Range | undefined {
	if (start === undefined || joined === undefined) return undefined;
	if (isStep(start.earliest) || isStep(joined.earliest)) return undefined;
	const days = delayFrom(widened(joined), widened(start));
	return days && { low: days.low / daysInYear, high: days.high / daysInYear };
}

function widened({ earliest, latest, approximate }: EdtfDate): DayRange {
	const unit = approximate ? latest - earliest + 1 : 0;
	return { earliest: earliest - unit, latest: latest + unit };
}
