import { ascending, group, groupSort, max, min, sum } from 'd3-array';
import type { Id, Post, Roster } from '../../dataset/dataset.ts';
import { wholePeriod } from '../../dataset/whole-period.ts';
import type { Point } from '../../geometry/box.ts';
import { castOf } from '../../network/cast.ts';
import { firstDayOf, firstDays } from '../../network/first-day.ts';
import { portfolioOf } from '../../network/highest-post.ts';
import { nameOfBody, nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { presenceOn } from '../../time/presence.ts';
import type { Spell } from '../../time/spell.ts';
import { dayOfRoster } from '../../view/roster-on-day.ts';
import { type TimedPair, timedPairs } from './timed-pairs.ts';

/** What the layout needs to know of a person, over all time. */
export interface LaidOutPerson {
	readonly id: Id;
	readonly name: string;
	/** Whether they are on the roster; the others are its context. */
	readonly member: boolean;
	/** The rank of the highest post ever held; Infinity without any. */
	readonly rank: number;
	/** The collegial bodies they ever sat in, that of the highest post first, and of one rank that of longest service. */
	readonly bodies: readonly Id[];
	/** The first of all their bodies in that order; undefined without any. */
	readonly body: Id | undefined;
	/** Of somebody who sat in none: the names under which they may stand, the best first. */
	readonly groups: readonly string[];
	/** The first day of the record about them. */
	readonly firstDay: Day;
	/** How many people they are ever tied to. */
	readonly partners: number;
	/** Where a file places them, in units of its own; undefined where it does not. */
	readonly place: Point | undefined;
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

/** Of more bodies the outlines would hide each other: then there are none. */
const mostOutlines = 8;

/** What the group of people of whom no post is known may be called, the best first. */
const noPost = ['No post on record', 'No post known'];

/** The people of a roster as the layout sees them, from the whole record. */
export function peopleOf({ whole: network }: Network, roster: Roster): LaidOutPeople {
	const cast = castOf(network, roster);
	const first = firstDays(network, 'today');
	const day = dayOfRoster(roster.id);
	const last = wholePeriod(network.dataset).to;
	const terms = new Map([...cast.keys()].map((id) => [id, termsOf(network, id, day, last)] as const));
	const hasOutlines = collegialAmong(network, [...terms.values()].flat()) <= mostOutlines;
	const pairs = timedPairs(network, new Set(cast.keys()), hasOutlines);
	const partners = partnersIn(pairs);
	const people = [...cast].map(([id, { member }]): LaidOutPerson => {
		const own = terms.get(id) ?? [];
		const [body] = bodiesOf(own);
		const seats = bodiesOf(own.filter(({ post: { sits } }) => sits !== false));
		return {
			id,
			name: nameOfPerson(network, id),
			place: placeIn(network, id),
			member,
			rank: highestRank(own),
			bodies: hasOutlines ? seats.filter((each) => network.bodies.get(each)?.collegial === true) : [],
			body,
			groups: body === undefined ? noPost : [nameOfBody(network, body), portfolioOf(network, id).label],
			firstDay: first.get(id) ?? Infinity,
			partners: partners.get(id)?.size ?? 0
		};
	});
	const head = areRanked(network, people) ? headOf(people) : undefined;
	return { people, head, peers: peersOf(network, people, head), pairs };
}

function placeIn(network: Network, id: Id): Point | undefined {
	const { x, y } = network.whole.people.get(id) ?? {};
	return x === undefined || y === undefined ? undefined : { x, y };
}

/** Whether some stand above others, by the rank of their posts or by command; else nobody leads. */
function areRanked(network: Network, people: readonly LaidOutPerson[]): boolean {
	const ranks = new Set(people.map(({ rank }) => rank).filter(Number.isFinite));
	return ranks.size > 1 || [...network.ties.values()].some(({ kind }) => kind === 'command');
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

/** A post somebody held, and for how many days. */
interface Term {
	readonly post: Post;
	readonly days: number;
}

/** The terms somebody ever had; in a roster of a day those that last on the day, if any. */
function termsOf({ occupanciesOf, posts }: Network, person: Id, day: Day | undefined, last: Day): readonly Term[] {
	const ever = occupanciesOf.get(person) ?? [];
	const then = day === undefined ? [] : ever.filter(({ spell }) => presenceOn(spell, day) === 'yes');
	return (then.length > 0 ? then : ever).flatMap(({ post: id, spell }) => {
		const post = posts.get(id);
		return post === undefined ? [] : [{ post, days: daysIn(spell, last) }];
	});
}

/** The most days that a spell can have had by the last day of the record; 0 where nobody says since when. */
function daysIn({ start, end }: Spell, last: Day): number {
	return Math.max(0, Math.min(last, end?.latest ?? last) - firstDayOf(start));
}

function highestRank(terms: readonly Term[]): number {
	return min(terms, ({ post }) => post.rank) ?? Infinity;
}

/** How many collegial bodies terms were in. */
function collegialAmong({ bodies }: Network, terms: readonly Term[]): number {
	return [...new Set(terms.map(({ post }) => post.body))].filter((body) => bodies.get(body)?.collegial === true).length;
}

/** The bodies of terms, that of the highest rank first, then that of longest service. */
function bodiesOf(terms: readonly Term[]): readonly Id[] {
	return groupSort(
		terms,
		(a, b) => ascending(highestRank(a), highestRank(b)) || sum(b, ({ days }) => days) - sum(a, ({ days }) => days),
		({ post }) => post.body
	);
}
