import type { Id } from '../dataset/dataset.ts';
import { publishedBy } from '../dataset/publication.ts';
import type { Clock } from '../view/view.ts';
import type { Day } from '../time/day.ts';
import { type EdtfDate, firstDayIn } from '../time/edtf-date.ts';
import type { Network } from './network.ts';

/**
 * The day from which each person is there: the earliest day of the first dated fact about them (joining, an occupancy,
 * a stated tie, a report). A date that is open towards the past counts from its last day. Infinity without any dated
 * fact.
 *
 * Under clock `then` a report counts from its publication, whatever earlier time it tells of.
 */
export function firstDays({ dataset }: Network, clock: Clock): ReadonlyMap<Id, Day> {
	const first = new Map<Id, Day>(dataset.people.map(({ id }) => [id, Infinity]));
	const note = (person: Id, ...days: readonly Day[]) =>
		first.set(person, Math.min(first.get(person) ?? Infinity, ...days));
	for (const { id, joined } of dataset.people) note(id, firstDayOf(joined));
	for (const { person, spell } of dataset.occupancies) note(person, firstDayOf(spell.start), firstDayOf(spell.end));
	for (const { from, to, spell } of dataset.ties) {
		for (const end of [from, to]) note(end, firstDayOf(spell.start), firstDayOf(spell.end));
	}
	for (const report of dataset.reports) {
		if (clock === 'then') note(report.person, publishedBy(report));
		else note(report.person, firstDayOf(report.occurred), firstDayOf(report.published));
	}
	return first;
}

/** The first day a date gives: its earliest, or its last where it is open towards the past; Infinity without a date. */
export function firstDayOf(date: EdtfDate | undefined): Day {
	return date === undefined ? Infinity : firstDayIn(date);
}
