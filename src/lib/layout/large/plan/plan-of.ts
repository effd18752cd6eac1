import { ascending, greatest } from 'd3-array';
import type { LaidOutPeople, LaidOutPerson } from '../../people/people-of.ts';
import { bodyRows, channelIn, shelvesOf } from './bodies.ts';
import { groupRows } from './groups.ts';
import { leadersOf } from './leaders.ts';
import type { Block, Headings, Plan, PlannedRow } from './plan.ts';
import { type Strip, stripsOf } from './strips.ts';

/** People in the order in which cells are filled, those of bodies in strips too, whatever the number of columns. */
export interface Ordered extends Pick<LaidOutPeople, 'head' | 'peers'> {
	readonly inOrder: readonly LaidOutPerson[];
	readonly sequences: readonly (readonly Strip[])[];
}

/** People in the order in which cells are filled. */
export function orderedOf({ people, head, peers, pairs }: LaidOutPeople): Ordered {
	const inOrder = fillOrder(people, pairs);
	return { head, peers, inOrder, sequences: stripsOf(inOrder.filter(({ bodies }) => bodies.length > 0)) };
}

/** A body of so few people, who sit in no other, stands in a row of leaders. */
const fewSeats = 3;

/**
 * Who stands where in a number of columns: from the top those who lead and sit in no body, beside small bodies; the large
 * bodies side by side, people of two of them in a part of their own; everyone else in groups.
 */
export function planOf({ head, peers, inOrder, sequences }: Ordered, columns: number, headings: Headings): Plan {
	const free = inOrder.filter(({ bodies }) => bodies.length === 0);
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
		const placed = bodyRows(shelf, columns);
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
	const hub = greatest(people, (a, b) => a.partners - b.partners || ascending(b.id, a.id))?.id;
	const tied = new Set(
		pairs.filter(({ from, to }) => from === hub || to === hub).flatMap(({ from, to }) => [from, to])
	);
	return [...people].sort(
		(a, b) =>
			ascending(a.rank, b.rank) ||
			Number(tied.has(b.id)) - Number(tied.has(a.id)) ||
			ascending(a.firstDay, b.firstDay) ||
			ascending(a.id, b.id)
	);
}

function isSmall(strips: readonly Strip[], columns: number): boolean {
	return strips.length === 1 && (strips[0]?.people.length ?? 0) <= Math.min(fewSeats, columns);
}

function below(block: Block, rows: number): Block {
	return { ...block, rows: [block.rows[0] + rows, block.rows[1] + rows] };
}
