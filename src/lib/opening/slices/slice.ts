import type { HeadedRow } from '../../formats/graph/graph-rows.ts';
import type { Import } from '../../formats/import.ts';
import type { TableName } from '../../reading/schema.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Unit } from '../shapes/unit.ts';

/** A file that may be one of several slices of a network. */
export interface Slice {
	readonly given: Import;
	/** What it is called in questions: its path without an ending. */
	readonly key: string;
	/** When it is from, where it says so itself. */
	readonly unit: Unit | undefined;
	/** Its nodes: ids with names. */
	readonly nodes: ReadonlySet<string>;
}

/** What the sheets of a network hold. */
const tables: readonly (TableName | undefined)[] = ['people', 'ties', 'occupancies'];

/** A file as a slice; undefined where it is no network, or tells times of its own. */
export function sliceIn(given: Import): Slice | undefined {
	const people = given.sheets.find(({ is }) => is === 'people');
	const unit = unitIn(given.asOf);
	const isOfNetwork = given.isOwn !== true && given.sheets.every(({ is }) => tables.includes(is));
	if (people === undefined || !isOfNetwork || (given.time !== 'none' && unit === undefined)) return undefined;
	return {
		given,
		key: people.file.replace(/\.\w+$/, ''),
		unit,
		nodes: new Set(rowsIn(given, 'people').map(({ cells }) => `${cells.get('id') ?? ''}\n${cells.get('name') ?? ''}`))
	};
}

/** Whether two files are of one network: at least half the nodes of the smaller one are in the other, by id and name. */
export function isSameNetwork({ nodes: some }: Slice, { nodes: others }: Slice): boolean {
	const shared = [...some].filter((node) => others.has(node)).length;
	return shared * 2 >= Math.min(some.size, others.size) && shared > 0;
}

/** The rows of a table in a file, by heads. */
export function rowsIn({ sheets }: Import, table: TableName): readonly HeadedRow[] {
	return sheets
		.filter(({ is }) => is === table)
		.flatMap(({ heads = [], rows }) =>
			rows.map(({ number, cells }) => ({ number, cells: new Map(heads.map((head, at) => [head, cells[at] ?? ''])) }))
		);
}

function unitIn(asOf: string | undefined): Unit | undefined {
	const date = parseEdtf(asOf ?? '');
	return date === undefined ? undefined : { first: date.earliest, last: date.latest };
}
