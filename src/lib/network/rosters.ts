import { group } from 'd3-array';
import type { Id, Roster } from '../dataset/dataset.ts';
import { firstPeriod } from '../dataset/first-period.ts';
import { type Day, dayInText } from '../time/day.ts';
import { dayOfRoster, inPostOn, rosterIdOn } from '../view/roster-on-day.ts';
import { everyone } from '../view/view.ts';
import type { Network } from './network.ts';

/** The rosters to choose from: those of the dataset, then everyone in the record. */
export function rostersOf({ dataset }: Network): readonly Roster[] {
	const period = firstPeriod(dataset);
	const all: Roster = {
		id: everyone,
		name: 'Everyone in the record',
		shortName: 'everyone',
		drawnUp: period.from,
		period,
		members: dataset.people.map(({ id }) => id),
		heading: '',
		note: '',
		extra: [],
		sources: []
	};
	return [...dataset.rosters, all];
}

/** The roster of whoever is in post for sure on a day, from the whole record; undefined where nobody is. */
export function rosterOn({ whole: { dataset } }: Network, day: Day): Roster | undefined {
	const members = inPostOn(dataset, day);
	if (members.length === 0) return undefined;
	const name = `${capitalised(dataset.vocabulary.fates.notLost)} ${dayInText(day)}`;
	return {
		id: rosterIdOn(day),
		name,
		shortName: name,
		drawnUp: day,
		period: firstPeriod(dataset),
		members,
		heading: '',
		note: '',
		extra: [],
		sources: []
	};
}

/**
 * The roster of an id.
 *
 * @throws RangeError if there is none
 */
export function rosterOf(network: Network, id: Id): Roster {
	const day = dayOfRoster(id);
	const roster =
		rostersOf(network).find((candidate) => candidate.id === id) ??
		(day === undefined ? undefined : rosterOn(network, day));
	if (roster === undefined) throw new RangeError(`No roster ${id} in ${network.dataset.id}`);
	return roster;
}

/** Rosters that are chosen from under one heading; those under none come first. */
export interface RosterGroup {
	readonly heading: string | undefined;
	readonly rosters: readonly Roster[];
}

/**
 * The rosters to choose from on a day, under their headings; first those that have none, everyone, and whoever is in post on the
 * day.
 *
 * @param chosen the roster in view, which is always among them
 */
export function rosterGroups(network: Network, day: Day, chosen: Roster): readonly RosterGroup[] {
	const all = rostersOf(network);
	const inPost = rosterOn(network, day);
	const more = [inPost, chosen].flatMap((roster) => (roster === undefined ? [] : [roster]));
	const offered = new Map([...all, ...more].map((roster) => [roster.id, roster]));
	const byHeading = group(offered.values(), ({ heading }) => heading);
	const headed = [...byHeading].filter(([heading]) => heading !== '');
	return [
		{ heading: undefined, rosters: byHeading.get('') ?? [] },
		...headed.map(([heading, rosters]) => ({ heading, rosters }))
	];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
