import { ascending, bisector, range, sort } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Layout, Seat, Size } from '../layout.ts';
import { widthOf } from '../measures.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { stackRows } from '../stack-rows.ts';
import { tracksIn } from '../tracks-in.ts';
import type { Cell } from './context-cells.ts';
import { memberGrid } from './member-grid.ts';
import { outlineOf, titleOf } from './outline.ts';
import { fits, rowsFor, type SmallRows } from './rows.ts';
import { memberSeat, sideSeat } from './seats.ts';
import { byPull, type Split, splitOf, withoutContext } from './split.ts';

/** The most that a road grows. */
const mostSpare = 90;

/**
 * The layout of few people: the members in one enclosure with their names below, everybody else in rows above and below
 * with their names at the right, the head on top of the channel. Who of the context finds no room above stands below, and the
 * other way round, where a row has a free place; else they are left out, whoever is tied to fewest first.
 */
export function smallLayout(people: LaidOutPeople, room: Size, nameOf: (body: Id) => string): Layout {
	const whole = splitOf(people);
	const grid = memberGrid(whole.seated, room.width);
	const xs = new Map(whole.seated.map(({ id }, index) => [id, grid.xs[index % grid.xs.length] ?? 0]));
	const pulledTo = (below: Split['below']) => byPull(below, people, (id) => xs.get(id), room.width / 2);
	const pulled = { ...whole, below: pulledTo(whole.below) };
	const most = widthOf(room.width) === 'narrow' ? withoutContext(pulled) : pulled;
	const byTies = sort(contextOf(most), (a, b) => a.partners - b.partners || ascending(a.id, b.id));
	const rowsOf = (split: Split) => rowsFor(split, { room, grid, nameOf });
	const splitWithout = (count: number) => without(most, byTies.slice(0, count));
	// The more are left out, the lower it is.
	const counts = range(byTies.length);
	const count = bisector((out: number) => Number(fits(rowsOf(splitWithout(out))))).left(counts, 1);
	const left = byTies
		.slice(0, count)
		.reverse()
		.reduce(
			(rows, person) => {
				const { above, below } = rows.split;
				const places = [
					{ above, below: pulledTo([...below, person]) },
					{ above: [...above, person], below }
				];
				return places.map((place) => rowsOf({ ...rows.split, ...place })).find(fits) ?? rows;
			},
			rowsOf(splitWithout(count))
		);
	const tracks = tracksIn(placed(left, []), people.pairs);
	const layout = placed(left, tracks);
	const out = contextOf(whole).filter(({ id }) => !layout.seats.has(id));
	return { ...layout, leftOut: out.map(({ id }) => id) };
}

function contextOf({ above, below }: Split): readonly LaidOutPerson[] {
	return [...above, ...below].filter(({ member }) => !member);
}

function without(split: Split, people: readonly LaidOutPerson[]): Split {
	const out = new Set(people);
	const isLeft = (person: LaidOutPerson) => !out.has(person);
	return { ...split, above: split.above.filter(isLeft), below: split.below.filter(isLeft) };
}

function placed(given: SmallRows, tracks: readonly number[]): Layout {
	const { room, size, split, grid, above, below, title, heights } = given;
	const rows = stackRows(heights, room.height, { tracks, mostSpare });
	const seats = new Map<Id, Seat>();
	const seat = (cells: readonly (readonly Cell[])[], first: number) => {
		for (const [index, row] of cells.entries()) {
			for (const cell of row)
				seats.set(cell.person.id, sideSeat(cell, rows, first + index, cell.person === split.head));
		}
	};
	seat(above, 0);
	for (const [index, person] of split.seated.entries()) {
		const row = above.length + Math.floor(index / grid.xs.length);
		seats.set(person.id, memberSeat(person, rows, { row, x: grid.xs[index % grid.xs.length] ?? 0, grid, size }));
	}
	seat(below, above.length + grid.rows);
	const outline = outlineOf(given, rows);
	return {
		room,
		seats,
		leftOut: [],
		outlines: outline === undefined ? [] : [outline],
		titles: outline === undefined ? [] : [titleOf(title, outline)],
		streets: { rows, channel: grid.channel, head: split.head?.id },
		lines: 'all',
		fields: []
	};
}
