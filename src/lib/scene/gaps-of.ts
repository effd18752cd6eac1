import type { Box, Point } from '../geometry/box.ts';
import { crossingsOf } from '../layout/crossings.ts';
import { crossingGap } from './encoding.ts';
import { groundAt } from './grounds.ts';
import type { Lines } from './lines-of.ts';
import type { GapMark, Scene } from './scene.ts';

/** Beyond so many lines nobody could follow one by its gaps. */
const mostLines = 100;

/** How much wider than a line its gap is, so that nothing of its edges is seen. */
const margin = 2;

/** The gaps in lines where others cross over them; none in a scene of many lines. */
export function gapsOf({ lines, ways }: Lines, outlines: readonly Box[]): Scene['gaps'] {
	if (lines.size > mostLines) return new Map();
	const widths = new Map<number, number>();
	for (const { order, width } of lines.values()) widths.set(order, Math.max(width, widths.get(order) ?? 0));
	const marks = crossingsOf(ways.values()).map(({ x, y, passings }, index): GapMark => {
		const ordered = passings
			.map(({ way, along }) => ({ along, order: lines.get(way.pair)?.order ?? 0 }))
			.sort((a, b) => a.order - b.order);
		const [under, over] = [ordered[0], ordered[1]];
		const width = (widths.get(under?.order ?? 0) ?? 0) + margin;
		return {
			id: `~gap-${index}`,
			corners: stripAt({ x, y }, under?.along ?? { x: 1, y: 0 }, width),
			ground: groundAt({ x, y }, outlines),
			order: over?.order ?? 0
		};
	});
	return new Map(marks.map((mark) => [mark.id, mark]));
}

/** The corners of a strip round a point, as long as a gap. */
function stripAt({ x, y }: Point, along: Point, width: number): readonly Point[] {
	const corner = (ahead: number, aside: number) => ({
		x: x + (along.x * ahead * crossingGap) / 2 - (along.y * aside * width) / 2,
		y: y + (along.y * ahead * crossingGap) / 2 + (along.x * aside * width) / 2
	});
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}
