import type { Id } from '../../dataset/dataset.ts';
import type { Size } from '../layout.ts';
import { captionLine, margin, markExtent, moreToTitle, titleFonts, titleLeft, widthOf } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import { leastHeight, type RowHeights } from '../stack-rows.ts';
import { type Cell, capacity, contextCells } from './context-cells.ts';
import type { MemberGrid } from './member-grid.ts';
import { bodyTop, footOf, type Measures, measuresIn, nameGap, radius } from './sizes.ts';
import type { Split } from './split.ts';

/** The rows of the small form in a room and a size, before they have a height. */
export interface SmallRows {
	readonly room: Size;
	readonly size: Measures;
	readonly split: Split;
	readonly grid: MemberGrid;
	/** Those above with the head first in the first row, and those below. */
	readonly above: readonly (readonly Cell[])[];
	readonly below: readonly (readonly Cell[])[];
	/** The name of the body in lines. */
	readonly title: readonly string[];
	/** The height of the foot of the outline, in which that name stands. */
	readonly foot: number;
	readonly heights: readonly RowHeights[];
}

/** What does not depend on who is left out. */
export interface Given extends Pick<SmallRows, 'room' | 'grid'> {
	readonly nameOf: (body: Id) => string;
}

/**
 * The rows in the largest size that fits, or in the smallest; with more room above the name of the body if that fits as well.
 */
export function rowsFor(split: Split, given: Given): SmallRows {
	const [largest, ...smaller] = measuresIn(given.room.width);
	const withMeasures = (size: Measures) => rowsOf(split, size, 0, given);
	let rows = withMeasures(largest);
	for (const size of smaller) if (!fits(rows)) rows = withMeasures(size);
	const roomy = rowsOf(split, rows.size, moreToTitle, given);
	return fits(roomy) ? roomy : rows;
}

/** Whether the room is high enough. */
export function fits({ heights, room }: SmallRows): boolean {
	return leastHeight(heights) <= room.height;
}

function rowsOf(split: Split, size: Measures, more: number, { room, grid, nameOf }: Given): SmallRows {
	const holds = capacity(grid.channel, room.width);
	// Without a head, what one row below does not hold stands above.
	const spill = split.head === undefined ? Math.max(0, split.below.length - holds.left - holds.right) : 0;
	const above = contextCells([...split.above, ...split.below.slice(0, spill)], {
		channel: grid.channel,
		width: room.width,
		head: split.head
	});
	const below = contextCells(split.below.slice(spill), { channel: grid.channel, width: room.width, head: undefined });
	const title = split.body === undefined ? [] : titleLines(nameOf(split.body), grid, room);
	const foot = title.length === 0 ? 0 : footOf(title.length) + more;
	const heights = heightsOf(split, grid, { size, above: above.length, below: below.length, foot });
	return { room, size, split, grid, above, below, title, foot, heights };
}

function heightsOf(
	{ head, seated }: Split,
	grid: MemberGrid,
	{ size, above, below, foot }: Pick<SmallRows, 'size' | 'foot'> & { readonly above: number; readonly below: number }
): readonly RowHeights[] {
	const context = { before: 0, road: size.road, pad: 0, height: contextHeight(size), foot: 0, startsBand: false };
	const names = Math.max(0, ...seated.map(({ name }) => grid.linesOf(name).length));
	const member = {
		...context,
		height: 2 * size.radius * markExtent + nameGap + names * grid.font.lineHeight + size.captions * captionLine
	};
	const memberRows = Array.from({ length: grid.rows }, (_, row) => ({
		...member,
		pad: row === 0 ? bodyTop : 0,
		foot: row === grid.rows - 1 ? foot : 0
	}));
	return [
		...Array.from({ length: above }, (_, row) =>
			row === 0 && head !== undefined
				? { ...context, road: 0, height: Math.max(context.height, 2 * radius.head * markExtent) }
				: context
		),
		...memberRows,
		...Array.from({ length: below }, () => context)
	];
}

function contextHeight({ contextLines }: Measures): number {
	return Math.max(contextLines * captionLine, 2 * radius.context * markExtent);
}

/** The name of the body, in two lines where one would reach into the channel. */
function titleLines(name: string, { channel }: MemberGrid, room: Size): readonly string[] {
	return nameLines(name, titleFonts.body, channel.left - margin[widthOf(room.width)] - titleLeft);
}
