import type { Row, Seat } from '../layout.ts';
import { captionLines, gutter, labelGap, markExtent, nameFonts } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import type { Cell } from './context-cells.ts';
import type { MemberGrid } from './member-grid.ts';
import { nameGap, radius, type Measures } from './sizes.ts';

/** The seat of a member: the mark at the top of the cell, the name in the middle below. */
export function memberSeat(
	person: LaidOutPerson,
	rows: readonly Row[],
	{
		row,
		x,
		grid,
		size
	}: { readonly row: number; readonly x: number; readonly grid: MemberGrid; readonly size: Measures }
): Seat {
	const { top = 0, bottom = 0 } = rows[row] ?? {};
	const y = top + size.radius * markExtent;
	const name = grid.linesOf(person.name);
	const labelTop = y + size.radius + nameGap;
	return {
		x,
		y,
		radius: size.radius,
		label: {
			box: { left: x - grid.label / 2, top: labelTop, right: x + grid.label / 2, bottom },
			align: 'middle',
			name,
			font: grid.font,
			captionLines: captionLines(bottom - labelTop, name, grid.font.lineHeight)
		},
		row,
		hasFoot: false
	};
}

/** The seat of somebody of the context or of the head: the mark at the left of the cell, the name at its right. */
export function sideSeat(
	{ person, left, right, x: given }: Cell,
	rows: readonly Row[],
	row: number,
	isHead: boolean
): Seat {
	const { top = 0, bottom = 0 } = rows[row] ?? {};
	const own = isHead ? radius.head : radius.context;
	const x = given ?? left + gutter + own;
	const box = { left: x + own + labelGap, top, right: right - gutter / 2, bottom };
	const font = isHead ? nameFonts.head : nameFonts.other;
	const name = nameLines(person.name, font, box.right - box.left);
	return {
		x,
		y: (top + bottom) / 2,
		radius: own,
		label: { box, align: 'left', name, font, captionLines: captionLines(bottom - top, name, font.lineHeight) },
		row,
		hasFoot: true
	};
}
