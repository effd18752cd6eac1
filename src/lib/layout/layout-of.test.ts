import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import type { Body, Dataset, Id, Occupancy, Person, Post, Roster, StatedTie } from '../dataset/dataset.ts';
import { castOf } from '../network/cast.ts';
import { highestRankOf } from '../network/highest-post.ts';
import { networkOf } from '../network/network-of.ts';
import type { Network } from '../network/network.ts';
import { markRadius, reservedBox } from '../geometry/label-size.ts';
import type { Box, Point } from '../geometry/box.ts';
import { layoutOf } from './layout-of.ts';
import type { Layout } from './layout.ts';
import { controlsOf, pathOf } from './route/path.ts';

interface Made {
	readonly people: readonly string[];
	/** Name of the body, whether it is collegial, and its posts as [seats, rank]. */
	readonly bodies: readonly { name: string; collegial: boolean; posts: readonly [number | undefined, number][] }[];
	/** Person and post by their places in the lists. */
	readonly held: readonly (readonly [number, number])[];
	readonly tied: readonly (readonly [number, number])[];
	readonly members: readonly number[];
}

const shapes = ['wide', 'narrow'] as const;

const names = fc.string({ minLength: 1, maxLength: 32, unit: fc.constantFrom(...Array.from('abcdeimnorstuvwWM ')) });

const madeNetworks: fc.Arbitrary<Made> = fc.record({
	people: fc.array(names, { minLength: 1, maxLength: 24 }),
	bodies: fc.array(
		fc.record({
			name: names,
			collegial: fc.boolean(),
			posts: fc.array(
				fc.tuple(fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), fc.integer({ min: 1, max: 5 })),
				{ minLength: 1, maxLength: 4 }
			)
		}),
		{ maxLength: 4 }
	),
	held: fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 40 }),
	tied: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 30 }),
	members: fc.array(fc.nat(40), { minLength: 1, maxLength: 12 })
});

describe('layoutOf', () => {
	test('keeps labels, marks and outlines apart, and all within bounds, whatever the network', () => {
		check((network, roster, layout) => {
			const cast = castOf(network, roster);
			expect([...layout.places.keys()].sort()).toEqual([...cast.keys()].sort());
			const marks = [...layout.places].map(([id, place]) => ({ id, box: markBox(place, radiusOf(cast, id)) }));
			const labels = [...layout.places].map(([id, place]) => ({ id, box: labelOf(network, cast, id, place) }));
			for (const [index, { id, box }] of labels.entries()) {
				for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
				for (const mark of marks) expect(mark.id !== id && overlap(box, mark.box)).toBe(false);
			}
			for (const { box } of [...labels, ...marks]) {
				expect(contains(layout.bounds, box)).toBe(true);
				for (const outline of layout.enclosures.values()) {
					expect(contains(outline, box) || !overlap(outline, box)).toBe(true);
				}
			}
			const outlines = [...layout.enclosures.values()];
			for (const [index, outline] of outlines.entries()) {
				expect(contains(layout.bounds, outline)).toBe(true);
				for (const other of outlines.slice(index + 1)) expect(overlap(outline, other)).toBe(false);
			}
		});
	});

	test('encloses the members who have a seat in a collegial body, and nobody else', () => {
		check((network, roster, layout) => {
			for (const [id, place] of layout.places) {
				const seats = new Set(collegialBodies(network, id));
				const within = [...layout.enclosures]
					.filter(([, box]) => contains(box, markBox(place, 1)))
					.map(([body]) => body);
				if (roster.members.includes(id) && seats.size > 0) {
					expect(within).toHaveLength(1);
					expect(seats).toContain(within[0]);
				} else expect(within).toEqual([]);
			}
		});
	});

	test('puts one of the highest rank on top', () => {
		check((network, _, layout) => {
			const ids = [...layout.places.keys()];
			const best = Math.min(...ids.map((id) => highestRankOf(network, id)));
			const top = (of: readonly Id[]) => Math.min(...of.map((id) => layout.places.get(id)?.y ?? Infinity));
			const heads = ids.filter((id) => highestRankOf(network, id) === best);
			// A small mark beside larger ones begins a little lower, on the same line.
			expect(top(heads)).toBeLessThanOrEqual(top(ids));
		});
	});

	test('puts the head on top though another body has a post as high that nobody held', () => {
		const made: Made = {
			people: ['head', 'aide', 'clerk'],
			bodies: [
				{ name: 'office', collegial: true, posts: [[1, 1], [3, 2]] }, // prettier-ignore
				{ name: 'cabinet', collegial: true, posts: [[1, 1]] }
			],
			held: [[1, 1], [2, 1], [0, 2]], // prettier-ignore
			tied: [],
			members: [0, 1, 2]
		};
		const { places } = layoutOf(networkOf(datasetOf(made)), rosterOf(made), 'narrow');
		expect(places.get('person-0')?.y).toBeLessThan(places.get('person-1')?.y ?? -Infinity);
	});

	test('gives the same layout whatever the order of the tables', () => {
		fc.assert(
			fc.property(madeNetworks, fc.constantFrom(...shapes), (made, shape) => {
				const dataset = datasetOf(made);
				const turned: Dataset = {
					...dataset,
					people: [...dataset.people].reverse(),
					bodies: [...dataset.bodies].reverse(),
					posts: [...dataset.posts].reverse(),
					// Of two posts of one rank the first in the table counts, so each person's stay in order.
					occupancies: [...dataset.occupancies].sort((a, b) => b.person.localeCompare(a.person)),
					ties: [...dataset.ties].reverse()
				};
				const roster = rosterOf(made);
				const one = layoutOf(networkOf(dataset), roster, shape);
				const other = layoutOf(networkOf(turned), roster, shape);
				// Who is drawn for what reason may hang on the order, but not who is drawn or where.
				expect(sorted(other)).toEqual(sorted(one));
			}),
			// Two layouts a run, of 5 ms each.
			{ numRuns: 30 }
		);
	});

	test('bends ties of the network only, and none between those who are not drawn', () => {
		check((network, _, layout) => {
			for (const id of [...layout.bends.keys(), ...layout.ends.keys()]) {
				const tie = network.ties.get(id);
				expect(layout.places.has(tie?.from ?? '') && layout.places.has(tie?.to ?? '')).toBe(true);
			}
		});
	});

	test('keeps every tie within bounds, whatever the network', () => {
		check((network, roster, layout) => {
			const cast = castOf(network, roster);
			for (const { id, from, to } of network.ties.values()) {
				const [first, second] = [layout.places.get(from), layout.places.get(to)];
				if (first === undefined || second === undefined) continue;
				const ends = layout.ends.get(id);
				const path = pathOf(
					{ ...first, radius: radiusOf(cast, from), own: ends?.from },
					{ ...second, radius: radiusOf(cast, to), own: ends?.to },
					controlsOf(first, second, layout.bends.get(id) ?? [])
				);
				for (const { x, y } of path) {
					expect(contains(layout.bounds, { left: x, top: y, right: x, bottom: y })).toBe(true);
				}
			}
		});
	});

	test('places hundreds of people in rows about twice as wide as high', () => {
		const count = 300;
		const made: Made = {
			people: Array.from({ length: count }, (_, index) => `Person ${index}`),
			bodies: Array.from({ length: 20 }, (_, index) => ({
				name: `Body ${index}`,
				collegial: index % 5 === 0,
				posts: [
					[1, 1 + (index % 3)],
					[undefined, 2 + (index % 4)]
				]
			})),
			held: Array.from({ length: 270 }, (_, index) => [index, (index * 7) % 40]),
			tied: Array.from({ length: 1500 }, (_, index) => [(index * 31) % count, (index * 17 + 5) % count]),
			members: Array.from({ length: count }, (_, index) => index)
		};
		const layout = layoutOf(networkOf(datasetOf(made)), rosterOf(made), 'wide');
		const { left, top, right, bottom } = layout.bounds;
		expect(layout.places.size).toBe(count);
		expect((right - left) / (bottom - top)).toBeGreaterThan(1.4);
		expect((right - left) / (bottom - top)).toBeLessThan(3.2);
	});

	test('stays within the width of a phone', () => {
		const made: Made = {
			people: ['Ada Archer', 'Ben Baker', 'Cat Cooper', 'Dan Draper', 'Eve Elder', 'Flo Fisher'],
			bodies: [{ name: 'Guild council', collegial: true, posts: [[undefined, 2]] }],
			held: [0, 1, 2, 3].map((person) => [person, 0]),
			tied: [
				[0, 4],
				[1, 5]
			],
			members: [0, 1, 2, 3]
		};
		const { bounds } = layoutOf(networkOf(datasetOf(made)), rosterOf(made), 'narrow');
		expect(bounds.right - bounds.left).toBeLessThanOrEqual(374);
	});
});

function check(holds: (network: Network, roster: Roster, layout: Layout) => void): void {
	fc.assert(
		fc.property(madeNetworks, fc.constantFrom(...shapes), (made, shape) => {
			const network = networkOf(datasetOf(made));
			const roster = rosterOf(made);
			holds(network, roster, layoutOf(network, roster, shape));
		}),
		// Five laws each draw their own networks, and a layout takes 5 ms: together they see 150 of them.
		{ numRuns: 30 }
	);
}

function sorted({ places, enclosures, bends, ends, bounds }: Layout) {
	const byKey = <Value>(map: ReadonlyMap<Id, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
	return { places: byKey(places), enclosures: byKey(enclosures), bends: byKey(bends), ends: byKey(ends), bounds };
}

function collegialBodies(network: Network, person: Id): readonly Id[] {
	return network.dataset.occupancies
		.filter((occupancy) => occupancy.person === person)
		.map(({ post }) => network.posts.get(post)?.body ?? '')
		.filter((body) => network.bodies.get(body)?.collegial === true);
}

function radiusOf(cast: ReturnType<typeof castOf>, id: Id): number {
	return markRadius[cast.get(id)?.member === true ? 'member' : 'context'];
}

function labelOf(network: Network, cast: ReturnType<typeof castOf>, id: Id, place: Point): Box {
	return reservedBox(place, network.people.get(id)?.name ?? id, cast.get(id)?.member === true);
}

function markBox({ x, y }: Point, radius: number): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Touching, and what rounding makes of it, is no overlap. */
function overlap(a: Box, b: Box): boolean {
	const least = 1e-6;
	return a.left < b.right - least && b.left < a.right - least && a.top < b.bottom - least && b.top < a.bottom - least;
}

function contains(a: Box, b: Box): boolean {
	const least = 1e-6;
	return (
		a.left <= b.left + least && a.right >= b.right - least && a.top <= b.top + least && a.bottom >= b.bottom - least
	);
}

const record = { note: '', extra: [], sources: ['source'] };
const open = { start: undefined, end: undefined };

function rosterOf({ people, members }: Made): Roster {
	const chosen = [...new Set(members.map((member) => `person-${member % people.length}`))].sort();
	const period = { from: 0, to: 365 };
	return { ...record, id: 'roster', name: '', shortName: '', drawnUp: 0, period, members: chosen };
}

function datasetOf({ people, bodies, held, tied }: Made): Dataset {
	const posts = bodies.flatMap((body, index) =>
		body.posts.map(([seats, rank], place): Post => {
			const id = `post-${index}-${place}`;
			const portfolio = place % 2 === 0 ? 'military' : 'media';
			const reportsTo = place === 0 ? undefined : `post-${index}-0`;
			const facts = { name: id, body: `body-${index}`, seats, portfolio, rank, reportsTo } as const;
			return { ...record, id, ...facts, confidence: 'medium', scope: '' };
		})
	);
	const occupancies = held.flatMap(([person, post], index): readonly Occupancy[] => {
		const of = posts[post % Math.max(1, posts.length)];
		if (of === undefined) return [];
		const id = `held-${index}`;
		return [{ ...record, id, person: `person-${person % people.length}`, post: of.id, spell: open, confidence: 'low' }];
	});
	const ties = tied
		.map(([a, b]) => [a % people.length, b % people.length])
		.filter(([a, b]) => a !== b)
		.map(([a, b], index): StatedTie => {
			const ends = { from: `person-${a}`, to: `person-${b}` };
			return { ...record, id: `tie-${index}`, ...ends, kind: 'association', spell: open, confidence: 'low' };
		});
	return {
		id: 'made-up',
		title: '',
		description: '',
		version: '',
		licence: '',
		finding: '',
		basis: '',
		window: 365,
		vocabulary,
		account: '',
		notes: [],
		story: [],
		people: people.map((name, index): Person => ({ ...record, ...person, id: `person-${index}`, name })),
		bodies: bodies.map(({ name, collegial }, index): Body => ({ ...record, id: `body-${index}`, name, collegial })),
		posts,
		occupancies,
		ties,
		reports: [],
		events: [],
		series: [],
		rosters: [],
		claims: [],
		sources: []
	};
}

const person = {
	fullName: '',
	aliases: [],
	origin: '',
	birth: undefined,
	birthPlace: '',
	birthNote: '',
	joined: undefined,
	joinedNote: '',
	role: '',
	extra: [],
	earlierReports: undefined,
	earlierReportsNote: ''
};
