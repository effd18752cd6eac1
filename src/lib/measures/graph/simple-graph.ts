import { UndirectedGraph } from 'graphology';
import { group } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { tieKindOf } from '../../dataset/vocabulary.ts';
import { valueOn, type StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { History } from '../../history/history.ts';
import type { CastMember } from '../../network/cast.ts';
import type { Day } from '../../time/day.ts';
import type { Presence } from '../../time/presence.ts';
import type { MaybeRule } from '../measure.ts';

/** The people of a graph, and how they and the ties between them come and go. */
export interface Members {
	readonly people: readonly Id[];
	/** Whether they stay nodes while they are not there; then they bear the attribute `absent`. */
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
	/** Whether they are on the roster: then they count while they are there, also without a post and without a tie. */
	readonly isMember: boolean;
	/** When they hold each of their posts; none of a member, who counts without. */
	readonly holdings: readonly StepFunction<Presence>[];
}

/** Two people, with the presence of every tie between them that binds. */
interface Pair {
	readonly key: string;
	readonly ends: readonly [Node, Node];
	readonly presences: readonly StepFunction<Presence>[];
}

/**
 * Of the people drawn, those who are not lost and are members of the roster, hold a post, or have a tie that binds to another
 * of them; and those ties, of councils too. A name that is merely on record, or tied by rivalry alone, is not in a network.
 */
export function membersOf(history: History, cast: ReadonlyMap<Id, Pick<CastMember, 'member'>>): Members {
	return among(history, [...cast.keys()], false, (id) => cast.get(id)?.member === true);
}

/** The people of a roster as drawn up, and the ties among them that bind. */
export function fixedMembersOf(history: History, people: readonly Id[]): Members {
	return among(history, people, true, () => true);
}

function among(history: History, people: readonly Id[], fixed: boolean, isMember: (id: Id) => boolean): Members {
	const { network, fates, occupancies } = history;
	const nodes = new Map(
		people.map((id): [Id, Node] => {
			const held = isMember(id) ? [] : (network.occupanciesOf.get(id) ?? []);
			const holdings = held.map((occupancy) => occupancies.get(occupancy.id) ?? []);
			return [id, { id, fates: fates.get(id) ?? [], isMember: isMember(id), holdings }];
		})
	);
	const ties = [...network.ties.values()].flatMap(({ id, kind, from, to }) => {
		const [one, other] = [nodes.get(from), nodes.get(to)];
		if (one === undefined || other === undefined || one === other) return [];
		if (!tieKindOf(network.dataset, kind).binds) return [];
		return [{ key: from < to ? `${from} ${to}` : `${to} ${from}`, ends: [one, other] as const, id }];
	});
	const pairs = [...group(ties, ({ key }) => key).values()].flatMap((between) =>
		between.slice(0, 1).map(({ key, ends }): Pair => ({
			key,
			ends,
			presences: between.map(({ id }) => history.ties.get(id) ?? [])
		}))
	);
	const turnsOf = (of: Turn['of'], ...steps: readonly StepFunction<unknown>[]) =>
		steps.flat().map(({ from }): Turn => ({ day: from, of }));
	const turns = [
		...[...nodes.values()].flatMap((node) => turnsOf(node, node.fates, ...node.holdings)),
		...pairs.flatMap((pair) => turnsOf(pair, ...pair.presences, ...pair.ends.map((end) => end.fates)))
	];
	return { people: [...nodes.keys()], fixed, turns: turns.sort((a, b) => a.day - b.day) };
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
	if (fixed) for (const id of people) graph.addNode(id, { absent: true });
	let passed = 0;
	return (day) => {
		const first = passed;
		while ((turns[passed]?.day ?? Infinity) <= day) passed += 1;
		const turned = [...new Set(turns.slice(first, passed).map(({ of }) => of))];
		const pairs = turned.flatMap((each) => ('ends' in each ? [each] : []));
		const ties = pairs.map((pair) => turnPair(graph, pair, rule, day));
		// Whoever has lost a tie may have been there for it alone, so people come last.
		const nodes = new Set([
			...turned.flatMap((each) => ('fates' in each ? [each] : [])),
			...pairs.flatMap(({ ends }) => ends)
		]);
		const turnNode = fixed ? turnFixed : turnResidual;
		const persons = [...nodes].map((node) => turnNode(graph, node, rule, day));
		return { graph, changed: [...ties, ...persons].includes(true) };
	};
}

/** Whether it changed the graph. */
function turnFixed(graph: UndirectedGraph, { id, fates }: Node, rule: MaybeRule, day: Day): boolean {
	const absent = !isThere(fates, rule, day);
	if (graph.getNodeAttribute(id, 'absent') === absent) return false;
	graph.setNodeAttribute(id, 'absent', absent);
	return true;
}

/** Whether it changed the graph. */
function turnResidual(graph: UndirectedGraph, node: Node, rule: MaybeRule, day: Day): boolean {
	const { id, fates, isMember, holdings } = node;
	const isTied = graph.hasNode(id) && graph.degree(id) > 0;
	const lasts =
		isThere(fates, rule, day) &&
		(isMember || isTied || holdings.some((presence) => isCounted(valueOn(presence, day), rule)));
	if (lasts === graph.hasNode(id)) return false;
	if (lasts) graph.addNode(id);
	else graph.dropNode(id);
	return true;
}

/** Whether it changed the graph. A tie brings its people along; where posts are counted it may outlast their terms. */
function turnPair(graph: UndirectedGraph, { key, ends, presences }: Pair, rule: MaybeRule, day: Day): boolean {
	const lasts =
		presences.some((presence) => isCounted(valueOn(presence, day), rule)) &&
		ends.every(({ fates }) => isThere(fates, rule, day));
	if (lasts === graph.hasEdge(key)) return false;
	if (lasts) graph.mergeEdgeWithKey(key, ends[0].id, ends[1].id);
	else graph.dropEdge(key);
	return true;
}

function isThere(fates: StepFunction<Fate>, rule: MaybeRule, day: Day): boolean {
	const kind = valueOn(fates, day)?.kind ?? 'lost';
	return kind === 'alive' || (rule === 'all' && kind !== 'lost');
}

/** Whether something of a presence counts under a rule; nothing counts before it is there. */
export function isCounted(presence: Presence | undefined, rule: MaybeRule): boolean {
	return presence === 'yes' || (rule === 'all' && presence === 'maybe');
}
