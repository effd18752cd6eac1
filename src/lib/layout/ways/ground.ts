import { group } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Box } from '../../geometry/box.ts';
import type { Layout, Seat, Streets } from '../layout.ts';
import { type Piece, piece } from './piece.ts';

/** What the ways of a layout run on: its streets, and what stands beside them. */
export interface Ground {
	readonly seats: Layout['seats'];
	readonly streets: Streets;
	/** The boxes of marks and words in each row, everybody's on any date. */
	readonly taken: readonly (readonly Box[])[];
	/** Where the gutters of each row lie. */
	readonly gutters: readonly (readonly number[])[];
}

/** The room between a mark and its gutter's middle. */
const toGutter = 7;
/** From the middle of a gutter to its outer tracks. */
const toSide = 4;
/** The widths of a gutter and of the sides of a mark of radius 1 in which ways stand beside each other. */
const gutterRoom = 12;
const sideRoom = 1.4;

/** The ground of a layout with streets. */
export function groundOf({ seats, titles }: Layout, streets: Streets): Ground {
	const rows = streets.rows;
	const byRow = group(seats.values(), ({ row }) => row);
	const titlesIn = group(
		titles.map(({ box }) => box),
		({ top }) => rows.findLastIndex((row) => row.top <= top)
	);
	return {
		seats,
		streets,
		taken: rows.map((_, row) => [
			...(byRow.get(row) ?? []).flatMap((seat) => [markBox(seat), seat.label.box]),
			...(titlesIn.get(row) ?? [])
		]),
		gutters: rows.map((_, row) => [...new Set((byRow.get(row) ?? []).flatMap(guttersOf))])
	};
}

function markBox({ x, y, radius }: Seat): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The gutters beside a seat: at the left of the mark or, where the name stands under it, at both sides of the name. */
export function guttersOf({ x, radius, label: { align, box } }: Seat): readonly number[] {
	return align === 'middle' ? [box.left - toGutter + 1, box.right + toGutter - 1] : [x - radius - toGutter];
}

/** Whether a way down at x meets nothing in the rows from one to another. */
export function isClear({ taken }: Ground, x: number, first: number, last: number): boolean {
	for (let row = first; row <= last; row += 1) {
		if (taken[row]?.some(({ left, right }) => left < x + toSide && right > x - toSide) === true) return false;
	}
	return true;
}

/** Whether ties may leave at the foot of a mark: neither its own name nor that of a body stands below. */
export function hasFreeFoot({ taken }: Ground, { x, y, radius, row, hasFoot }: Seat): boolean {
	const isBelow = ({ left, top, right }: Box) => top > y && left < x + radius && right > x - radius;
	return hasFoot && taken[row]?.some(isBelow) !== true;
}

/** Whether there is a road above a row. The road above the row after the last is none. */
export function hasRoad({ streets: { rows } }: Ground, row: number): boolean {
	const road = rows[row]?.road;
	return road !== undefined && road.bottom > road.top;
}

/** A piece along the road above a row. */
export function alongRoad({ streets: { rows } }: Ground, net: string, row: number): Piece {
	const { top = 0, bottom = 0 } = rows[row]?.road ?? {};
	return piece({ net, isAcross: true, street: `road ${row}`, middle: (top + bottom) / 2, room: bottom - top });
}

/** A piece down the channel. */
export function downChannel({ streets: { channel } }: Ground, net: string): Piece {
	const { left, right } = channel;
	return piece({ net, isAcross: false, street: 'channel', middle: (left + right) / 2, room: right - left });
}

/** A piece down a gutter at x. */
export function downGutter(net: string, x: number): Piece {
	return piece({ net, isAcross: false, street: `gutter ${x}`, middle: x, room: gutterRoom });
}

/** The piece with which a way leaves a side of a mark. */
export function atSide(net: string, id: Id, { x, y, radius }: Seat, side: 'top' | 'foot' | 'left' | 'right'): Piece {
	const isAcross = side === 'left' || side === 'right';
	return piece({ net, isAcross, street: `${side} ${id}`, middle: isAcross ? y : x, room: sideRoom * radius });
}
