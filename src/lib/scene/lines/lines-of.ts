import { group, rollup } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { tieKindOf, type Vocabulary } from '../../dataset/vocabulary.ts';
import type { Difference } from '../../history/comparison.ts';
import type { Layout, Way } from '../../layout/layout.ts';
import { waysOf } from '../../layout/ways-of.ts';
import { tiesAtEnd } from '../../words/tie-at-end.ts';
import { mostLinesWithGaps } from '../encoding.ts';
import { linePath, straightWay } from './line-path.ts';
import type { LineMark, PersonMark, Scene, TieLook, TieMark } from '../scene.ts';
import { sharedWithSure } from './shared-pieces.ts';

/** The lines of a scene, with the ways they take. */
export interface Lines {
	readonly lines: Scene['lines'];
	/** By the id of their line. */
	readonly ways: ReadonlyMap<string, Way>;
	/** The lowest order of the lines of each net. */
	readonly orders: ReadonlyMap<string, number>;
}

interface Bundle {
	readonly id: string;
	readonly from: Id;
	readonly to: Id;
	readonly ties: readonly TieMark[];
}

/**
 * One line for all ties between the same two people. It shows the strongest of them, and runs as the layout says; to and
 * from somebody who was dragged it runs straight.
 */
export function linesOf(
	ties: Iterable<TieMark>,
	people: ReadonlyMap<Id, PersonMark>,
	layout: Layout,
	moved: ReadonlySet<Id>,
	vocabulary: Pick<Vocabulary, 'ties'>
): Lines {
	// Where none has a line there may be tens of thousands of ties.
	const bundles = bundlesOf(layout.lines === 'none' ? [] : ties);
	const drawn: { readonly line: LineMark; readonly way: Way }[] = [];
	for (const way of waysOf(layout, [...bundles.values()], moved).values()) {
		const [bundle, from, to] = [bundles.get(way.pair), people.get(way.from), people.get(way.to)];
		if (bundle === undefined || from === undefined || to === undefined) continue;
		const run = runOf(way, from, to);
		const line = lineOf(bundle, run, from, to, vocabulary);
		if (line !== undefined) drawn.push({ line, way: run });
	}
	const orders = ordersOf(drawn);
	const nets = rollup(
		drawn,
		(members) => members.map(({ line }) => line),
		({ way }) => way.net
	);
	return {
		lines: new Map(
			drawn.map(({ line, way }) => {
				const order = (orders.get(way.net) ?? 0) + looks.indexOf(line.look);
				return [line.id, { ...line, order, shared: sharedWithSure(line, nets.get(way.net) ?? []) }];
			})
		),
		ways: new Map(drawn.map(({ way }) => [way.pair, way])),
		orders
	};
}

/** The ties that have no line in the layout, as it leaves some out among so many. */
export function undrawnTies({ ties, lines }: Pick<Scene, 'ties' | 'lines'>): readonly TieMark[] {
	const drawn = new Set([...lines.values()].flatMap((line) => line.ties));
	return [...ties.values()].filter(({ id }) => !drawn.has(id));
}

/** Lines for ties that have none at first. */
export function moreLinesOf(
	ties: Iterable<TieMark>,
	{ people, vocabulary, layout }: Pick<Scene, 'people' | 'vocabulary' | 'layout'>
): readonly LineMark[] {
	const bundles = bundlesOf(ties);
	const ways = waysOf({ ...layout, lines: 'all' }, [...bundles.values()]);
	return [...ways.values()].flatMap((way) => {
		const [bundle, from, to] = [bundles.get(way.pair), people.get(way.from), people.get(way.to)];
		if (bundle === undefined || from === undefined || to === undefined) return [];
		return lineOf(bundle, runOf(way, from, to), from, to, vocabulary) ?? [];
	});
}

/** The way of a line; straight from mark to mark where one of them was dragged. */
function runOf(way: Way, from: PersonMark, to: PersonMark): Way {
	const isDragged = ({ x, y, seat }: PersonMark) => x !== seat.x || y !== seat.y;
	return isDragged(from) || isDragged(to) ? { ...way, corners: straightWay(from, to), net: way.pair } : way;
}

function bundlesOf(ties: Iterable<TieMark>): ReadonlyMap<string, Bundle> {
	// No id of a record has a tilde.
	const groups = group(ties, ({ from, to }) => (from < to ? `${from}~${to}` : `${to}~${from}`));
	const bundles = [...groups].flatMap(([id, bundled]): Bundle[] => {
		const ordered = [...bundled].sort((a, b) => strengthOf(b) - strengthOf(a));
		const [first] = bundled;
		return first === undefined ? [] : [{ id, from: first.from, to: first.to, ties: ordered }];
	});
	return new Map(bundles.map((bundle) => [bundle.id, bundle]));
}

const looks: readonly TieLook[] = ['ghost', 'maybe', 'sure'];

/** Sure ties are stronger than unsure ones, and these than ghosts; of those alike the widest. */
function strengthOf({ look, width }: TieMark): number {
	return 100 * looks.indexOf(look) + width;
}

function lineOf(
	{ id, ties }: Bundle,
	way: Way,
	from: PersonMark,
	to: PersonMark,
	vocabulary: Pick<Vocabulary, 'ties'>
): LineMark | undefined {
	const [strongest] = ties;
	const pointsAt = pointsAtOf(ties, way);
	const path = linePath(way.corners, from, to, pointsAt);
	if (strongest === undefined) return undefined;
	const end = (mark: PersonMark) => ({
		id: mark.id,
		x: mark.x,
		y: mark.y,
		words: tiesAtEnd(
			ties.map(({ kind, from: first, look }) => ({
				kind: tieKindOf({ vocabulary }, kind),
				isFirst: first === mark.id,
				look
			}))
		)
	});
	return {
		id,
		ties: ties.map((tie) => tie.id),
		from: end(from),
		to: end(to),
		look: strongest.look,
		width: strongest.width,
		pointsAt,
		...path,
		shared: 0,
		order: 0,
		emphasis: 'none',
		...differenceOf(ties)
	};
}

/** A ghost has no arrow. */
function pointsAtOf(ties: readonly TieMark[], { from, to }: Way): LineMark['pointsAt'] {
	const ends = new Set(ties.filter(({ directed, look }) => directed && look !== 'ghost').map((tie) => tie.to));
	if (ends.has(from)) return ends.has(to) ? 'both' : 'from';
	return ends.has(to) ? 'to' : 'none';
}

function differenceOf(ties: readonly TieMark[]): { readonly difference?: Difference } {
	const differences = new Set(ties.flatMap(({ difference }) => difference ?? []));
	const [only] = differences;
	if (only === undefined) return {};
	return { difference: differences.size === 1 ? only : 'changed' };
}

/**
 * The order in which nets are drawn: those with thinner lines first, and in a net ghosts first, as they share pieces with
 * others. Where there are too many for gaps, nets of one width share an order, which does not change from date to date.
 */
function ordersOf(drawn: readonly { readonly line: LineMark; readonly way: Way }[]): ReadonlyMap<string, number> {
	const widths = new Map<string, number>();
	for (const { line, way } of drawn) widths.set(way.net, Math.max(line.width, widths.get(way.net) ?? 0));
	const nets = [...widths].sort(([a, width], [b, other]) => width - other || (a < b ? -1 : 1));
	const hasGaps = drawn.length <= mostLinesWithGaps;
	return new Map(nets.map(([net, width], rank) => [net, looks.length * (hasGaps ? rank : Math.round(100 * width))]));
}
