import { group, rollup } from 'd3-array';
import { presencePost } from '../../dataset/presence-post.ts';
import type { HeadedRow } from '../../formats/graph/graph-rows.ts';
import { unusedIds } from '../../formats/graph/unused-ids.ts';
import { isoOf } from '../../time/day.ts';
import { overTime } from '../shapes/runs.ts';
import type { Unit } from '../shapes/unit.ts';
import { rowsIn, type Slice } from './slice.ts';

/** A slice and when it is from; undefined as long as nobody knows. */
export interface DatedSlice {
	readonly slice: Slice;
	readonly unit: Unit | undefined;
}

/** The rows of a network that was given in slices. */
interface JoinedTables {
	readonly people: readonly HeadedRow[];
	readonly ties: readonly HeadedRow[];
	/** When people are there. */
	readonly presence: readonly HeadedRow[];
	/** How many records lose a value, as another slice says another, by head. */
	readonly differing: ReadonlyMap<string, number>;
}

/** A row, and what tells it from others of its table in any slice. */
interface KeyedRow {
	readonly key: string;
	readonly row: HeadedRow;
}

/** People once each, with what any slice says of them; ties, and when people are there, with a row for each spell. */
export function joinedTables(slices: readonly DatedSlice[]): JoinedTables {
	const idFor = unusedIds();
	const idOf = ({ cells }: HeadedRow) => cells.get('id') ?? '';
	const [ties, seen] = [slices.map(tiesIn), slices.map(peopleIn)];
	const people = [...group(seen.flat(), ({ key }) => key).values()].map((same) => same.map(({ row }) => row));
	const timedTies = rowsOverTime(slices, ties);
	const kept = new Set(timedTies.map(({ row }) => row));
	const lost = [
		...people.flatMap((same) => headsLost([inOneRow(same)], same)),
		...[...group(ties.flat(), ({ key }) => key).values()].flatMap((same) => {
			const rows = same.map(({ row }) => row);
			return headsLost(
				rows.filter((row) => kept.has(row)),
				rows
			);
		})
	];
	const last = Math.max(...slices.flatMap(({ unit }) => unit?.last ?? []));
	return {
		people: people.map(inOneRow),
		differing: rollup(
			lost,
			(same) => same.length,
			(head) => head
		),
		ties: timedTies.map(({ row, ...spell }) => {
			const id = idOf(row);
			return withCells(row, { id: id === '' ? '' : idFor(id), ...spell });
		}),
		presence: rowsOverTime(slices, seen)
			.filter(({ start, end }) => start !== '' || end !== '')
			.map(({ row: { number, cells }, start, end }) => ({
				number,
				cells: new Map(
					Object.entries({
						person: cells.get('id') ?? '',
						post: presencePost,
						start,
						// Whoever is in the last slice may be there later too.
						end: end === '' ? `${isoOf(last)}/..` : end
					})
				)
			}))
	};
}

/** The first to say something wins. */
function inOneRow(rows: readonly HeadedRow[]): HeadedRow {
	const cells = rows.toReversed().flatMap((row) => [...row.cells].filter(([, text]) => text !== ''));
	return { number: rows[0]?.number ?? 0, cells: new Map(cells) };
}

/** The heads under which rows of one record say something that the kept ones do not. */
function headsLost(kept: readonly HeadedRow[], all: readonly HeadedRow[]): readonly string[] {
	const heads = new Set(all.flatMap(({ cells }) => [...cells.keys()]));
	return [...heads].filter((head) => {
		const texts = new Set(['', ...kept.map(({ cells }) => cells.get(head) ?? '')]);
		return !ofItself.has(head) && all.some(({ cells }) => !texts.has(cells.get(head) ?? ''));
	});
}

/** The heads that tell a row from others. */
const ofItself: ReadonlySet<string> = new Set(['id', 'from', 'to', 'kind']);

/** The rows of all slices with their spells. What only slices without a day hold comes once, and has none. */
function rowsOverTime(
	slices: readonly DatedSlice[],
	keyedRows: readonly (readonly KeyedRow[])[]
): readonly { readonly row: HeadedRow; readonly start: string; readonly end: string }[] {
	const lists = slices.map(({ unit }, index) => ({ unit, rows: keyedRows[index] ?? [] }));
	const dated = lists.flatMap(({ unit, rows }) => (unit === undefined ? [] : [{ unit, rows }]));
	const timed = overTime(dated, ({ key }) => key).flat();
	const known = new Set(timed.map(({ row }) => row.key));
	const undated = lists.flatMap(({ rows }) => {
		const unseen = rows.filter(({ key }) => !known.has(key));
		for (const { key } of unseen) known.add(key);
		return unseen;
	});
	return [
		...timed.map(({ row: { row }, from, to }) => ({ row, start: from, end: to })),
		...undated.map(({ row }) => ({ row, start: '', end: '' }))
	];
}

function peopleIn({ slice: { given } }: DatedSlice): readonly KeyedRow[] {
	return rowsIn(given, 'people').map((row) => ({ row, key: row.cells.get('id') ?? '' }));
}

/** A tie without a direction is the same from either end. */
function tiesIn({ slice: { given } }: DatedSlice): readonly KeyedRow[] {
	return rowsIn(given, 'ties').map((row) => {
		const [from = '', to = '', kind = ''] = ['from', 'to', 'kind'].map((head) => row.cells.get(head));
		const ends = given.vocabulary?.ties?.[kind]?.directed === true ? [from, to] : [from, to].sort();
		return { row, key: [...ends, kind].join('\n') };
	});
}

function withCells({ number, cells }: HeadedRow, added: Readonly<Record<string, string>>): HeadedRow {
	return { number, cells: new Map([...cells, ...Object.entries(added)]) };
}
