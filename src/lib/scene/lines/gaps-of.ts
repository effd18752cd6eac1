import type { Box, Point } from '../../geometry/box.ts';
import { strip } from '../../geometry/strip.ts';
import { crossingsOf, type Passing } from '../../layout/crossings.ts';
import { crossingGap, mostLinesWithGaps } from '../encoding.ts';
import { groundAt } from '../grounds.ts';
import { roundCorners } from './line-path.ts';
import type { Lines } from './lines-of.ts';
import type { GapMark, LineMark, Scene } from '../scene.ts';

/** How much wider than a line its gap is, so that nothing of its edges is seen. */
const margin = 2;

/** The shortest piece of a line beside a gap: a shorter one looks like a dot. */
const leastPiece = 8;

/** A place at which a line must stay whole. */
interface Whole extends Point {
	readonly radius: number;
}

/**
 * The gaps in lines where others cross over them; none in a scene of many lines. None cuts a bend, and none leaves a bit of
 * a line between it and an end, an arrow or another gap: there the two lines cross without one.
 */
export function gapsOf({ lines, ways, orders }: Lines, outlines: readonly Box[]): Scene['gaps'] {
	if (lines.size > mostLinesWithGaps) return new Map();
	const nets = new Map<string, LineMark[]>();
	for (const { pair, net } of ways.values()) {
		const line = lines.get(pair);
		if (line !== undefined) nets.set(net, [...(nets.get(net) ?? []), line]);
	}
	const orderOf = ({ way }: Passing) => orders.get(way.net) ?? 0;
	const gaps = new Map<string, GapMark>();
	const before = new Map<string, readonly Whole[]>();
	for (const { x, y, passings } of crossingsOf(ways.values())) {
		const [a, b] = passings;
		const [under, over] = orderOf(a) < orderOf(b) ? [a, b] : [b, a];
		const { net } = under.way;
		const [own, others] = [nets.get(net) ?? [], nets.get(over.way.net) ?? []];
		const gapped = before.get(net) ?? [];
		const isCut = isNear({ x, y }, [...own.flatMap(bendsOf), ...own.flatMap(endsOf), ...gapped], crossingGap / 2);
		// Halfway into its bend a line has left the crossing for good; before that it still runs through the gap.
		const isBeside = isNear({ x, y }, others.flatMap(bendsOf).map(halved), 0);
		if (isCut || isBeside) continue;
		before.set(net, [...gapped, { x, y, radius: crossingGap / 2 + leastPiece }]);
		const id = `~gap-${gaps.size}`;
		gaps.set(id, {
			id,
			corners: strip(gapEnds({ x, y }, under.along), Math.max(...own.map(({ width }) => width)) + margin),
			ground: groundAt({ x, y }, outlines),
			order: orderOf(over)
		});
	}
	return gaps;
}

/** The bends of a line, as far as it is round. */
function bendsOf({ corners }: LineMark): readonly Whole[] {
	return roundCorners(corners).map(({ start }, index) => {
		const { x, y } = corners[index + 1] ?? start;
		return { x, y, radius: Math.hypot(start.x - x, start.y - y) };
	});
}

/** The ends of a line, those of its arrows included. */
function endsOf({ corners, arrows }: LineMark): readonly Whole[] {
	return [corners[0], corners.at(-1), ...arrows.flat()].flatMap((end) =>
		end === undefined ? [] : { ...end, radius: leastPiece }
	);
}

function halved({ x, y, radius }: Whole): Whole {
	return { x, y, radius: radius / 2 };
}

function isNear({ x, y }: Point, places: readonly Whole[], distance: number): boolean {
	return places.some((place) => Math.hypot(place.x - x, place.y - y) < place.radius + distance);
}

/** The ends of a gap round a point. */
function gapEnds({ x, y }: Point, along: Point): readonly [Point, Point] {
	const [dx, dy] = [(along.x * crossingGap) / 2, (along.y * crossingGap) / 2];
	return [
		{ x: x - dx, y: y - dy },
		{ x: x + dx, y: y + dy }
	];
}
