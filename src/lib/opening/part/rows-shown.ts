import type { Tables } from '../../reading/read-dataset.ts';
import type { TableName } from '../../reading/schema.ts';
import type { BoundSheet } from '../binding/bound-sheet.ts';
import type { MadeTable } from '../gather/made-records.ts';

/** Whether a row of a sheet has to do with what is shown. */
type IsShown = (sheet: string, row: number) => boolean;

/** The rows from which the records come that a part leaves of what was gathered. */
export function rowsShown(gathered: ReadonlyMap<TableName, MadeTable>, left: Tables): IsShown {
	const origins = [...left].flatMap(([name, { rows }]) =>
		rows.flatMap(({ number }) => (number === undefined ? [] : (gathered.get(name)?.origins[number - 2] ?? [])))
	);
	const shown = new Set(origins.map(({ sheet, row }) => `${row} ${sheet}`));
	return (sheet, row) => shown.has(`${row} ${sheet}`);
}

/** Sheets with the rows that are shown. */
export function onlyShown(sheets: readonly BoundSheet[], isShown: IsShown): readonly BoundSheet[] {
	return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ number }) => isShown(sheet.key, number)) }));
}
