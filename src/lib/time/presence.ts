import type { Day } from './day.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { Spell } from './spell.ts';

/** Whether something is there at the close of a day, as far as its dates tell. */
export type Presence = 'no' | 'maybe' | 'yes';

const opposite: Readonly<Record<Presence, Presence>> = { no: 'yes', maybe: 'maybe', yes: 'no' };

/** The least of several presences; of none at all, `yes`. */
export function leastOf(presences: readonly Presence[]): Presence {
	if (presences.includes('no')) return 'no';
	return presences.includes('maybe') ? 'maybe' : 'yes';
}

/** The greatest of several presences; of none at all, `no`. */
export function greatestOf(presences: readonly Presence[]): Presence {
	if (presences.includes('yes')) return 'yes';
	return presences.includes('maybe') ? 'maybe' : 'no';
}

/** Whether something that happened on one of the days of a date had happened by the close of a day. */
export function happenedBy({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>, day: Day): Presence {
	if (day < earliest) return 'no';
	return day < latest ? 'maybe' : 'yes';
}

/**
 * Whether a spell lasts at the close of a day: it has started and not ended by then. On the day of its end it is over.
 * Without a start it is `maybe` at most, without an end it goes on.
 */
export function presenceOn({ start, end }: Spell, day: Day): Presence {
	const begun = start === undefined ? 'maybe' : happenedBy(start, day);
	return end === undefined ? begun : leastOf([begun, opposite[happenedBy(end, day)]]);
}

/** The days on which the presence of a spell can change; infinite where a date is open. */
export function turningDays({ start, end }: Spell): Day[] {
	return [start, end].flatMap((date) => (date === undefined ? [] : [date.earliest, date.latest]));
}
