import { type Descriptor, descriptorFile } from './descriptor.ts';
import type { ProblemList } from './problems.ts';
import { columnNames, type TableName } from './schema.ts';
import type { Table } from './table.ts';

/** The tables without which there is nothing to show. */
const neverEmpty: ReadonlySet<TableName> = new Set<TableName>(['people', 'rosters', 'sources']);

/** Finds columns that are missing or that nothing reads, and tables that must not be empty and are. */
export function checkColumns(name: TableName, { columns, rows }: Table, problems: ProblemList): void {
	const known = columnNames(name);
	for (const column of known) {
		if (!columns.has(column)) problems.add({ table: name, row: 1, column }, { kind: 'missing-column' });
	}
	for (const column of columns.keys()) {
		if (!known.includes(column)) problems.add({ table: name, row: 1, column }, { kind: 'unknown-column' });
	}
	if (rows.length === 0 && neverEmpty.has(name)) problems.add({ table: name }, { kind: 'empty-table' });
}

/** Finds where the descriptor and the tables do not have the same columns. */
export function checkDescribed(
	{ resources }: Descriptor,
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList
): void {
	for (const [name, { columns }] of tables) {
		const index = resources.findIndex(({ path }) => path === `${name}.csv`);
		const resource = resources[index];
		if (resource === undefined) {
			problems.add({ table: descriptorFile, column: `resources (${name})` }, { kind: 'table-not-described' });
			continue;
		}
		const fields = new Set(resource.schema.fields.map((field) => field.name));
		for (const field of fields) {
			const place = { table: descriptorFile, column: `resources.${index}.schema.fields (${name}.${field})` };
			if (!columns.has(field)) problems.add(place, { kind: 'field-without-column' });
		}
		for (const column of columns.keys()) {
			if (!fields.has(column)) problems.add({ table: name, row: 1, column }, { kind: 'column-not-described' });
		}
	}
}
