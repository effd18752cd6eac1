import type { Sheet, SheetRow } from '../../formats/sheet.ts';
import type { Day } from '../../time/day.ts';
import type { Role } from './roles.ts';

/** What the rows of a sheet are. */
export const rowKinds = [
	'terms',
	'people',
	'posts',
	'bodies',
	'ties',
	'reports',
	'events',
	'sources',
	/** Rows that say more about terms, which they name by id. */
	'details',
	/** Links between bodies, which no picture shows. */
	'links',
	'left-out'
] as const;

/** One of {@link rowKinds}. */
export type RowKind = (typeof rowKinds)[number];

/** A sheet of which is settled what its rows and columns are. */
export interface BoundSheet {
	readonly sheet: Sheet;
	/** What it is called in questions and on screen: its name, else that of its file. */
	readonly key: string;
	/** The number of the row that holds the heads; undefined where they stand apart from the rows. */
	readonly headRow: number | undefined;
	readonly kind: RowKind;
	/** As its file has it, where its rows were made of a grid. */
	readonly given?: GivenGrid | undefined;
	/** The first day of which its grid tells nothing any more, where its rows were made of one with times. */
	readonly toldUntil?: Day | undefined;
	readonly columns: readonly BoundColumn[];
	/** Whether the ends of its terms and ties are whole steps that still belong to them, as years do. */
	readonly endsAreLast?: boolean;
	/** The rows below the heads that are not left out. */
	readonly rows: readonly BoundRow[];
}

/** A sheet that holds names in a grid, as its file has it. */
export interface GivenGrid {
	readonly sheet: Sheet;
	readonly heads: readonly string[];
	/** The rows below the heads. */
	readonly rows: readonly SheetRow[];
	/** What the shape of the grid says that columns are. */
	readonly told: ReadonlyMap<number, Role>;
}

/** A row of which is settled what its cells are. */
export interface BoundRow extends SheetRow {
	/** What it is known by in a newer version of its file: its id, else the texts that tell what it is about. */
	readonly key: string;
	/** The time of which it speaks, as EDTF, where its start and end were made of a year or a day alone. */
	readonly within?: string;
	/** The first day of which nothing is told of it any more, where it is one of a list and its end is not told. */
	readonly toldUntil?: Day;
}

/** One column of a sheet. */
export interface BoundColumn {
	readonly index: number;
	/** As the user sees it; "Column C" where there is none. */
	readonly head: string;
	readonly role: Role;
	/** The sheet whose ids it names, by its key. */
	readonly pointsTo: string | undefined;
}

/** Where a record comes from. */
export interface Origin {
	readonly sheet: string;
	readonly row: number;
}

/** Where a row stands in what the user gave: in its own sheet, where several were joined in one. */
export function placeOfRow(key: string, { parts }: Pick<Sheet, 'parts'>, number: number): Origin {
	const part = parts?.findLast(({ above }) => above < number);
	return part === undefined ? { sheet: key, row: number } : { sheet: part.name, row: number - part.above };
}

/** The first column of a role. */
export function columnOf({ columns }: Pick<BoundSheet, 'columns'>, role: Role): BoundColumn | undefined {
	return columns.find((column) => column.role === role);
}

/** The text of a cell; empty where there is no such column. */
export function textIn({ cells }: SheetRow, column: Pick<BoundColumn, 'index'> | undefined): string {
	return column === undefined ? '' : (cells[column.index] ?? '');
}

/** The name that a row gives a person: in one column, or in those of first and last name. */
export function nameIn(sheet: BoundSheet, row: SheetRow): string {
	const whole = textIn(row, columnOf(sheet, 'person'));
	if (whole !== '') return whole;
	return [textIn(row, columnOf(sheet, 'first-name')), textIn(row, columnOf(sheet, 'last-name'))].join(' ').trim();
}

/** The roles that tell one row from another, where rows have no ids. */
const telling: readonly Role[] = [
	'person',
	'last-name',
	'first-name',
	'post',
	'body',
	'from',
	'year',
	'tie-from',
	'tie-to',
	'event',
	'date'
];

/** Rows with their keys; of rows that tell the same, the second and later ones have a number. */
export function withRowKeys(columns: readonly BoundColumn[], rows: readonly SheetRow[]): readonly BoundRow[] {
	const [idColumn, tellingColumns] = [
		columnOf({ columns }, 'id'),
		telling.flatMap((role) => columnOf({ columns }, role) ?? [])
	];
	const counts = new Map<string, number>();
	return rows.map((row) => {
		const texts = tellingColumns.map((column) => textIn(row, column)).filter((text) => text !== '');
		const id = textIn(row, idColumn);
		const told = id === '' ? texts.join(' · ') : id;
		const count = (counts.get(told) ?? 0) + 1;
		counts.set(told, count);
		return { ...row, key: count === 1 ? told : `${told} · ${count}` };
	});
}
