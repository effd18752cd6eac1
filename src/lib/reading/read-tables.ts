import type { ProblemList } from './problems.ts';
import { inWords, type Placed, readRows, type RecordOf } from './read-rows.ts';
import { schemas, type TableName } from './schema.ts';
import type { Table } from './table.ts';

/** The content of a row of a table, with the number of the row. */
export type PlacedRow<Name extends TableName> = Placed<RecordOf<(typeof schemas)[Name]>>;

/** The rows of every table that could be read. */
export type Rows = { readonly [Name in TableName]: readonly PlacedRow<Name>[] };

/**
 * Reads the rows of every table; a missing table has none.
 *
 * @param titleOf the title of a column that is not read
 */
export function readTables(
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList,
	titleOf: (table: TableName, column: string) => string = (_, column) => inWords(column)
): Rows {
	return {
		people: rowsOf('people'),
		bodies: rowsOf('bodies'),
		posts: rowsOf('posts'),
		occupancies: rowsOf('occupancies'),
		ties: rowsOf('ties'),
		reports: rowsOf('reports'),
		events: rowsOf('events'),
		series: rowsOf('series'),
		rosters: rowsOf('rosters'),
		claims: rowsOf('claims'),
		sources: rowsOf('sources')
	};

	function rowsOf<Name extends TableName>(name: Name): readonly PlacedRow<Name>[] {
		const table = tables.get(name);
		return table === undefined ? [] : readRows(table, schemas[name], problems, (column) => titleOf(name, column));
	}
}
