import type { Dataset, Id, Roster } from '../dataset/dataset.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import { type Day, dayInText } from '../time/day.ts';
import { dayOfRoster, inPostOn, rosterIdOn } from '../view/roster-on-day.ts';
import { everyone } from '../view/view.ts';
import type { Network } from './network.ts';

/** The rosters to choose from: those of the dataset, then everyone in the record. */
export function rostersOf({ dataset }: Network): readonly Roster[] {
	const period = wholePeriod(dataset);
	const all: Roster = {
		id: everyone,
		name: 'Everyone in the record',
		shortName: 'everyone',
		drawnUp: period.from,
		period,
		members: dataset.people.map(({ id }) => id),
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
		period: wholePeriod(dataset),
		members,
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
 * The rosters to choose from on a day, by what they are made of: bodies, ranks, and columns that group people; first those that
 * somebody drew up, everyone, and whoever is in post on the day.
 *
 * @param chosen the roster in view, which is always among them
 */
export function rosterGroups(network: Network, day: Day, chosen: Roster): readonly RosterGroup[] {
	const headingOf = headings(network.dataset);
	const all = rostersOf(network);
	const dayInText = rosterOn(network, day);
	const more = [dayInText, chosen].flatMap((roster) => (roster === undefined ? [] : [roster]));
	const offered = new Map([...all, ...more].map((roster) => [roster.id, roster]));
	const groups = new Map<string | undefined, Roster[]>([[undefined, []]]);
	for (const roster of offered.values()) {
		const heading = roster.id === everyone ? undefined : headingOf(roster);
		groups.set(heading, [...(groups.get(heading) ?? []), roster]);
	}
	return [...groups].map(([heading, rosters]) => ({ heading, rosters }));
}

/** What rosters are made of, by their names, as those that come for free are called. */
function headings({ bodies, people }: Dataset): (roster: Roster) => string | undefined {
	const ofBodies = new Set(bodies.map(({ name }) => name));
	const columns = new Set(people.flatMap(({ extra }) => extra.map(({ title }) => plain(title))));
	return ({ name }) => {
		if (ofBodies.has(name)) return 'Bodies';
		if (name.startsWith('Ever of rank ')) return 'Ranks';
		const [column = ''] = name.split(': ', 1);
		return name.includes(': ') && columns.has(plain(column)) ? capitalised(column) : undefined;
	};
}

/** The head of a column, as it is told from its title. */
function plain(head: string): string {
	return head.toLowerCase().replaceAll('_', ' ');
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
