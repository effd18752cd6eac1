import { ascending, bisector, range, sort } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Layout, Outline, Row, Seat, Size as Room, Title } from '../layout.ts';
import { captionLine, foot, margin, titleFonts, toTitle, widthOf } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { leastHeight, type RowHeights, stackRows } from '../stack-rows.ts';
import { tracksIn } from '../tracks-in.ts';
import { titleAt } from '../titles.ts';
import { type Cell, capacity, contextCells } from './context-cells.ts';
import { type MemberGrid, memberGrid } from './member-grid.ts';
import { memberSeat, sideSeat } from './seats.ts';
import { bodyTop, nameGap, radius, type Size, sizesIn } from './sizes.ts';
import { byPull, type Split, splitOf, withoutContext } from './split.ts';

/** The most that a road grows. */
const mostSpare = 90;

/**
 * The layout of few people: the members in one enclosure with their names below, everybody else in rows above and below
 * with their names at the right, the head on top of the channel. What finds no room is left out of the context, whoever is
 * tied to fewest first.
 */
export function smallLayout(people: LaidOutPeople, room: Room, nameOf: (body: Id) => string): Layout {
	const whole = splitOf(people);
	const grid = memberGrid(whole.seated, room.width);
	const xs = new Map(whole.seated.map(({ id }, index) => [id, grid.xs[index % grid.xs.length] ?? 0]));
	const pulled = { ...whole, below: byPull(whole.below, people, (id) => xs.get(id), room.width / 2) };
	const most = widthOf(room.width) === 'narrow' ? withoutContext(pulled) : pulled;
	const byTies = sort(contextOf(most), (a, b) => a.partners - b.partners || ascending(a.id, b.id));
	const formWithout = (count: number) => formOf(without(most, byTies.slice(0, count)), { room, grid, nameOf });
	// The more are left out, the lower it is.
	const counts = range(byTies.length);
	const count = bisector((left: number) => Number(fits(formWithout(left)))).left(counts, 1);
	const placing = formWithout(count);
	const tracks = tracksIn(placed(placing, []), people.pairs);
	const layout = placed(placing, tracks);
	const out = contextOf(whole).filter(({ id }) => !layout.seats.has(id));
	return { ...layout, leftOut: out.map(({ id }) => id) };
}

function contextOf({ above, below }: Split): readonly LaidOutPerson[] {
	return [...above, ...below].filter(({ member }) => !member);
}

function without(split: Split, people: readonly LaidOutPerson[]): Split {
	const out = new Set(people);
	const isLeft = (person: LaidOutPerson) => !out.has(person);
	return { ...split, above: split.above.filter(isLeft), below: split.below.filter(isLeft) };
}

/** The rows of the small form in a room and a size, before they have a height. */
interface Placing {
	readonly room: Room;
	readonly size: Size;
	readonly split: Split;
	readonly grid: MemberGrid;
	/** Those above with the head first in the first row, and those below. */
	readonly above: readonly (readonly Cell[])[];
	readonly below: readonly (readonly Cell[])[];
	/** The name of the body in lines. */
	readonly title: readonly string[];
	readonly heights: readonly RowHeights[];
}

/** What does not depend on who is left out. */
interface Given extends Pick<Placing, 'room' | 'grid'> {
	readonly nameOf: (body: Id) => string;
}

/** The placing in the largest size that fits, or in the smallest. */
function formOf(split: Split, given: Given): Placing {
	const [largest, ...smaller] = sizesIn(given.room.width);
	const inSize = (size: Size) => placingOf(split, size, given);
	let placing = inSize(largest);
	for (const size of smaller) if (!fits(placing)) placing = inSize(size);
	return placing;
}

function fits({ heights, room }: Placing): boolean {
	return leastHeight(heights) <= room.height;
}

function placingOf(split: Split, size: Size, { room, grid, nameOf }: Given): Placing {
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
	const counts = { above: above.length, below: below.length, titleLines: title.length };
	return { room, size, split, grid, above, below, title, heights: heightsOf(split, grid, { size, ...counts }) };
}

function heightsOf(
	{ head, seated }: Split,
	grid: MemberGrid,
	{
		size,
		above,
		below,
		titleLines: lines
	}: { readonly size: Size; readonly above: number; readonly below: number; readonly titleLines: number }
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
		foot: row === grid.rows - 1 && lines > 0 ? footOf(lines) : 0
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

/** How far a mark of radius 1 reaches above and below. */
const markExtent = 1.1;

function contextHeight({ contextLines }: Size): number {
	return Math.max(contextLines * captionLine, 2 * radius.context * markExtent);
}

/** The foot of the outline, with its name in so many lines. */
function footOf(lines: number): number {
	return foot + (lines - 1) * titleFonts.body.lineHeight;
}

function placed(placing: Placing, tracks: readonly number[]): Layout {
	const { room, size, split, grid, above, below, title, heights } = placing;
	const rows = stackRows(heights, room.height, { tracks, mostSpare });
	const seats = new Map<Id, Seat>();
	const seat = (cells: readonly (readonly Cell[])[], first: number) => {
		for (const [index, row] of cells.entries()) {
			for (const cell of row)
				seats.set(cell.person.id, sideSeat(cell, rows, first + index, cell.person === split.head));
		}
	};
	seat(above, 0);
	for (const [index, person] of split.seated.entries()) {
		const row = above.length + Math.floor(index / grid.xs.length);
		seats.set(person.id, memberSeat(person, rows, { row, x: grid.xs[index % grid.xs.length] ?? 0, grid, size }));
	}
	seat(below, above.length + grid.rows);
	const outline = outlineOf(placing, rows);
	return {
		room,
		seats,
		leftOut: [],
		outlines: outline === undefined ? [] : [outline],
		titles: outline === undefined ? [] : [titleOf(title, outline)],
		streets: { rows, channel: grid.channel, head: split.head?.id },
		lines: 'all',
		fields: []
	};
}

function outlineOf(
	{ split: { body, seated }, room, above, grid, title }: Placing,
	rows: readonly Row[]
): Outline | undefined {
	const [first, last] = [rows[above.length], rows[above.length + grid.rows - 1]];
	if (body === undefined || first === undefined || last === undefined) return undefined;
	const side = margin[widthOf(room.width)];
	return {
		body,
		people: seated.map(({ id }) => id),
		left: side,
		right: room.width - side,
		top: first.top - bodyTop,
		bottom: last.bottom + footOf(title.length)
	};
}

/** From the left edge of the outline to the name of the body. */
const titleLeft = 18;

/** The name of the body, in two lines where one would reach into the channel. */
function titleLines(name: string, { channel }: MemberGrid, room: Room): readonly string[] {
	return nameLines(name, titleFonts.body, channel.left - margin[widthOf(room.width)] - titleLeft);
}

function titleOf(lines: readonly string[], { left, bottom, people }: Outline): Title {
	const top = bottom - footOf(lines.length) + toTitle - 1;
	return titleAt({ kind: 'body', lines, align: 'left', people, counted: false }, { x: left + titleLeft, top });
}
