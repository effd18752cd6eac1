import { UndirectedGraph } from 'graphology';
import type { Id } from '../../dataset/dataset.ts';
import { groupedBy } from '../../dataset/grouped.ts';
import { valueOn, type StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { History } from '../../history/history.ts';
import type { NetworkTie } from '../../network/tie.ts';
import type { Day } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';

/** How to read what is only *maybe* there: as if none of it were, or as if all of it were. */
export type Reading = 'none' | 'all';

/** Whom a graph is of, and the ties that ever stand between them. */
export interface Members {
	readonly people: readonly Id[];
	/** Whether they are nodes even while they are not there. */
	readonly fixed: boolean;
	/** Whatever can turn, in order of day. */
	readonly turns: readonly Turn[];
}

/** Something that may come or go on a day. */
interface Turn {
	readonly day: Day;
	readonly of: Node | Pair;
}

interface Node {
	readonly id: Id;
	readonly fates: StepFunction<Fate>;
}

/** Two people, with every tie between them. */
interface Pair {
	readonly key: string;
	readonly ends: readonly [Id, Id];
	readonly courses: readonly StepFunction<Presence>[];
}

/** The people of a history that a graph is to be of, with the ties among them. Council ties count like any others. */
export function membersOf(history: History, people: readonly Id[], fixed: boolean): Members {
	const wanted = new Set(people);
	const nodes = fixed ? [] : [...wanted].map((id): Node => ({ id, fates: history.fates.get(id) ?? [] }));
	const ties = [...history.network.ties.values()].filter(
		({ from, to }) => from !== to && wanted.has(from) && wanted.has(to)
	);
	const pairs = [...groupedBy(ties, pairKey)].flatMap(([key, between]) =>
		between.slice(0, 1).map(({ from, to }): Pair => ({
			key,
			ends: [from, to],
			courses: between.map(({ id }) => history.ties.get(id) ?? [])
		}))
	);
	const turns = [
		...nodes.flatMap((node) => node.fates.map(({ from }): Turn => ({ day: from, of: node }))),
		...pairs.flatMap((pair) => pair.courses.flat().map(({ from }): Turn => ({ day: from, of: pair })))
	];
	return { people: [...wanted], fixed, turns: turns.sort((a, b) => a.day - b.day) };
}

/** The graph at the close of a day. */
export function graphOn(members: Members, reading: Reading, day: Day): UndirectedGraph {
	return followed(members, reading)(day).graph;
}

/**
 * The graph at the close of one day after another, which must not go back: whoever is there, and one edge for all ties
 * between two of them. It is one graph, in which only what turned is touched, since setting it up anew for each day takes
 * longer than most measures do.
 */
export function followed(
	{ people, fixed, turns }: Members,
	reading: Reading
): (day: Day) => { readonly graph: UndirectedGraph; readonly changed: boolean } {
	const graph = new UndirectedGraph();
	if (fixed) for (const id of people) graph.addNode(id);
	let passed = 0;
	return (day) => {
		const first = passed;
		while ((turns[passed]?.day ?? Infinity) <= day) passed += 1;
		const turned = [...new Set(turns.slice(first, passed).map(({ of }) => of))];
		const came = turned.map((each) => ('fates' in each ? come(graph, each, reading, day) : false));
		const tied = turned.map((each) => ('ends' in each ? tie(graph, each, reading, day) : false));
		const went = turned.map((each) => ('fates' in each ? go(graph, each, reading, day) : false));
		return { graph, changed: [...came, ...tied, ...went].includes(true) };
	};
}

function come(graph: UndirectedGraph, { id, fates }: Node, reading: Reading, day: Day): boolean {
	if (graph.hasNode(id) || !isThere(fates, reading, day)) return false;
	graph.addNode(id);
	return true;
}

function go(graph: UndirectedGraph, { id, fates }: Node, reading: Reading, day: Day): boolean {
	if (!graph.hasNode(id) || isThere(fates, reading, day)) return false;
	graph.dropNode(id);
	return true;
}

function tie(graph: UndirectedGraph, { key, ends, courses }: Pair, reading: Reading, day: Day): boolean {
	const lasts = courses.some((course) => isPresent(course, reading, day));
	if (lasts === graph.hasEdge(key)) return false;
	if (lasts) graph.addEdgeWithKey(key, ...ends);
	else graph.dropEdge(key);
	return true;
}

function pairKey({ from, to }: NetworkTie): string {
	return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function isThere(fates: StepFunction<Fate>, reading: Reading, day: Day): boolean {
	const kind = valueOn(fates, day)?.kind ?? 'lost';
	return kind === 'alive' || (reading === 'all' && kind !== 'lost');
}

function isPresent(course: StepFunction<Presence>, reading: Reading, day: Day): boolean {
	const presence = valueOn(course, day) ?? 'no';
	return presence === 'yes' || (reading === 'all' && presence === 'maybe');
}
