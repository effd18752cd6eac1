import type { Dataset, Id } from '../../dataset/dataset.ts';
import type { DayRange } from '../../dataset/loss.ts';
import { firstDayOf } from '../../network/first-day.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { greatestOf, turningDays } from '../../time/presence.ts';
import type { Spell } from '../../time/spell.ts';
import { presenceIn } from '../presence-in.ts';
import { fateOf, type FateOverTime } from './evidence.ts';
import type { Fate } from './fate.ts';

/** Of somebody in a dataset without posts of whom nothing tells when they are there. */
const undated: Spell = { start: undefined, end: undefined };

/**
 * When somebody is in post: during their terms. In a dataset without any term they are there during their stated ties, and from
 * the day they joined on.
 */
export function spellsInPost({ dataset, occupanciesOf }: Network): (person: Id) => readonly Spell[] {
	if (dataset.occupancies.length > 0) return (person) => (occupanciesOf.get(person) ?? []).map(({ spell }) => spell);
	const spells = new Map<Id, Spell[]>(
		dataset.people.map(({ id, joined }) => [id, joined === undefined ? [] : [{ start: joined, end: undefined }]])
	);
	for (const { from, to, spell } of dataset.ties) {
		for (const end of [from, to]) spells.get(end)?.push(spell);
	}
	for (const own of spells.values()) if (own.length === 0) own.push(undated);
	return (person) => spells.get(person) ?? [];
}

/**
 * The first day on which each person is there, where posts are counted: the first day of a term or stated tie, whatever is
 * known of their time before. Those with neither are left out.
 */
export function firstDaysInPost({ dataset }: Network): ReadonlyMap<Id, Day> {
	const first = new Map<Id, Day>();
	const note = (person: Id, { start, end }: Spell) => {
		const day = Math.min(first.get(person) ?? Infinity, firstDayOf(start), firstDayOf(end));
		if (Number.isFinite(day)) first.set(person, day);
	};
	for (const { person, spell } of dataset.occupancies) note(person, spell);
	for (const { from, to, spell } of dataset.ties) {
		for (const end of [from, to]) note(end, spell);
	}
	return first;
}

/**
 * The fate of somebody where posts are counted: `alive` is in post, `maybe-lost` maybe in post, `lost` not in post. A loss by
 * reports goes before.
 *
 * @param byReports what the reports alone make of them
 */
export function inPost(dataset: Dataset, byReports: FateOverTime, spells: readonly Spell[]): FateOverTime {
	return {
		fateOn: (day) => {
			const reported = byReports.fateOn(day);
			if (reported.kind === 'lost') return asPosts(reported);
			const presence = greatestOf(spells.map((spell) => presenceIn(dataset, spell, day)));
			if (presence === 'no') return outOfPost('lost', lastEnd(spells, day), reported);
			if (reported.kind === 'maybe-lost') return asPosts(reported);
			return presence === 'yes' ? { ...reported, kind: 'alive' } : outOfPost('maybe-lost', undefined, reported);
		},
		turningDays: [...byReports.turningDays, ...spells.flatMap(turningDays)]
	};
}

/** Whoever left is out of post. */
function asPosts(reported: Fate): Fate {
	return reported.lossBy === 'leaving' ? { ...reported, lossBy: 'posts' } : reported;
}

/** A fate that terms decide, not reports. */
function outOfPost(kind: Fate['kind'], loss: DayRange | undefined, { contested }: Pick<Fate, 'contested'>): Fate {
	return { ...fateOf(kind, [], loss, contested), lossBy: 'posts' };
}

/** The days on which the last of all ends by a day can have been; undefined where nothing has ended. */
function lastEnd(spells: readonly Spell[], day: Day): DayRange | undefined {
	const ends = spells.flatMap(({ end }) => (end !== undefined && end.latest <= day ? [end] : []));
	if (ends.length === 0) return undefined;
	return {
		earliest: Math.max(...ends.map(({ earliest }) => earliest)),
		latest: Math.max(...ends.map(({ latest }) => latest))
	};
}
