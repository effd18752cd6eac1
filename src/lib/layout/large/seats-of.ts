import type { Id } from '../../dataset/dataset.ts';
import type { Row, Seat } from '../layout.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { headingHeight } from './form.ts';
import type { Placing } from './placing.ts';
import type { Plan } from './plan.ts';

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
	const right = columns.at[lastFreeColumn(plan, row, column)]?.right ?? 0;
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
			captionLines: Math.max(0, Math.floor((bottom - wordsTop + 1 - name.length * font.lineHeight) / form.lineHeight))
		},
		row,
		hasFoot: form.roads === 'rows'
	};
}

/** The last column over which the words of a cell may run: up to the next seat, the channel, or another block. */
function lastFreeColumn(plan: Plan, row: number, column: number): number {
	const blocksAt = (at: number) =>
		plan.blocks.filter(({ rows, columns }) => rows[0] <= row && row <= rows[1] && columns[0] <= at && at <= columns[1]);
	const here = blocksAt(column);
	let last = column;
	while (last + 1 < plan.columns) {
		const next = last + 1;
		const there = blocksAt(next);
		const isSame = there.length === here.length && there.every((block) => here.includes(block));
		if (plan.rows[row]?.cells[next] !== undefined || next === plan.channel || !isSame) break;
		last = next;
	}
	return last;
}
