import type { Id } from '../../dataset/dataset.ts';
import type { Row, Seat } from '../layout.ts';
import { captionLines } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { headingHeight } from './form.ts';
import type { Placing } from './placing.ts';
import { isOpen, type Plan } from './plan/plan.ts';

/** The seats of a placing: the mark at the left, the name at its right. */
export function seatsOf(placing: Placing, rows: readonly Row[]): ReadonlyMap<Id, Seat> {
	const seats = placing.plan.rows.flatMap(({ cells }, row) =>
		cells.flatMap((person, column) =>
			person === undefined ? [] : [[person.id, seatOf(placing, rows, { person, row, column })] as const]
		)
	);
	return new Map(seats);
}

interface Cell {
	readonly person: LaidOutPerson;
	readonly row: number;
	readonly column: number;
}

function seatOf({ plan, form, columns }: Placing, rows: readonly Row[], { person, row, column }: Cell): Seat {
	const { top = 0, bottom = 0 } = rows[row] ?? {};
	const isHead = person === plan.head;
	const radius = isHead ? form.headRadius : form.radius;
	const font = isHead ? form.headFont : form.font;
	const isHeaded = form.headings === 'above' && (plan.rows[row]?.headings.length ?? 0) > 0;
	const wordsTop = isHeaded ? top + headingHeight : top;
	const { left = 0, label: labelLeft = 0 } = columns.at[column] ?? {};
	const x = isHead ? (columns.channel.left + columns.channel.right) / 2 : left + form.radius;
	// Room for the rings of a what-if.
	const label = isHead ? x + radius + 1.5 * form.labelGap : labelLeft;
	const right = rightOf({ plan, form, columns }, row, column);
	const name = nameLines(person.name, font, right - label, form.lines);
	return {
		x,
		y: (wordsTop + bottom) / 2,
		radius,
		label: {
			box: { left: label, top: wordsTop, right, bottom },
			align: 'left',
			name,
			font,
			captionLines: captionLines(bottom - wordsTop, name, font.lineHeight)
		},
		row,
		hasFoot: form.roads === 'rows'
	};
}

/** Where the words of a cell end; before the head's mark, which may be wider than the channel. */
function rightOf(
	{ plan, form, columns }: Pick<Placing, 'plan' | 'form' | 'columns'>,
	row: number,
	column: number
): number {
	const last = lastFreeColumn(plan, row, column);
	const right = columns.at[last]?.right ?? 0;
	const isBesideHead =
		last + 1 === plan.channel && plan.head !== undefined && plan.rows[row]?.cells.includes(plan.head) === true;
	return isBesideHead
		? Math.min(right, (columns.channel.left + columns.channel.right) / 2 - form.headRadius - toHead)
		: right;
}

/** From the words before the head to its mark, at least. */
const toHead = 2;

/** The last column over which the words of a cell may run: up to the next seat or heading, the channel, or another block. */
function lastFreeColumn(plan: Plan, row: number, column: number): number {
	const { cells = [], headings = [] } = plan.rows[row] ?? {};
	const isTaken = (at: number) => cells[at] !== undefined || headings.some((heading) => heading.column === at);
	let last = column;
	while (isOpen(plan, row, last) && !isTaken(last + 1)) last += 1;
	return last;
}
