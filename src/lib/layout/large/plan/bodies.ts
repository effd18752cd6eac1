import { greatest, sum } from 'd3-array';
import type { Id } from '../../../dataset/dataset.ts';
import { emptyRow, filled } from './cells.ts';
import type { Block, PlannedRow } from './plan.ts';
import type { Strip } from './strips.ts';

/** Room before a strip, and before a body that shares nobody with the one before, in pixels. */
export const gapBefore = { strip: 8, body: 28 } as const;

/** Sequences that stand side by side, as many as have room. */
export function shelvesOf(sequences: readonly (readonly Strip[])[], columns: number): readonly (readonly Strip[])[] {
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
export function channelIn(strips: readonly Strip[], columns: number): number {
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

/** Some rows of a plan, counted from the first of them. */
export interface PlannedPart {
	readonly rows: readonly PlannedRow[];
	readonly blocks: readonly Block[];
	readonly gaps: ReadonlyMap<number, number>;
}

interface StripPlace extends Pick<Block, 'columns' | 'rows'> {
	readonly strip: Strip;
}

/** The rows of a shelf. */
export function bodyRows(strips: readonly Strip[], columns: number): PlannedPart {
	return isStacked(strips, columns) ? stacked(strips, columns) : sideBySide(strips, columns);
}

function sideBySide(strips: readonly Strip[], columns: number): PlannedPart {
	const widths = widthsOf(strips, columns);
	const height = Math.max(...strips.map(({ people }, index) => Math.ceil(people.length / (widths[index] ?? 1))));
	const cells = Array.from({ length: height }, () => emptyRow(columns));
	const gaps = new Map<number, number>();
	const places: StripPlace[] = [];
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

function stacked(strips: readonly Strip[], columns: number): PlannedPart {
	const rows: PlannedRow[] = [];
	const places: StripPlace[] = [];
	for (const strip of strips) {
		const first = rows.length;
		rows.push(...filled(strip.people, columns).map((cells) => ({ cells, band: 'bodies', headings: [] }) as const));
		places.push({ strip, columns: [0, columns - 1], rows: [first, rows.length - 1] });
	}
	return { rows, blocks: blocksOf(places), gaps: new Map() };
}

/** A block for each body, then one for each part that several share. */
function blocksOf(places: readonly StripPlace[]): readonly Block[] {
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
