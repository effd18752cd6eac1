import type { ProblemList } from './problems/problem-list.ts';
import type { Profile } from './profile.ts';
import { type Placed, readRows, type RecordOf } from './read-rows.ts';
import { schemas, type TableName } from './schema.ts';
import type { Table } from './table.ts';

/** The content of a row of a table, with the number of the row. */
export type PlacedRow<Name extends TableName> = Placed<RecordOf<(typeof schemas)[Name]>>;

/** The rows of every table that could be read. */
export type Rows = { readonly [Name in TableName]: readonly PlacedRow<Name>[] };

/** By what rules tables are read. */
export interface TableRules {
	readonly profile?: Profile | undefined;
	/** The title of a column that is not read. */
	readonly titleOf?: (table: TableName, column: string) => string;
}

/** Reads the rows of every table; a missing table has none. */
export function readTables(
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList,
	{ profile, titleOf }: TableRules = {}
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
		return table === undefined
			? []
			: readRows(table, schemas[name], problems, {
					profile,
					titleOf: titleOf && ((column) => titleOf(name, column))
				});
	}
}
