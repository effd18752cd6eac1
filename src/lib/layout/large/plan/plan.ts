import { group } from 'd3-array';
import type { Id } from '../../../dataset/dataset.ts';
import type { LaidOutPerson } from '../../people/people-of.ts';

/** Who stands in which row and column of the large form, before anything has a length. */
export interface Plan {
	readonly columns: number;
	readonly rows: readonly PlannedRow[];
	readonly blocks: readonly Block[];
	/** The channel lies before this column. */
	readonly channel: number;
	/** Columns before which there is a gap, since another strip or a body that shares nobody begins there. */
	readonly gaps: ReadonlyMap<number, number>;
	/** Who stands on top of the channel, in the first row, with the words in the column at its right. */
	readonly head: LaidOutPerson | undefined;
	/** Who is tied to the head as an equal, without a post. */
	readonly peers: ReadonlySet<Id>;
}

/** A row of the large form. */
export interface PlannedRow {
	/** One for each column; nobody stands in an empty one on any date. */
	readonly cells: readonly (LaidOutPerson | undefined)[];
	/** Rows of one band stand close together. */
	readonly band: 'leaders' | 'bodies' | 'groups';
	/** The names of groups above some of its people. */
	readonly headings: readonly Heading[];
}

/** The name of a group above the first of its people in a row. */
export interface Heading {
	readonly column: number;
	/** The names it may have, the best first. */
	readonly names: readonly string[];
	readonly people: readonly Id[];
}

/** The cells of a body, or of the people that several bodies share. */
export interface Block {
	/** Several where it is a part they share. */
	readonly bodies: readonly Id[];
	readonly people: readonly Id[];
	readonly rows: readonly [first: number, last: number];
	readonly columns: readonly [first: number, last: number];
	/** Whether it stands in a row of leaders, so that its outline must be low. */
	readonly isLow: boolean;
}

/** Whether a block is a whole body, not a part that bodies share. */
export function isOneBody({ bodies }: Block): boolean {
	return bodies.length === 1;
}

/** Whether words may run on from a column of a row to the next: neither the channel nor the edge of a block lies between. */
export function isOpen({ blocks, channel, columns: count }: Plan, row: number, column: number): boolean {
	const next = column + 1;
	const isAt = ({ rows, columns }: Block, at: number) =>
		rows[0] <= row && row <= rows[1] && columns[0] <= at && at <= columns[1];
	return next < count && next !== channel && blocks.every((block) => isAt(block, column) === isAt(block, next));
}

/** The names of the groups in a row, each above the first of its people. */
export function headingsOf(cells: readonly (LaidOutPerson | undefined)[]): readonly Heading[] {
	const people = cells.flatMap((person, column) => (person === undefined ? [] : [{ person, column }]));
	return [...group(people, ({ person }) => person.groups[0]).values()].map((standing) =>
		headingOf(
			standing.map(({ person }) => person),
			standing[0]?.column ?? 0
		)
	);
}

/** The name of a group in a column. */
export function headingOf(people: readonly LaidOutPerson[], column: number): Heading {
	return { column, names: people[0]?.groups ?? [], people: people.map(({ id }) => id) };
}

/** Where the names of groups stand: above people, each row of them anew; in cells of their own, with the people below; nowhere. */
export type Headings = 'above' | 'in cells' | 'none';
