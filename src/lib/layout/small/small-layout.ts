import type { Id } from '../../dataset/dataset.ts';
import { textWidth } from '../../geometry/text-width.ts';
import type { Layout, Outline, Row, Seat, Size as Room, Title } from '../layout.ts';
import { channelWidth, foot, margin, titleFonts, toTitle, widthOf } from '../measures.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { leastHeight, type RowHeights, stackRows } from '../stack-rows.ts';
import { tracksIn } from '../tracks-in.ts';
import { type Cell, capacity, contextCells } from './context-cells.ts';
import { type MemberGrid, memberGrid } from './member-grid.ts';
import { memberSeat, sideSeat } from './seats.ts';
import { bodyTop, fonts, nameGap, radius, type Size, sizesIn } from './sizes.ts';
import { byPull, type Split, splitOf } from './split.ts';

/** The most that a road grows. */
const mostSpare = 90;

/**
 * The layout of few people: the members in one enclosure with their names below, everybody else in rows above and below
 * with their names at the right, the head on top of the channel. What finds no room is left out of the context, whoever is
 * tied to fewest first.
 */
export function smallLayout(people: LaidOutPeople, room: Room, nameOf: (body: Id) => string): Layout {
	const split = splitOf(people);
	const left = [...split.above, ...split.below]
		.filter(({ member }) => !member)
		.sort((a, b) => a.partners - b.partners || (a.id < b.id ? -1 : 1));
	for (let cut = 0; ; cut += 1) {
		const leftOut = new Set(left.slice(0, cut));
		const kept = {
			...split,
			above: split.above.filter((person) => !leftOut.has(person)),
			below: split.below.filter((person) => !leftOut.has(person))
		};
		const form = formOf(people, kept, room);
		if (form !== undefined || cut >= left.length) {
			const placing = { ...(form ?? smallest(people, kept, room)), nameOf };
			const rough = placed(placing, []);
			const layout = placed(placing, tracksIn(rough, people.pairs));
			return { ...layout, leftOut: [...leftOut].map(({ id }) => id) };
		}
	}
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
	readonly heights: readonly RowHeights[];
}

function formOf(people: LaidOutPeople, split: Split, room: Room): Placing | undefined {
	return sizesIn(room.width)
		.map((size) => placingOf(people, split, room, size))
		.find(({ heights }) => leastHeight(heights) <= room.height);
}

function smallest(people: LaidOutPeople, split: Split, room: Room): Placing {
	const sizes = sizesIn(room.width);
	const last = sizes[sizes.length - 1] ?? sizes[0];
	if (last === undefined) throw new RangeError('There are no sizes.');
	return placingOf(people, split, room, last);
}

function placingOf(people: LaidOutPeople, split: Split, room: Room, size: Size): Placing {
	const grid = memberGrid(split.seated, room.width);
	const xs = new Map(split.seated.map(({ id }, index) => [id, grid.xs[index % grid.xs.length] ?? 0]));
	const holds = capacity(grid.channel, room.width);
	// Without a head, what one row below does not hold stands above.
	const spill = split.head === undefined ? Math.max(0, split.below.length - holds.left - holds.right) : 0;
	const pulled = byPull(split.below, people, (id) => xs.get(id), room.width / 2);
	const above = contextCells([...split.above, ...pulled.slice(0, spill)], { channel: grid.channel, width: room.width, head: split.head });
	const below = contextCells(pulled.slice(spill), { channel: grid.channel, width: room.width, head: undefined });
	return { room, size, split, grid, above, below, heights: heightsOf(split, grid, { size, above: above.length, below: below.length }) };
}

function heightsOf(
	{ body, head, seated }: Split,
	grid: MemberGrid,
	{ size, above, below }: { readonly size: Size; readonly above: number; readonly below: number }
): readonly RowHeights[] {
	const context = { before: 0, road: size.road, pad: 0, height: contextHeight(size), foot: 0, startsBand: false };
	const names = Math.max(0, ...seated.map(({ name }) => grid.linesOf(name).length));
	const member = {
		...context,
		height: 2 * size.radius * markExtent + nameGap + names * fonts.member.lineHeight + size.captions * captionHeight
	};
	const memberRows = Array.from({ length: grid.rows }, (_, row) => ({
		...member,
		pad: row === 0 ? bodyTop : 0,
		foot: row === grid.rows - 1 && body !== undefined ? foot : 0
	}));
	const rows = [
		...Array.from({ length: above }, (_, row) =>
			row === 0 && head !== undefined
				? { ...context, road: 0, height: Math.max(context.height, 2 * radius.head * markExtent) }
				: context
		),
		...memberRows,
		...Array.from({ length: below }, () => context)
	];
	return rows;
}

/** How far a mark of radius 1 reaches above and below. */
const markExtent = 1.1;
const captionHeight = 14;

function contextHeight({ contextLines }: Size): number {
	return Math.max(contextLines * captionHeight, 2 * radius.context * markExtent);
}

function placed(placing: Placing & { readonly nameOf: (body: Id) => string }, tracks: readonly number[]): Layout {
	const { room, size, split, grid, above, below, heights, nameOf } = placing;
	const rows = stackRows(heights, room.height, { tracks, mostSpare });
	const seats = new Map<Id, Seat>();
	const seat = (cells: readonly (readonly Cell[])[], first: number) => {
		for (const [index, row] of cells.entries()) {
			for (const cell of row) seats.set(cell.person.id, sideSeat(cell, rows, first + index, cell.person === split.head));
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
		titles: outline === undefined ? [] : [titleOf(nameOf(outline.body), outline)],
		streets: { rows, channel: grid.channel, head: split.head?.id }
	};
}

function outlineOf({ split: { body, seated }, room, above, grid }: Placing, rows: readonly Row[]): Outline | undefined {
	const [first, last] = [rows[above.length], rows[above.length + grid.rows - 1]];
	if (body === undefined || first === undefined || last === undefined) return undefined;
	const side = margin[widthOf(room.width)];
	return {
		body,
		people: seated.map(({ id }) => id),
		left: side,
		right: room.width - side,
		top: first.top - bodyTop,
		bottom: last.bottom + foot
	};
}

/** From the left edge of the outline to the name of the body. */
const titleLeft = 18;

function titleOf(name: string, { left, bottom, people }: Outline): Title {
	const { size, weight, lineHeight } = titleFonts.body;
	const top = bottom - foot + toTitle - 1;
	const box = { left: left + titleLeft, top, right: left + titleLeft + textWidth(name, size, weight), bottom: top + lineHeight };
	return { kind: 'body', lines: [name], align: 'left', box, people, counted: false };
}
