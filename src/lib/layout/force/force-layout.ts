import { ascending, bisectLeft, extent } from 'd3-array';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Point } from '../../geometry/box.ts';
import type { Layout, Size } from '../layout.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { labelled, type Mark } from './labels.ts';

/** The radius of a mark by the number of people, in pixels. */
const radii = [
	{ upTo: 60, radius: 11 },
	{ upTo: 200, radius: 8 },
	{ upTo: 500, radius: 6.5 }
] as const;
const leastRadius = 5;
/** Of more pairs than these nobody could follow a line, and drawing them takes longer than a frame. */
const mostLines = 1500;
/** Free space between marks, and at the edge of the room. */
const gap = 4;
const edge = 24;

/** People by their ids, with their places and the size of their marks. */
type Places = UndirectedGraph<Point & { size: number }>;

/**
 * From how far away people count as one in the forces (Barnes-Hut): as Gephi has it. With less it takes twice as long and
 * groups do not come out better.
 */
const barnesHutTheta = 1.2;
/** Rounds of the forces: fewer in larger networks, so that the time stays about the same. */
const rounds = { most: 400, least: 60, work: 250_000 } as const;

/**
 * The layout of a network without posts: people stand where the file says, else those who are tied stand near each other
 * (ForceAtlas2). That begins from a spiral in order of ties, so that the same network gives the same places; marks are moved
 * apart, though in a crowd some still touch. Names stand beside the marks where there is room, those with most ties first; the
 * others show when one zooms in.
 */
export function forceLayout({ people, pairs }: LaidOutPeople, room: Size): Layout {
	const byTies = [...people].sort((a, b) => b.partners - a.partners || ascending(a.id, b.id));
	const radius = radii.find(({ upTo }) => people.length <= upTo)?.radius ?? leastRadius;
	const graph: Places = new UndirectedGraph();
	byTies.forEach(({ id }, index) => graph.addNode(id, { ...onSpiral(index), size: radius }));
	for (const { from, to } of pairs) graph.addEdge(from, to);
	if (!takeGivenPlaces(graph, byTies, room)) place(graph, room);
	return {
		room,
		seats: labelled(
			byTies.map((person) => markAt(person, graph, radius)),
			room
		),
		leftOut: [],
		outlines: [],
		titles: [],
		streets: undefined,
		lines: pairs.length > mostLines ? 'none' : 'all',
		fields: []
	};
}

/** Places people by their ties. */
function place(graph: Places, room: Size): void {
	const iterations = Math.round(
		Math.min(rounds.most, Math.max(rounds.least, rounds.work / Math.max(1, graph.order + graph.size)))
	);
	forceAtlas2.assign(graph, {
		iterations,
		settings: {
			...forceAtlas2.inferSettings(graph),
			adjustSizes: false,
			barnesHutOptimize: graph.order > 100,
			barnesHutTheta
		}
	});
	fit(graph, room);
	noverlap.assign(graph, { maxIterations: 50, settings: { margin: gap, gridSize: Math.ceil(Math.sqrt(graph.order)) } });
	fit(graph, room);
}

/**
 * Takes the places that a file gives, at one scale for both directions, where it gives all of them and they are not one point.
 *
 * @returns whether it did
 */
function takeGivenPlaces(graph: Places, people: readonly LaidOutPerson[], { width, height }: Size): boolean {
	const given = people.flatMap(({ id, place: at }) => (at === undefined ? [] : [{ id, ...at }]));
	const [left = 0, right = 0] = extent(given, ({ x }) => x);
	const [top = 0, bottom = 0] = extent(given, ({ y }) => y);
	if (given.length < people.length || (left === right && top === bottom)) return false;
	const scale = Math.min((width - 2 * edge) / (right - left), (height - 2 * edge) / (bottom - top));
	for (const { id, x, y } of given) {
		graph.mergeNodeAttributes(id, {
			x: width / 2 + (x - (left + right) / 2) * scale,
			y: height / 2 + (y - (top + bottom) / 2) * scale
		});
	}
	return true;
}

/** The angle from which to which every next point turns, so that a spiral fills evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function onSpiral(index: number): Point {
	const distance = 10 * Math.sqrt(index + 0.5);
	return { x: distance * Math.cos(index * goldenAngle), y: distance * Math.sin(index * goldenAngle) };
}

/**
 * Stretches the places to fill the room, across and down each by itself. Half of a place is its distance, half its order among
 * all, so that few who stand far away do not press the others together.
 */
function fit(graph: Places, { width, height }: Size): void {
	const places = graph.mapNodes((_, { x, y }) => ({ x, y }));
	const across = evenly(places.map(({ x }) => x));
	const down = evenly(places.map(({ y }) => y));
	graph.updateEachNodeAttributes((_, place) => ({
		...place,
		x: edge + across(place.x) * (width - 2 * edge),
		y: edge + down(place.y) * (height - 2 * edge)
	}));
}

/** From values to shares of 0 to 1: half by distance, half by order. */
function evenly(values: readonly number[]): (value: number) => number {
	const sorted = Float64Array.from(values).sort();
	const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
	if (most <= least) return () => 0.5;
	return (value) => (value - least) / (most - least) / 2 + bisectLeft(sorted, value) / (sorted.length - 1) / 2;
}

function markAt(person: LaidOutPerson, graph: Places, radius: number): Mark {
	const { x, y } = graph.getNodeAttributes(person.id);
	const tied = graph.mapNeighbors(person.id, (_, place) => ({ x: place.x, y: place.y }));
	return { person, x: Math.round(x), y: Math.round(y), radius, tied };
}
