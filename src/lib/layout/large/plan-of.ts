import { greatest, group, min, sum } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { type LaidOutPeople, type LaidOutPerson, order } from '../people/people-of.ts';
import { type Block, type Heading, headingOf, type Headings, headingsOf, type Plan, type PlannedRow } from './plan.ts';
import { type Strip, stripsOf } from './strips.ts';

/** A body of so few people, who sit in no other, stands in a row of leaders. */
const fewSeats = 3;
/** Leaders who find no room in so many rows stand with the groups. */
const rowsOfLeaders = 2;
/** Room before a strip, and before a body that shares nobody with the one before, in pixels. */
const gapBefore = { strip: 8, body: 28 } as const;

/**
 * Who stands where in a number of columns: from the top those who lead and sit in no body, beside small bodies; the large
 * bodies side by side, people of two of them in a part of their own; everyone else in groups.
 */
export function planOf({ people, head, peers, pairs }: LaidOutPeople, columns: number, headings: Headings): Plan {
	const inOrder = fillOrder(people, pairs);
	const free = inOrder.filter(({ bodies }) => bodies.length === 0);
	const sequences = stripsOf(inOrder.filter(({ bodies }) => bodies.length > 0));
	const [small, large] = [
		sequences.filter((sequence) => isSmall(sequence, columns)),
		sequences.filter((sequence) => !isSmall(sequence, columns))
	];
	const shelves = shelvesOf(large, columns);
	const channel = channelIn(shelves[0] ?? [], columns);
	const led = leadersOf(free, { head, peers, small, columns, channel });
	const rows: PlannedRow[] = [...led.rows];
	const blocks: Block[] = [...led.blocks];
	const gaps = new Map(led.gaps);
	for (const shelf of shelves) {
		const placed = isStacked(shelf, columns) ? stacked(shelf, columns) : sideBySide(shelf, columns);
		blocks.push(...placed.blocks.map((block) => below(block, rows.length)));
		rows.push(...placed.rows);
		for (const [column, width] of placed.gaps) gaps.set(column, Math.max(width, gaps.get(column) ?? 0));
	}
	const standing = new Set(rows.flatMap(({ cells }) => cells.flatMap((person) => person?.id ?? [])));
	rows.push(
		...groupRows(
			inOrder.filter(({ id }) => !standing.has(id)),
			columns,
			headings
		)
	);
	return { columns, rows, blocks, channel, gaps, head, peers };
}

/** By rank, then who is tied to whoever has most ties, then by first day, so that seats that stay empty longest come last. */
function fillOrder(people: readonly LaidOutPerson[], pairs: LaidOutPeople['pairs']): readonly LaidOutPerson[] {
	const hub = greatest(people, (a, b) => a.partners - b.partners || order(b.id, a.id))?.id;
	const tied = new Set(
		pairs.filter(({ from, to }) => from === hub || to === hub).flatMap(({ from, to }) => [from, to])
	);
	return [...people].sort(
		(a, b) =>
			order(a.rank, b.rank) ||
			Number(tied.has(b.id)) - Number(tied.has(a.id)) ||
			order(a.firstDay, b.firstDay) ||
			order(a.id, b.id)
	);
}

function isSmall(strips: readonly Strip[], columns: number): boolean {
	return strips.length === 1 && (strips[0]?.people.length ?? 0) <= Math.min(fewSeats, columns);
}

/** Sequences that stand side by side, as many as have room. */
function shelvesOf(sequences: readonly (readonly Strip[])[], columns: number): readonly (readonly Strip[])[] {
	const shelves: Strip[][] = [];
	for (const sequence of sequences) {
		const last = shelves.at(-1);
		if (last !== undefined && last.length + sequence.length <= columns) last.push(...sequence);
		else shelves.push([...sequence]);
	}
	return shelves;
}

/** Of fewer columns, strips stand on top of each other where that takes less height. */
const fewColumns = 4;

/** Whether strips stand on top of each other: there are more of them than columns, or they would be long and thin. */
function isStacked(strips: readonly Strip[], columns: number): boolean {
	if (strips.length > columns) return true;
	if (columns >= fewColumns) return false;
	const widths = widthsOf(strips, columns);
	const sideBySideRows = Math.max(...strips.map(({ people }, index) => people.length / (widths[index] ?? 1)));
	return sum(strips, ({ people }) => Math.ceil(people.length / columns)) + strips.length < sideBySideRows;
}

/** The boundary of strips nearest the middle, if it is near; else the middle. */
function channelIn(strips: readonly Strip[], columns: number): number {
	const middle = columns / 2;
	if (isStacked(strips, columns)) return Math.round(middle);
	const ends = widthsOf(strips, columns).reduce<number[]>(
		(found, width) => [...found, (found.at(-1) ?? 0) + width],
		[]
	);
	const nearest = greatest(
		ends.filter((end) => end < columns),
		(end) => -Math.abs(end - middle)
	);
	return nearest === undefined || Math.abs(nearest - middle) > columns / 4 ? Math.round(middle) : nearest;
}

/** The columns of each strip in the fewest rows in which all of them fit side by side. */
function widthsOf(strips: readonly Strip[], columns: number): readonly number[] {
	for (let rows = 1; ; rows += 1) {
		const widths = strips.map(({ people }) => Math.ceil(people.length / rows));
		if (sum(widths) <= columns) return widths;
	}
}

interface Placed {
	readonly rows: readonly PlannedRow[];
	readonly blocks: readonly Block[];
	readonly gaps: ReadonlyMap<number, number>;
}

function sideBySide(strips: readonly Strip[], columns: number): Placed {
	const widths = widthsOf(strips, columns);
	const height = Math.max(...strips.map(({ people }, index) => Math.ceil(people.length / (widths[index] ?? 1))));
	const cells = Array.from({ length: height }, () => emptyRow(columns));
	const gaps = new Map<number, number>();
	const places: { strip: Strip; columns: readonly [number, number]; rows: readonly [number, number] }[] = [];
	let left = 0;
	for (const [index, strip] of strips.entries()) {
		const width = widths[index] ?? 1;
		for (const [place, person] of strip.people.entries()) {
			const row = cells[Math.floor(place / width)];
			if (row !== undefined) row[left + (place % width)] = person;
		}
		const shares = strips[index - 1]?.bodies.some((body) => strip.bodies.includes(body)) === true;
		if (left > 0) gaps.set(left, shares ? gapBefore.strip : gapBefore.body);
		places.push({ strip, columns: [left, left + width - 1], rows: [0, height - 1] });
		left += width;
	}
	return { rows: cells.map((row) => ({ cells: row, band: 'bodies', headings: [] })), blocks: blocksOf(places), gaps };
}

function stacked(strips: readonly Strip[], columns: number): Placed {
	const rows: PlannedRow[] = [];
	const places: { strip: Strip; columns: readonly [number, number]; rows: readonly [number, number] }[] = [];
	for (const strip of strips) {
		const first = rows.length;
		rows.push(...filled(strip.people, columns).map((cells) => ({ cells, band: 'bodies', headings: [] }) as const));
		places.push({ strip, columns: [0, columns - 1], rows: [first, rows.length - 1] });
	}
	return { rows, blocks: blocksOf(places), gaps: new Map() };
}

/** A block for each body, then one for each part that several share. */
function blocksOf(
	places: readonly { strip: Strip; columns: readonly [number, number]; rows: readonly [number, number] }[]
): readonly Block[] {
	const bodies = [...new Set(places.flatMap(({ strip }) => strip.bodies))];
	const around = (bodiesIn: readonly Id[], standing: typeof places): Block => ({
		bodies: bodiesIn,
		people: standing.flatMap(({ strip }) => strip.people.map(({ id }) => id)),
		rows: [Math.min(...standing.map(({ rows }) => rows[0])), Math.max(...standing.map(({ rows }) => rows[1]))],
		columns: [
			Math.min(...standing.map(({ columns }) => columns[0])),
			Math.max(...standing.map(({ columns }) => columns[1]))
		],
		isLow: false
	});
	return [
		...bodies.map((body) =>
			around(
				[body],
				places.filter(({ strip }) => strip.bodies.includes(body))
			)
		),
		...places.filter(({ strip }) => strip.bodies.length > 1).map((place) => around(place.strip.bodies, [place]))
	];
}

interface Leading extends Pick<LaidOutPeople, 'head' | 'peers'> {
	readonly small: readonly (readonly Strip[])[];
	readonly columns: number;
	readonly channel: number;
}

/** The rows of those who lead: the highest rank, with the head on the channel and peers at the end, then the next with the small bodies. */
function leadersOf(
	free: readonly LaidOutPerson[],
	{ head, peers, small, columns, channel }: Leading
): Pick<Placed, 'rows' | 'blocks' | 'gaps'> {
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

/** Groups in order of their first day, one after the other. */
function groupRows(people: readonly LaidOutPerson[], columns: number, headings: Headings): readonly PlannedRow[] {
	const groups = [...group(people, ({ groups: [name = ''] }) => name).values()].map((members) =>
		[...members].sort((a, b) => order(a.firstDay, b.firstDay) || order(a.rank, b.rank) || order(a.id, b.id))
	);
	groups.sort(
		(a, b) =>
			order(min(a, ({ firstDay }) => firstDay) ?? 0, min(b, ({ firstDay }) => firstDay) ?? 0) ||
			order(a[0]?.id ?? '', b[0]?.id ?? '')
	);
	if (headings === 'in cells') return listed(groups, columns);
	return filled(groups.flat(), columns).map((cells) => ({
		cells,
		band: 'groups',
		headings: headings === 'above' ? headingsOf(cells) : []
	}));
}

/** Groups down the columns, each under its name, which is never the last in a column. */
function listed(groups: readonly (readonly LaidOutPerson[])[], columns: number): readonly PlannedRow[] {
	const items = groups.flatMap((members) => [{ members }, ...members.map((person) => ({ person }))]);
	if (items.length === 0) return [];
	// A name and one person below it take two rows.
	for (let height = Math.max(2, Math.ceil(items.length / columns)); ; height += 1) {
		const rows = Array.from({ length: height }, () => ({ cells: emptyRow(columns), headings: [] as Heading[] }));
		let place = 0;
		for (const item of items) {
			if ('members' in item && place % height === height - 1) place += 1;
			const [column, row] = [Math.floor(place / height), rows[place % height]];
			if ('person' in item) {
				if (row !== undefined) row.cells[column] = item.person;
			} else {
				row?.headings.push(headingOf(item.members, column));
			}
			place += 1;
		}
		if (place <= height * columns) return rows.map((row) => ({ ...row, band: 'groups' }));
	}
}

function filled(people: readonly LaidOutPerson[], columns: number): readonly (LaidOutPerson | undefined)[][] {
	return Array.from({ length: Math.ceil(people.length / columns) }, (_, row) => {
		const cells = emptyRow(columns);
		people.slice(row * columns, (row + 1) * columns).forEach((person, column) => (cells[column] = person));
		return cells;
	});
}

function emptyRow(columns: number): (LaidOutPerson | undefined)[] {
	return Array.from({ length: columns });
}

function below(block: Block, rows: number): Block {
	return { ...block, rows: [block.rows[0] + rows, block.rows[1] + rows] };
}
