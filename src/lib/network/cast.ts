import type { Id, Occupancy, Roster } from '../dataset/dataset.ts';
import { statedTieKinds } from '../dataset/tie-kinds.ts';
import { highestRankOf } from './highest-post.ts';
import { nameOfPerson } from './names.ts';
import type { Network } from './network.ts';
import { endOf, nextHolder, previousHolder } from './succession.ts';
import { titleInText } from './names.ts';

/** How somebody comes to be in the picture of a roster. */
export interface CastMember {
	/** Whether they are on the roster; the others are context. */
	readonly member: boolean;
	/** Why they are there, in a few words; empty for members. */
	readonly reason: string;
}

/**
 * Everyone drawn for a roster: its members, and those one step away, who are whoever has a stated tie with a member, and
 * the next holder before or after a member in a post. Chosen over all time, whatever the lens, and so by what is set aside
 * too: whoever the record stops telling of leaves an empty place.
 */
export function castOf({ whole: network }: Network, roster: Roster): ReadonlyMap<Id, CastMember> {
	const cast = new Map<Id, CastMember>(roster.members.map((id) => [id, { member: true, reason: '' }]));
	const above = `above ${councilOf(network, roster)}, not counted`;
	const isAbove = isAboveAll(network, roster);
	for (const [person, reason] of stepsAway(network, roster)) {
		if (!cast.has(person)) cast.set(person, { member: false, reason: isAbove(person) ? above : reason });
	}
	return cast;
}

/** Whether somebody ranked above every member in the years of the roster, as far as is known. */
function isAboveAll(network: Network, { members, period }: Roster): (person: Id) => boolean {
	const highest = Math.min(...members.map((member) => highestRankOf(network, member)));
	return (person) =>
		(network.occupanciesOf.get(person) ?? []).some(
			(occupancy) =>
				(network.posts.get(occupancy.post)?.rank ?? Infinity) < highest &&
				(occupancy.spell.start?.earliest ?? -Infinity) <= period.to &&
				endOf(network, occupancy) >= period.from
		);
}

/** Whoever stands one step from a member, with the reason; whoever does in several ways comes first with the best one. */
function stepsAway(network: Network, { members }: Roster): readonly (readonly [Id, string])[] {
	const onRoster = new Set(members);
	const held = members.flatMap((member) => network.occupanciesOf.get(member) ?? []);
	const step = (order: 'before' | 'after', occupancy: Occupancy, other: Occupancy | undefined) =>
		other === undefined ? [] : [[other.person, holding(network, other, order, occupancy.person)] as const];
	return [
		...held.flatMap((occupancy) => step('after', occupancy, nextHolder(network, occupancy))),
		...held.flatMap((occupancy) => step('before', occupancy, previousHolder(network, occupancy))),
		...network.dataset.ties.flatMap(({ kind, from, to }) => [
			...(onRoster.has(to) ? [[from, `${statedTieKinds[kind].forward} ${nameOfPerson(network, to)}`] as const] : []),
			...(onRoster.has(from) ? [[to, `${statedTieKinds[kind].backward} ${nameOfPerson(network, from)}`] as const] : [])
		])
	];
}

function holding(network: Network, { post, confidence }: Occupancy, order: string, member: Id): string {
	const title = titleInText(network.posts.get(post) ?? { name: post });
	return `${confidence === 'low' ? 'called ' : ''}${title} ${order} ${nameOfPerson(network, member)}`;
}

/** The collegial body in which most of the roster's seats are, in words. */
function councilOf(network: Network, { members }: Roster): string {
	const seats = new Map<Id, number>();
	for (const { post } of members.flatMap((member) => network.occupanciesOf.get(member) ?? [])) {
		const body = network.bodies.get(network.posts.get(post)?.body ?? '');
		if (body?.collegial === true) seats.set(body.id, (seats.get(body.id) ?? 0) + 1);
	}
	const [largest] = [...seats].sort(([, a], [, b]) => b - a);
	const name = network.bodies.get(largest?.[0] ?? '')?.name;
	return name === undefined ? 'the roster' : `the ${name}`;
}
