import { ascending, group, groupSort, max, min } from 'd3-array';
import type { Id, Roster } from '../../dataset/dataset.ts';
import { castOf } from '../../network/cast.ts';
import { firstDays } from '../../network/first-day.ts';
import { highestRankOf, portfolioOf } from '../../network/highest-post.ts';
import { nameOfBody, nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { type TimedPair, timedPairs } from './timed-pairs.ts';

/** What the layout needs to know of a person, over all time. */
export interface LaidOutPerson {
	readonly id: Id;
	readonly name: string;
	/** Whether they are on the roster; the others are its context. */
	readonly member: boolean;
	/** The rank of the highest post ever held; Infinity without any. */
	readonly rank: number;
	/** The collegial bodies they ever sat in, that of the highest post first. */
	readonly bodies: readonly Id[];
	/** The body of the highest post ever held; undefined without any. */
	readonly body: Id | undefined;
	/** Of somebody who sat in none: the names under which they may stand, the best first. */
	readonly groups: readonly string[];
	/** The first day of the record about them. */
	readonly firstDay: Day;
	/** How many people they are ever tied to. */
	readonly partners: number;
}

/** Everyone drawn for a roster, and who is tied to whom. */
export interface LaidOutPeople {
	readonly people: readonly LaidOutPerson[];
	/** Who leads: of the highest rank, in no body, with most ties; undefined without such a person. */
	readonly head: LaidOutPerson | undefined;
	/** The people without a post who are tied to the head as equals. */
	readonly peers: ReadonlySet<Id>;
	readonly pairs: readonly TimedPair[];
}

/** The group of people of whom no post is known. */
const noPost = 'No post on record';

/** The people of a roster as the layout sees them, from the whole record. */
export function peopleOf({ whole: network }: Network, roster: Roster): LaidOutPeople {
	const cast = castOf(network, roster);
	const pairs = timedPairs(network, new Set(cast.keys()));
	const partners = partnersIn(pairs);
	const first = firstDays(network, 'today');
	const people = [...cast].map(([id, { member }]): LaidOutPerson => {
		const held = bodiesHeld(network, id);
		const [body] = held;
		return {
			id,
			name: nameOfPerson(network, id),
			member,
			rank: highestRankOf(network, id),
			bodies: held.filter((each) => network.bodies.get(each)?.collegial === true),
			body,
			groups: body === undefined ? [noPost] : [nameOfBody(network, body), portfolioOf(network, id).label],
			firstDay: first.get(id) ?? Infinity,
			partners: partners.get(id)?.size ?? 0
		};
	});
	const head = headOf(people);
	return { people, head, peers: peersOf(network, people, head), pairs };
}

function headOf(people: readonly LaidOutPerson[]): LaidOutPerson | undefined {
	const highest = min(people, ({ rank }) => rank) ?? Infinity;
	const heads = people.filter(({ rank, bodies }) => rank === highest && rank < Infinity && bodies.length === 0);
	const most = max(heads, ({ partners }) => partners);
	return heads.filter(({ partners }) => partners === most).sort((a, b) => ascending(a.id, b.id))[0];
}

function peersOf(network: Network, people: readonly LaidOutPerson[], head: LaidOutPerson | undefined): Set<Id> {
	const without = new Set(people.flatMap(({ id, rank }) => (rank === Infinity ? [id] : [])));
	const equals = [...network.ties.values()].filter(({ directed }) => !directed);
	return new Set(
		equals.flatMap(({ from, to }) =>
			from === head?.id && without.has(to) ? [to] : to === head?.id && without.has(from) ? [from] : []
		)
	);
}

function partnersIn(pairs: readonly TimedPair[]): ReadonlyMap<Id, ReadonlySet<Id>> {
	const ends = pairs.flatMap(({ from, to }) => [
		{ one: from, other: to },
		{ one: to, other: from }
	]);
	const grouped = group(ends, ({ one }) => one);
	return new Map([...grouped].map(([id, all]) => [id, new Set(all.map(({ other }) => other))]));
}

/** The bodies of the posts somebody ever held, that of the highest rank first. */
function bodiesHeld(network: Network, person: Id): readonly Id[] {
	const posts = (network.occupanciesOf.get(person) ?? []).flatMap(({ post }) => network.posts.get(post) ?? []);
	return groupSort(
		posts,
		(held) => min(held, ({ rank }) => rank) ?? Infinity,
		({ body }) => body
	);
}
