import type { Id, Occupancy, Roster } from '../dataset/dataset.ts';
import { statedTieKinds } from '../dataset/tie-kinds.ts';
import { highestRankOf } from './highest-post.ts';
import { nameOfPerson, titleInText } from './names.ts';
import type { Network } from './network.ts';
import { endOf, nextHolder, previousHolder } from './succession.ts';

/** Why a person is drawn for a roster. */
export interface CastMember {
	/** Whether they are on the roster; the others are context. */
	readonly member: boolean;
	/** The reason in a few words, as "deputy of Amir"; empty for members. */
	readonly reason: string;
}

/**
 * Everyone drawn for a roster, by id: its members, and those one step away, who have a stated tie with a member or held
 * a post next before or after one. Chosen over all time and from the whole record, so that no lens changes the places: a
 * person of whom nothing is left leaves an empty one.
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

/** Whether a person held a post above those of all members during the period of the roster. */
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

/** Everyone one step from a member, with the reason; of several reasons for a person the best comes first. */
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

/** The collegial body in which the members hold most posts, in words. */
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
