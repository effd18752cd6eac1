import { ascending, greatest, group, mean, rollup, sum } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import type { TimedPair } from '../people/timed-pairs.ts';

/** The people of the small form: those in the outline, the head, and everybody else above and below. */
export interface Split {
	/** The body whose outline is drawn; undefined where no member sat in one. */
	readonly body: Id | undefined;
	/** In the order of the roster. */
	readonly seated: readonly LaidOutPerson[];
	readonly head: LaidOutPerson | undefined;
	readonly above: readonly LaidOutPerson[];
	readonly below: readonly LaidOutPerson[];
}

/**
 * Who stands where in the small form. In the outline stand the members who sat in the body in which most of them did, or
 * all members where none sat in any. Above stand, beside the head, the two highest ranks and whoever is as high as the
 * highest member; peers of the head end the row.
 */
export function splitOf({ people, head, peers }: LaidOutPeople): Split {
	const members = people.filter(({ member }) => member);
	const body = mostCommonBody(members);
	const seated = members.filter((person) => person !== head && (body === undefined || person.bodies.includes(body)));
	const others = people.filter((person) => person !== head && !seated.includes(person));
	if (head === undefined || seated.length === 0) return { body, seated, head, above: [], below: others };
	const highest = Math.min(...seated.map(({ rank }) => rank));
	const ranks = [...new Set(people.map(({ rank }) => rank))].sort((a, b) => a - b);
	const isAbove = ({ id, rank }: LaidOutPerson) =>
		peers.has(id) || (rank < Infinity && (rank <= highest || rank <= (ranks[1] ?? 0)));
	const above = others
		.filter(isAbove)
		.sort(
			(a, b) =>
				Number(peers.has(a.id)) - Number(peers.has(b.id)) || ascending(a.firstDay, b.firstDay) || ascending(a.id, b.id)
		);
	return { body, seated, head, above, below: others.filter((person) => !isAbove(person)) };
}

function mostCommonBody(members: readonly LaidOutPerson[]): Id | undefined {
	const sizes = rollup(
		members.flatMap(({ bodies }) => bodies),
		(all) => all.length,
		(body) => body
	);
	return greatest(sizes, ([a, size], [b, other]) => size - other || ascending(b, a))?.[0];
}

/** Who stands in a narrow room: of the context only the head has room there. */
export function withoutContext(split: Split): Split {
	const isMember = ({ member }: LaidOutPerson) => member;
	return { ...split, above: split.above.filter(isMember), below: split.below.filter(isMember) };
}

/** People by where those stand whom they are tied to, for how long each counts; those without such ties keep the middle. */
export function byPull(
	people: readonly LaidOutPerson[],
	{ pairs }: LaidOutPeople,
	xOf: (id: Id) => number | undefined,
	middle: number
): readonly LaidOutPerson[] {
	const pulls = group(
		pairs.flatMap(({ from, to, spells }) => {
			const days = sum(spells, daysOf);
			return [
				{ id: from, x: xOf(to), days },
				{ id: to, x: xOf(from), days }
			].flatMap(({ id, x, days: weight }) => (x === undefined ? [] : [{ id, x, days: weight }]));
		}),
		({ id }) => id
	);
	const pullOf = (id: Id) => {
		const all = pulls.get(id) ?? [];
		const weight = sum(all, ({ days }) => days);
		return weight > 0 ? sum(all, ({ x, days }) => x * days) / weight : (mean(all, ({ x }) => x) ?? middle);
	};
	return [...people].sort((a, b) => ascending(pullOf(a.id), pullOf(b.id)) || ascending(a.id, b.id));
}

/** A spell without an end counts as if it ended on this day, one without a beginning as if it began so long before day 0. */
const farDay = 100_000;

function daysOf([start, end]: TimedPair['spells'][number]): number {
	const from = start === -Infinity ? Math.min(-farDay, end) : start;
	const to = end === Infinity ? Math.max(farDay, start) : end;
	return to - from;
}
