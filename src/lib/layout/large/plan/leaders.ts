import type { LaidOutPeople, LaidOutPerson } from '../../people/people-of.ts';
import { gapBefore, type PlannedPart } from './bodies.ts';
import { emptyRow } from './cells.ts';
import type { Block } from './plan.ts';
import type { Strip } from './strips.ts';

/** Leaders who find no room in so many rows stand with the groups. */
const rowsOfLeaders = 2;

interface Leading extends Pick<LaidOutPeople, 'head' | 'peers'> {
	readonly small: readonly (readonly Strip[])[];
	readonly columns: number;
	readonly channel: number;
}

/**
 * The rows of those who lead: the highest rank, with the head on the channel and peers at the end, then the next with the small
 * bodies.
 */
export function leadersOf(
	free: readonly LaidOutPerson[],
	{ head, peers, small, columns, channel }: Leading
): PlannedPart {
	const ranks = [...new Set(free.map(({ rank }) => rank))].filter(Number.isFinite).slice(0, 2);
	const [first = [], second = []] = ranks.map((rank) =>
		free.filter((person) => person.rank === rank && person !== head)
	);
	const rows: (LaidOutPerson | undefined)[][] = [];
	const top = emptyRow(columns);
	const ends = head === undefined ? [] : free.filter(({ id }) => peers.has(id)).slice(0, columns - channel - 1);
	if (head !== undefined) top[channel] = head;
	ends.forEach((peer, index) => (top[columns - ends.length + index] = peer));
	const passedOn = fillUp(top, first);
	if (top.some((person) => person !== undefined)) rows.push(top);
	const blocks: Block[] = [];
	const gaps = new Map<number, number>();
	for (const { bodies, people } of small.flat()) {
		const place = roomFor(people.length, rows, { from: top === rows[0] ? 1 : 0, columns, channel });
		people.forEach((person, index) => {
			const row = rows[place.row];
			if (row !== undefined) row[place.column + index] = person;
		});
		const last = place.column + people.length - 1;
		blocks.push({
			bodies,
			people: people.map(({ id }) => id),
			rows: [place.row, place.row],
			columns: [place.column, last],
			isLow: true
		});
		if (place.column > 0) gaps.set(place.column, gapBefore.body);
	}
	let waiting: readonly LaidOutPerson[] = [...passedOn, ...second];
	for (const row of rows.slice(1)) waiting = fillUp(row, waiting);
	while (waiting.length > 0 && rows.length < rowsOfLeaders) {
		const row = emptyRow(columns);
		waiting = fillUp(row, waiting);
		rows.push(row);
	}
	return { rows: rows.map((cells) => ({ cells, band: 'leaders', headings: [] })), blocks, gaps };
}

/** Seats people in the empty cells of a row, from the left; gives back those who find none. */
function fillUp(row: (LaidOutPerson | undefined)[], people: readonly LaidOutPerson[]): readonly LaidOutPerson[] {
	const empty = row.flatMap((person, column) => (person === undefined ? [column] : []));
	empty.forEach((column, index) => (row[column] = people[index]));
	return people.slice(empty.length);
}

/** Neighbouring empty cells for a small body: right of the channel if it can be, in the first row with room, or a new one. */
function roomFor(
	seats: number,
	rows: (LaidOutPerson | undefined)[][],
	{ from, columns, channel }: { from: number; columns: number; channel: number }
): { readonly row: number; readonly column: number } {
	const least = columns - channel >= seats ? channel : 0;
	for (let row = from; ; row += 1) {
		const cells = (rows[row] ??= emptyRow(columns));
		for (let column = least; column + seats <= columns; column += 1) {
			if (cells.slice(column, column + seats).every((person) => person === undefined)) return { row, column };
		}
	}
}
