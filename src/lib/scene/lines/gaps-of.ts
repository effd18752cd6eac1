import type { Box, Point } from '../../geometry/box.ts';
import { strip } from '../../geometry/strip.ts';
import { crossingsOf, type Passing } from '../../layout/crossings.ts';
import { crossingGap, mostLinesWithGaps } from '../encoding.ts';
import { groundAt } from '../grounds.ts';
import type { Lines } from './lines-of.ts';
import type { GapMark, Scene } from '../scene.ts';

/** How much wider than a line its gap is, so that nothing of its edges is seen. */
const margin = 2;

/** The gaps in lines where others cross over them; none in a scene of many lines. */
export function gapsOf({ lines, ways, orders }: Lines, outlines: readonly Box[]): Scene['gaps'] {
	if (lines.size > mostLinesWithGaps) return new Map();
	const widths = new Map<string, number>();
	for (const { pair, net } of ways.values()) {
		widths.set(net, Math.max(lines.get(pair)?.width ?? 0, widths.get(net) ?? 0));
	}
	const orderOf = ({ way }: Passing) => orders.get(way.net) ?? 0;
	const marks = crossingsOf(ways.values()).map(({ x, y, passings: [a, b] }, index): GapMark => {
		const [under, over] = orderOf(a) < orderOf(b) ? [a, b] : [b, a];
		const width = (widths.get(under.way.net) ?? 0) + margin;
		return {
			id: `~gap-${index}`,
			corners: strip(...gapEnds({ x, y }, under.along), width),
			ground: groundAt({ x, y }, outlines),
			order: orderOf(over)
		};
	});
	return new Map(marks.map((mark) => [mark.id, mark]));
}

/** The ends of a gap round a point. */
function gapEnds({ x, y }: Point, along: Point): readonly [Point, Point] {
	const [dx, dy] = [(along.x * crossingGap) / 2, (along.y * crossingGap) / 2];
	return [
		{ x: x - dx, y: y - dy },
		{ x: x + dx, y: y + dy }
	];
}
