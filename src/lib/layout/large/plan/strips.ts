import { ascending, group, permute, sum } from 'd3-array';
import type { Id } from '../../../dataset/dataset.ts';
import type { LaidOutPerson } from '../../people/people-of.ts';
import { permutations } from '../../permutations.ts';

/** People who sit in the same bodies. */
export interface Strip {
	readonly bodies: readonly Id[];
	readonly people: readonly LaidOutPerson[];
}

/** More strips than these are not tried in every order. */
const mostInEveryOrder = 7;

/**
 * The seated people of collegial bodies in strips that stand side by side: bodies that share people stand in one sequence,
 * in an order in which the strips of each body are neighbours. Where there is none, or there are too many strips to try all,
 * everyone of that sequence stands in the body of their highest post alone. Larger sequences come first, and larger strips where
 * the order leaves a choice.
 */
export function stripsOf(seated: readonly LaidOutPerson[]): readonly (readonly Strip[])[] {
	return sequences(seated)
		.map((people) => inOrder(stripsBy(people, ({ bodies }) => bodies)) ?? inOrder(firstBodies(people)) ?? [])
		.sort(
			(a, b) =>
				sum(b, ({ people }) => people.length) - sum(a, ({ people }) => people.length) ||
				ascending(a[0]?.bodies[0] ?? '', b[0]?.bodies[0] ?? '')
		);
}

/** The people of bodies that share people, directly or through others. */
function sequences(seated: readonly LaidOutPerson[]): readonly (readonly LaidOutPerson[])[] {
	let parts: { bodies: ReadonlySet<Id>; people: readonly LaidOutPerson[] }[] = [];
	for (const person of seated) {
		const [touched, others] = [
			parts.filter(({ bodies }) => person.bodies.some((body) => bodies.has(body))),
			parts.filter(({ bodies }) => !person.bodies.some((body) => bodies.has(body)))
		];
		const joined = {
			bodies: new Set([...person.bodies, ...touched.flatMap(({ bodies }) => [...bodies])]),
			people: [...touched.flatMap(({ people }) => people), person]
		};
		parts = [...others, joined];
	}
	return parts.map(({ people }) => people);
}

function stripsBy(
	people: readonly LaidOutPerson[],
	bodiesOf: (person: LaidOutPerson) => readonly Id[]
): readonly Strip[] {
	return [...group(people, (person) => [...bodiesOf(person)].sort(ascending).join(' '))]
		.map(([key, members]) => ({ bodies: key.split(' '), people: members }))
		.sort((a, b) => b.people.length - a.people.length || ascending(a.bodies.join(' '), b.bodies.join(' ')));
}

function firstBodies(people: readonly LaidOutPerson[]): readonly Strip[] {
	return stripsBy(people, ({ bodies }) => bodies.slice(0, 1));
}

/** The first order of the strips in which those of each body are neighbours; undefined if there is none or too many to try. */
function inOrder(strips: readonly Strip[]): readonly Strip[] | undefined {
	if (strips.every(({ bodies }) => bodies.length === 1)) return strips;
	if (strips.length > mostInEveryOrder) return undefined;
	const bodies = [...new Set(strips.flatMap((strip) => strip.bodies))];
	for (const places of permutations(strips.length)) {
		const ordered = permute(strips, places);
		if (bodies.every((body) => areNeighbours(ordered, body))) return ordered;
	}
	return undefined;
}

function areNeighbours(strips: readonly Strip[], body: Id): boolean {
	const places = strips.flatMap((strip, index) => (strip.bodies.includes(body) ? [index] : []));
	return (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
}
