import { group, max } from 'd3-array';
import type { Day } from '../../time/day.ts';
import { columnAt, type SheetRow } from '../../formats/sheet.ts';
import type { Headed } from '../binding/find-heads.ts';
import { roleOfHead } from '../binding/heads.ts';
import type { Role } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { saysNothing } from '../written/dates/still-or-nothing.ts';
import { folded } from '../written/folded.ts';
import { inShort } from '../written/in-short.ts';
import { saysVacant } from '../written/names/says-vacant.ts';
import { splitPeople } from '../written/names/split-people.ts';
import { type Grid, gridOf } from './grid.ts';
import { joinedText } from './joined-rows.ts';
import { type Observation, runsOf } from './runs.ts';
import { isLong, type Moment, momentIn, sureDaysIn, type Unit, unitOf } from './unit.ts';

/** A sheet with a row for each term, made of one that holds names in a grid. */
export interface Unrolled extends Headed {
	/** What its columns are, where its shape tells it. */
	readonly roles: ReadonlyMap<number, Role>;
	/** What the columns of the grid are, by its shape: those of names, and that of units. */
	readonly told: ReadonlyMap<number, Role>;
	/** The first day of which its units tell nothing any more; undefined where it has none. */
	readonly toldUntil: Day | undefined;
}

/** A cell of a grid: who is named, where and when. */
interface GridCell {
	readonly row: SheetRow;
	readonly text: string;
	/** Undefined where heads are units. */
	readonly post: string | undefined;
	readonly unit: Unit | undefined;
}

/**
 * A sheet whose cells are names, with a row for each term in place: heads that are years or dates beside a post or a body, or
 * columns of names beside a year or a place, which are posts. Undefined for any other sheet.
 *
 * A unit says who held the post all of it, or most of it where units are seasons, which overlap, until the user says
 * otherwise. A blank cell names nobody then, where its unit names others. What the rows of a term say in other columns is kept.
 */
export function unrolled(key: string, sheet: Headed, answers: Answers, lines: ReportLines): Unrolled | undefined {
	const kind = answers('rows', key);
	const grid = kind === undefined || kind === 'terms' ? gridOf(sheet) : undefined;
	if (grid === undefined) return undefined;
	tellShape(key, sheet, grid, lines);
	if (answers('shape', key) === 'list') return undefined;
	const cells = cellsOf(sheet, grid);
	const units = cells.flatMap(({ unit }) => unit ?? []);
	const hasUnits = units.length > 0;
	const moment = momentIn(key, units, answers, lines);
	const blanks = moment === 'all' && units.some(isLong) ? blanksAmong(sheet, grid, cells) : [];
	tellBlanks(key, blanks, lines);
	const series = group([...cells, ...blanks], ({ row, post }) => seriesKey(grid, row, post));
	const rows = [...series.values()].flatMap((same) =>
		hasUnits ? termsOf(sheet, grid, same, moment) : namesOf(sheet, grid, same)
	);
	const isOfPosts = grid.heads === 'posts';
	const heads = [
		...grid.labels.map((index) => sheet.heads[index] ?? ''),
		...(isOfPosts ? ['Post'] : []),
		grid.cells === 'post' ? 'Post' : 'Name',
		...(hasUnits ? ['From', 'To'] : [])
	];
	const after = grid.labels.length;
	const roles: readonly (readonly [number, Role])[] = [
		...grid.labels.flatMap((label, index) =>
			grid.roles.has(label) ? [[index, grid.roles.get(label) ?? 'keep'] as const] : []
		),
		...(isOfPosts ? [[after, 'post'] as const] : []),
		[after + (isOfPosts ? 1 : 0), grid.cells]
	];
	const toldUntil = max(units, (unit) => sureDaysIn(unit, moment).last + 1);
	const told = new Map<number, Role>(grid.names.map((index) => [index, grid.cells]));
	if (grid.units !== undefined) told.set(grid.units, 'year');
	return { heads, headRow: sheet.headRow, rows, roles: new Map(roles), told, toldUntil };
}

function cellsOf(sheet: Headed, grid: Grid): readonly GridCell[] {
	return allCellsOf(sheet, grid).filter(({ text }) => !saysNothing(folded(text)) || saysVacant(text));
}

function allCellsOf({ heads, rows }: Headed, grid: Grid): readonly GridCell[] {
	const isOfPosts = grid.heads === 'posts';
	return rows.flatMap((row) =>
		grid.names.map((index): GridCell => {
			const head = heads[index] ?? '';
			const ofUnit = isOfPosts ? (grid.units === undefined ? '' : row.cells[grid.units]) : head;
			return { row, text: row.cells[index] ?? '', post: isOfPosts ? head : undefined, unit: unitOf(ofUnit ?? '') };
		})
	);
}

/** The blank cells of units that name others. A unit without any name tells nothing. */
function blanksAmong(sheet: Headed, grid: Grid, named: readonly GridCell[]): readonly GridCell[] {
	const told = new Set(named.map(({ unit }) => unit?.first));
	const series = new Set(named.map(({ row, post }) => seriesKey(grid, row, post)));
	return allCellsOf(sheet, grid).filter(
		({ row, text, post, unit }) => text === '' && told.has(unit?.first) && series.has(seriesKey(grid, row, post))
	);
}

/** What is one post over time: a row of its own, or one head with all rows of one place. */
function seriesKey({ heads, labels, roles }: Grid, row: SheetRow, post: string | undefined): string {
	if (heads === 'units') return String(row.number);
	return JSON.stringify([post, ...labels.filter((label) => roles.has(label)).map((label) => row.cells[label] ?? '')]);
}

function termsOf(sheet: Headed, grid: Grid, cells: readonly GridCell[], moment: Moment): readonly SheetRow[] {
	const observations = cells.flatMap(({ row, text, unit }): readonly Observation[] =>
		unit === undefined
			? []
			: [
					{
						unit,
						names: text === '' || saysVacant(text) ? [] : grid.cells === 'post' ? [text] : splitPeople(text),
						number: row.number
					}
				]
	);
	const rowAt = new Map(cells.map(({ row }) => [row.number, row]));
	const [first] = cells;
	return runsOf(observations, moment).map(({ name, numbers, from, to }) => {
		const rows = numbers.flatMap((number) => rowAt.get(number) ?? []);
		return { number: numbers[0] ?? 0, cells: [...labelsOf(sheet, grid, rows), ...postOf(first), name, from, to] };
	});
}

function namesOf(sheet: Headed, grid: Grid, cells: readonly GridCell[]): readonly SheetRow[] {
	return cells
		.filter(({ text }) => !saysVacant(text))
		.map((cell) => ({
			number: cell.row.number,
			cells: [...labelsOf(sheet, grid, [cell.row]), ...postOf(cell), cell.text]
		}));
}

/** What the rows of a term say beside its name. */
function labelsOf({ heads }: Headed, { labels }: Grid, rows: readonly SheetRow[]): readonly string[] {
	return labels.map((index) => {
		return joinedText(roleOfHead(heads[index] ?? '') ?? 'keep', columnAt(rows, index));
	});
}

function postOf(cell: GridCell | undefined): readonly string[] {
	return cell?.post === undefined ? [] : [cell.post];
}

function tellShape(key: string, { heads }: Headed, { heads: kind, names }: Grid, lines: ReportLines): void {
	const some = names.slice(0, 2).map((index) => heads[index] ?? '');
	const more = names.length > some.length ? ` and ${names.length - some.length} more` : '';
	lines.add('guessed', {
		about: ['shape', key],
		sheet: key,
		say: () =>
			kind === 'posts'
				? `The names under ${listed(some)}${more} are read as holders of these posts.`
				: `The names under ${listed(some)}${more} are read as holders at these times.`,
		mends: { list: 'Read it as a plain list' }
	});
}

function listed(words: readonly string[]): string {
	return words.map((word) => `“${inShort(word, 3)}”`).join(', ');
}

function tellBlanks(key: string, blanks: readonly GridCell[], lines: ReportLines): void {
	for (const { row } of blanks) {
		lines.add('guessed', {
			about: ['remark', key, 'blank-unit'],
			sheet: key,
			row: row.number,
			say: (count) =>
				`${count} ${count === 1 ? 'cell is' : 'cells are'} blank: nobody is taken to have held the post then.`
		});
	}
}
