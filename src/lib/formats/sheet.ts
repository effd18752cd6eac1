import type { TableName } from '../reading/schema.ts';

/** Cells in rows, as a user sees them, before it is settled what they mean. Every format is read to sheets. */
export interface Sheet {
	/** The file it stands in. */
	readonly file: string;
	/** Its name in a workbook, or what its format calls these records; undefined where the file is one sheet. */
	readonly name: string | undefined;
	/** The table its rows belong to, where the format says so. Its heads then are the columns of that table, and others. */
	readonly is?: TableName | undefined;
	/** The head of the column of its ids, where the file says so. */
	readonly idHead?: string | undefined;
	/** The names of the sheets whose ids columns hold, by the heads of these, where the file says so. */
	readonly refersTo?: ReadonlyMap<string, string> | undefined;
	/** Undefined where they stand somewhere in the rows, and are still to be found. */
	readonly heads: readonly string[] | undefined;
	/** Rows without a filled cell are left out. */
	readonly rows: readonly SheetRow[];
	/** The sheets whose rows stand below each other in it, where it was made of several; of one made of a network, the file. */
	readonly parts?: readonly SheetPart[] | undefined;
}

/** One of several sheets whose rows stand below each other in one, and are numbered on from part to part. */
export interface SheetPart {
	/** What it is called on screen. */
	readonly name: string;
	/** What its own row numbers are counted on from. */
	readonly above: number;
}

/** One row of a sheet. */
export interface SheetRow {
	/** As the user's program counts it: the row of a spreadsheet, the line of a text, the place in a list; from 1. */
	readonly number: number;
	/** Without spaces around them; there may be fewer than heads. */
	readonly cells: readonly string[];
	/** The addresses that cells link to, by the index of the cell. */
	readonly links?: ReadonlyMap<number, string> | undefined;
}

/** The cells of a column, empty ones too. */
export function columnAt(rows: readonly SheetRow[], index: number): readonly string[] {
	return rows.map(({ cells }) => cells[index] ?? '');
}
