import type { Id } from '../../dataset/dataset.ts';
import type { Layout, Pair, Seat } from '../layout.ts';
import { busiestDays, pairsOn, type TimedPair } from '../people/timed-pairs.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { costOfWays } from '../ways-of.ts';
import { headingsOf, type Plan, type PlannedRow } from './plan/plan.ts';

/** The dates looked at. */
const dates = 3;
/** How many exchanges are tried. */
const mostTries = 400;

/**
 * A plan in which neighbours of one rank, in one body or group, have changed places while the ties on the busiest dates run
 * better for it.
 *
 * @param layout of the plan
 */
export function exchanged(plan: Plan, layout: Layout, pairs: readonly TimedPair[]): Plan {
	const days = busiestDays(pairs, dates).map((day) => pairsOn(pairs, day));
	const cells = plan.rows.map((row) => [...row.cells]);
	const seats = new Map(layout.seats);
	let best = costIn({ ...layout, seats }, days);
	let tries = 0;
	for (let isBetter = true; isBetter && tries < mostTries;) {
		isBetter = false;
		for (const [one, other] of neighbours(plan)) {
			const [a, b] = [cells[one.row]?.[one.column], cells[other.row]?.[other.column]];
			if (a === undefined || b === undefined || !areAlike(a, b, plan) || !isTied(a, b, days)) continue;
			if (tries === mostTries) break;
			tries += 1;
			swap(seats, a.id, b.id);
			const cost = costIn({ ...layout, seats: new Map(seats) }, days);
			if (cost < best - 0.001) {
				best = cost;
				isBetter = true;
				put(cells, one, b);
				put(cells, other, a);
			} else {
				swap(seats, a.id, b.id);
			}
		}
	}
	return { ...plan, rows: plan.rows.map((row, index) => withCells(row, cells[index] ?? [])) };
}

function withCells(row: PlannedRow, cells: PlannedRow['cells']): PlannedRow {
	return { ...row, cells, headings: row.headings.length === 0 ? [] : headingsOf(cells) };
}

interface Cell {
	readonly row: number;
	readonly column: number;
}

/** Cells side by side, and one above the other. */
function neighbours({ rows, columns }: Plan): readonly (readonly [Cell, Cell])[] {
	return rows.flatMap((_, row) =>
		Array.from({ length: columns }, (__, column) => [
			[
				{ row, column },
				{ row, column: column + 1 }
			] as const,
			[
				{ row, column },
				{ row: row + 1, column }
			] as const
		]).flat()
	);
}

/** Whether two may change places: the head and its peers stay, the others need one rank and one body or group. */
function areAlike(a: LaidOutPerson, b: LaidOutPerson, { head, peers }: Plan): boolean {
	const stays = (person: LaidOutPerson) => person === head || peers.has(person.id);
	return (
		!stays(a) &&
		!stays(b) &&
		a.rank === b.rank &&
		a.bodies.length === b.bodies.length &&
		a.bodies.every((body) => b.bodies.includes(body)) &&
		(a.bodies.length > 0 || a.groups[0] === b.groups[0])
	);
}

function isTied(a: LaidOutPerson, b: LaidOutPerson, days: readonly (readonly Pair[])[]): boolean {
	return days.some((pairs) => pairs.some(({ from, to }) => [from, to].some((id) => id === a.id || id === b.id)));
}

function costIn(layout: Layout, days: readonly (readonly Pair[])[]): number {
	return days.reduce((cost, pairs) => cost + costOfWays(layout, pairs), 0);
}

function swap(seats: Map<Id, Seat>, a: Id, b: Id): void {
	const [one, other] = [seats.get(a), seats.get(b)];
	if (one === undefined || other === undefined) return;
	seats.set(a, other);
	seats.set(b, one);
}

function put(cells: (LaidOutPerson | undefined)[][], { row, column }: Cell, person: LaidOutPerson): void {
	const cellsOfRow = cells[row];
	if (cellsOfRow !== undefined) cellsOfRow[column] = person;
}
