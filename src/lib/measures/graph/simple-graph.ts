import { UndirectedGraph } from 'graphology';
import type { Id } from '../../dataset/dataset.ts';
import { group } from 'd3-array';
import { valueOn, type StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { History } from '../../history/history.ts';
import type { NetworkTie } from '../../network/tie.ts';
import type { Day } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';
import type { MaybeRule } from '../measure.ts';

/** The people of a graph, and how they and the ties between them come and go. */
export interface Members {
	readonly people: readonly Id[];
	/** Whether they stay nodes while they are not present. */
	readonly fixed: boolean;
	/** In order of day. */
	readonly turns: readonly Turn[];
}

/** A day on which a person, or the tie of a pair, may come or go. */
interface Turn {
	readonly day: Day;
	readonly of: Node | Pair;
}

interface Node {
	readonly id: Id;
	readonly fates: StepFunction<Fate>;
}

/** Two people, with the presence of every tie between them. */
interface Pair {
	readonly key: string;
	readonly ends: readonly [Id, Id];
	readonly presences: readonly StepFunction<Presence>[];
	/** The fates of both where they can be out of post while the tie lasts; none elsewhere, as a tie ends with a loss. */
	readonly endFates: readonly StepFunction<Fate>[];
}

/** The given people of a history with the ties among them, council ties included. */
export function membersOf(history: History, people: readonly Id[], fixed: boolean): Members {
	const wanted = new Set(people);
	const nodes = fixed ? [] : [...wanted].map((id): Node => ({ id, fates: history.fates.get(id) ?? [] }));
	const ties = [...history.network.ties.values()].filter(
		({ from, to }) => from !== to && wanted.has(from) && wanted.has(to)
	);
	const canBeOut = history.network.dataset.counts === 'post';
	const pairs = [...group(ties, pairKey)].flatMap(([key, between]) =>
		between.slice(0, 1).map(({ from, to }): Pair => ({
			key,
			ends: [from, to],
			presences: between.map(({ id }) => history.ties.get(id) ?? []),
			endFates: canBeOut ? [from, to].map((id) => history.fates.get(id) ?? []) : []
		}))
	);
	const turns = [
		...nodes.flatMap((node) => node.fates.map(({ from }): Turn => ({ day: from, of: node }))),
		...pairs.flatMap((pair) =>
			[...pair.presences.flat(), ...pair.endFates.flat()].map(({ from }): Turn => ({ day: from, of: pair }))
		)
	];
	return { people: [...wanted], fixed, turns: turns.sort((a, b) => a.day - b.day) };
}

/** The graph at the close of a day. */
export function graphOn(members: Members, rule: MaybeRule, day: Day): UndirectedGraph {
	return followed(members, rule)(day).graph;
}

/**
 * The graph at the close of one day after another; the days must not go back. Its nodes are the people present, with one
 * edge for all ties between two of them. It is one graph that is changed from day to day: making a new one each day takes
 * longer than most measures.
 */
export function followed(
	{ people, fixed, turns }: Members,
	rule: MaybeRule
): (day: Day) => { readonly graph: UndirectedGraph; readonly changed: boolean } {
	const graph = new UndirectedGraph();
	if (fixed) for (const id of people) graph.addNode(id);
	let passed = 0;
	return (day) => {
		const first = passed;
		while ((turns[passed]?.day ?? Infinity) <= day) passed += 1;
		const turned = [...new Set(turns.slice(first, passed).map(({ of }) => of))];
		// A tie lasts only while both its people are there, so they come first, and take it along when they go.
		const nodes = turned.map((each) => 'fates' in each && turnNode(graph, each, rule, day));
		const pairs = turned.map((each) => 'ends' in each && turnPair(graph, each, rule, day));
		return { graph, changed: [...nodes, ...pairs].includes(true) };
	};
}

/** Whether it changed the graph. */
function turnNode(graph: UndirectedGraph, { id, fates }: Node, rule: MaybeRule, day: Day): boolean {
	const lasts = isThere(fates, rule, day);
	if (lasts === graph.hasNode(id)) return false;
	if (lasts) graph.addNode(id);
	else graph.dropNode(id);
	return true;
}

/** Whether it changed the graph. */
function turnPair(
	graph: UndirectedGraph,
	{ key, ends, presences, endFates }: Pair,
	rule: MaybeRule,
	day: Day
): boolean {
	const lasts =
		presences.some((presence) => isCounted(valueOn(presence, day), rule)) &&
		endFates.every((fates) => isThere(fates, rule, day));
	if (lasts === graph.hasEdge(key)) return false;
	if (lasts) graph.addEdgeWithKey(key, ...ends);
	else graph.dropEdge(key);
	return true;
}

function pairKey({ from, to }: NetworkTie): string {
	return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function isThere(fates: StepFunction<Fate>, rule: MaybeRule, day: Day): boolean {
	const kind = valueOn(fates, day)?.kind ?? 'lost';
	return kind === 'alive' || (rule === 'all' && kind !== 'lost');
}

/** Whether something of a presence counts under a rule; nothing counts before it is there. */
export function isCounted(presence: Presence | undefined, rule: MaybeRule): boolean {
	return presence === 'yes' || (rule === 'all' && presence === 'maybe');
}
