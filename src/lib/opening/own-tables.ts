import type { Import } from '../formats/import.ts';
import type { Sheet } from '../formats/sheet.ts';
import { tableOf, withCells } from '../reading/edited-table.ts';
import type { Tables } from '../reading/read-dataset.ts';
import type { TableName } from '../reading/schema.ts';
import type { Table } from '../reading/table.ts';
import { namesIn } from './complete/complete.ts';

/**
 * The tables of a dataset that Cadre wrote in another format, in which nothing has to be bound, asked or guessed; undefined where
 * there is anything else. Sources of which only the ids were kept are called by them.
 */
export function ownTablesIn(imports: readonly Import[]): Tables | undefined {
	const [only, another] = imports.filter(({ sheets }) => sheets.length > 0);
	if (only?.isOwn !== true || another !== undefined) return undefined;
	const tables = new Map(
		only.sheets.flatMap((sheet) => (sheet.is === undefined ? [] : [[sheet.is, tableIn(sheet, sheet.is)]]))
	);
	const sources = tables.has('sources') ? [] : namesIn(tables, 'sources');
	if (sources.length === 0) return tables;
	const named = tableOf('sources', 'title', sources);
	return new Map([...tables, ['sources', withCells(named, 'id', ({ cells: [id = ''] }) => id)]]);
}

function tableIn({ heads = [], rows, file }: Sheet, name: TableName): Table {
	const lines = new Set(rows.map(({ number }) => number));
	return {
		name,
		file,
		columns: new Map(heads.map((head, index) => [head, index])),
		rows: rows.map(({ number, cells }, index) => ({
			// A file of one line has all rows in it, and a row is known by its number.
			number: lines.size === rows.length ? number : index + 2,
			cells: heads.map((_, at) => cells[at] ?? ''),
			whole: true
		}))
	};
}
