import type { Dataset, Id } from '../dataset/dataset.ts';
import { isEstablishedLoss } from '../dataset/loss.ts';
import { type Day, dayFromIso, isoOf } from '../time/day.ts';
import { presenceOn } from '../time/presence.ts';

/** What the id of such a roster begins with. */
const beginning = 'on-';

/** The id of the roster of those in post on a day: `on-2016-07-20`. */
export function rosterIdOn(day: Day): Id {
	return `${beginning}${isoOf(day)}`;
}

/** The day that the id of such a roster names; undefined for any other roster. */
export function dayOfRoster(id: Id): Day | undefined {
	return id.startsWith(beginning) ? dayFromIso(id.slice(beginning.length)) : undefined;
}

/**
 * Who is in post for sure on a day, in the order of the people: who holds a term that lasts, and was not lost before. Nobody
 * where a dataset does not count posts.
 */
export function inPostOn({ time, counts, people, occupancies, reports }: Dataset, day: Day): readonly Id[] {
	if (time === 'none' || counts !== 'post') return [];
	const holders = new Set(
		occupancies.filter(({ spell }) => presenceOn(spell, day) === 'yes').map(({ person }) => person)
	);
	for (const report of reports) {
		const by = report.occurred?.latest ?? report.published?.latest ?? Infinity;
		if (isEstablishedLoss(report) && by <= day) holders.delete(report.person);
	}
	return people.map(({ id }) => id).filter((id) => holders.has(id));
}
