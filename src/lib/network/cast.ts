import { greatest, group } from 'd3-array';
import type { Id, Occupancy, Roster } from '../dataset/dataset.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';
import type { Day } from '../time/day.ts';
import type { Spell } from '../time/spell.ts';
import { dayOfRoster } from '../view/roster-on-day.ts';
import { firstDayOf } from './first-day.ts';
import { highestRankOf } from './highest-post.ts';
import { nameOfPerson, nameOfPost, titleInText } from './names.ts';
import { tieIdOf } from './network-of.ts';
import type { Network } from './network.ts';
import { nextHolder, previousHolder } from './succession.ts';

/** Why a person is drawn for a roster. */
export interface CastMember {
	/** Whether they are on the roster; the others are context. */
	readonly member: boolean;
	/** Why they are there, the best reason first; none for members. */
	readonly reasons: readonly CastReason[];
}

/** Why somebody is in the picture. */
export interface CastReason {
	/** In a few words: "spokesman after Amir". */
	readonly words: string;
	/** The first day on which it holds and can be told: -Infinity if on any day, Infinity if on none that is known. */
	readonly from: Day;
	/** The tie of the network that it is made of; it holds while this one lasts. */
	readonly tie: Id | undefined;
	/** It does not hold of somebody who was lost by this day. */
	readonly unlessLostBy: Day | undefined;
}

/** Of more people none is drawn who is only context, and where posts are counted nobody who is out of post. */
export const mostOfUsual = 150;

/**
 * Everyone drawn for a roster, by id: its members, and those one step away, who have a stated tie with a member or held
 * a post next before or after one. Chosen over all time and from the whole record, so that no lens changes the places: a
 * person of whom nothing is left leaves an empty one. A roster of those in post on a day is of that day, so that who came before
 * or after them is not drawn.
 */
export function castOf({ whole: network }: Network, roster: Roster): ReadonlyMap<Id, CastMember> {
	const members = roster.members.map((id) => [id, { member: true, reasons: [] }] as const);
	const cast = new Map<Id, CastMember>(members);
	const above = reasonsAbove(network, roster);
	for (const [person, steps] of group(stepsAway(network, roster), ({ person: id }) => id)) {
		if (!cast.has(person)) cast.set(person, { member: false, reasons: [...above(person), ...steps] });
	}
	return cast.size > mostOfUsual ? new Map(members) : cast;
}

/** That somebody ranked above every member in the years of the roster, as far as is known. */
function reasonsAbove(network: Network, roster: Roster): (person: Id) => readonly CastReason[] {
	const { members, period } = roster;
	const highest = Math.min(...members.map((member) => highestRankOf(network, member)));
	const words = `above ${councilOf(network, roster)}, not counted`;
	return (person) =>
		(network.occupanciesOf.get(person) ?? [])
			.filter(({ post }) => (network.posts.get(post)?.rank ?? Infinity) < highest)
			.filter(({ spell }) => startOf(spell) <= period.to && firstDayOf(spell.end) >= period.from)
			.map(({ spell }) => ({ words, from: startOf(spell), tie: undefined, unlessLostBy: period.from - 1 }));
}

/** Whoever stands one step from a member, with the reason, the best reasons first. */
function stepsAway(network: Network, { id, members }: Roster): readonly (CastReason & { readonly person: Id })[] {
	const onRoster = new Set(members);
	const isOfDay = dayOfRoster(id) !== undefined;
	const held = isOfDay ? [] : members.flatMap((member) => network.occupanciesOf.get(member) ?? []);
	const step = (order: 'before' | 'after', occupancy: Occupancy, other: Occupancy | undefined) => {
		if (other === undefined) return [];
		const words = holding(network, other, order, occupancy.person);
		// Where only the established loss of a holder tells who came first, no day tells it.
		const from = Math.max(...[occupancy, other].map(({ spell: { start, end } }) => firstDayOf(start ?? end)));
		return [{ person: other.person, words, from, tie: undefined, unlessLostBy: undefined }];
	};
	return [
		...held.flatMap((occupancy) => step('after', occupancy, nextHolder(network, occupancy))),
		...held.flatMap((occupancy) => step('before', occupancy, previousHolder(network, occupancy))),
		...network.dataset.ties.flatMap((tie) => {
			const { kind, from: a, to: b, spell } = tie;
			if (onRoster.has(a) === onRoster.has(b)) return [];
			const { forward, backward } = tieKindOf(network.dataset, kind);
			const since = { from: startOf(spell), tie: tieIdOf(network.dataset, tie), unlessLostBy: undefined };
			return [
				...(onRoster.has(b) ? [{ person: a, words: `${forward} ${nameOfPerson(network, b)}`, ...since }] : []),
				...(onRoster.has(a) ? [{ person: b, words: `${backward} ${nameOfPerson(network, a)}`, ...since }] : [])
			];
		})
	];
}

function startOf({ start }: Spell): Day {
	return start?.earliest ?? -Infinity;
}

function holding(network: Network, { post, confidence }: Occupancy, order: string, member: Id): string {
	const title = titleInText(network, nameOfPost(network, post));
	return `${confidence === 'low' ? 'called ' : ''}${title} ${order} ${nameOfPerson(network, member)}`;
}

/** The collegial body in which the members hold most posts, in words. */
function councilOf(network: Network, { members }: Roster): string {
	const bodies = members
		.flatMap((member) => network.occupanciesOf.get(member) ?? [])
		.flatMap(({ post }) => network.bodies.get(network.posts.get(post)?.body ?? '') ?? [])
		.filter(({ collegial }) => collegial);
	const [council] = greatest(group(bodies, ({ id }) => id).values(), ({ length }) => length) ?? [];
	return council === undefined ? 'the roster' : `the ${council.name}`;
}
