import { margin, widthOf } from '../measures.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { cellsIn, radius } from './sizes.ts';

/** The room of somebody of the context, between two gutters. */
export interface Cell {
	readonly person: LaidOutPerson;
	readonly left: number;
	readonly right: number;
	/** Where the mark stands; by itself at the left of the cell. */
	readonly x: number | undefined;
}

interface Sides {
	readonly channel: { readonly left: number; readonly right: number };
	readonly width: number;
}

/** How many of the context stand in a row, left and right of the channel. */
export function capacity(channel: Sides['channel'], width: number): { readonly left: number; readonly right: number } {
	const side = margin[widthOf(width)];
	const { context } = cellsIn(width);
	return {
		left: Math.max(1, Math.floor((channel.left - side) / context)),
		right: Math.max(1, Math.floor((width - side - channel.right) / context))
	};
}

/** Rows of people left and right of the channel, in their order; the head on top of the channel has the first cell at its right. */
export function contextCells(
	people: readonly LaidOutPerson[],
	{ channel, width, head }: Sides & { readonly head: LaidOutPerson | undefined }
): readonly (readonly Cell[])[] {
	const holds = capacity(channel, width);
	const side = margin[widthOf(width)];
	const rows: Cell[][] = [];
	let waiting = people;
	while (waiting.length > 0 || (head !== undefined && rows.length === 0)) {
		const isFirst = head !== undefined && rows.length === 0;
		const right = holds.right - (isFirst ? 1 : 0);
		const now = waiting.slice(0, holds.left + right);
		waiting = waiting.slice(now.length);
		const atLeft = Math.min(holds.left, Math.ceil((now.length * holds.left) / (holds.left + right)));
		const middle = (channel.left + channel.right) / 2;
		// The head's mark may be wider than the channel.
		const end = isFirst ? Math.min(channel.left, middle - radius.head) : channel.left;
		const beside = isFirst ? [head, ...now.slice(atLeft)] : now.slice(atLeft);
		rows.push([
			...spread(now.slice(0, atLeft), side, end),
			...spread(beside, channel.right, width - side).map((cell) =>
				cell.person === head ? { ...cell, x: middle } : cell
			)
		]);
	}
	return rows;
}

function spread(people: readonly LaidOutPerson[], left: number, right: number): readonly Cell[] {
	const cell = (right - left) / people.length;
	return people.map((person, index) => ({
		person,
		left: left + index * cell,
		right: left + (index + 1) * cell,
		x: undefined
	}));
}
