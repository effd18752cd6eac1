import type { Roster } from '../../dataset/dataset.ts';
import type { FateNames } from '../../dataset/vocabulary.ts';
import { type Day, dayInText } from '../../time/day.ts';
import { dayOfRoster } from '../../view/roster-on-day.ts';

/**
 * Who is counted in a roster of those in post on a day, where the date is another: "these 20 were in post on 1 June 2003". The
 * roster stays as it was then, so that on other dates fewer of them are in post. Empty for any other roster.
 */
export function dayRosterWords(
	{ id, members }: Pick<Roster, 'id' | 'members'>,
	{ notLost }: FateNames,
	date: Day
): string {
	const day = dayOfRoster(id);
	if (day === undefined || day === date) return '';
	return `${members.length === 1 ? 'this one was' : `these ${members.length} were`} ${notLost} ${dayInText(day)}`;
}

/** Offers those in post on the date in place of those of another day: "Show who was in post on this date". */
export function inPostOffer({ notLost }: Pick<FateNames, 'notLost'>): string {
	return `Show who was ${notLost} on this date`;
}
