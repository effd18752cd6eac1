import type { Descriptor, Resource } from '../descriptor.ts';
import { descriptorFile } from '../problems/place.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { columnsOf, type TableName } from '../schema.ts';
import type { Table } from '../table.ts';

/** Finds differences between the descriptor and the tables: in columns, types of field and keys. */
export function checkDescribed(
	{ resources }: Descriptor,
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList
): void {
	const nameOf = (table: string) => resources.find(({ path }) => path === `${table}.csv`)?.name ?? table;
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
		checkTypes(name, resource, `resources.${index}.schema`, problems);
		checkKeys(name, resource, nameOf, `resources.${index}.schema`, problems);
	}
}

/** Finds fields of another type: other software would read them differently. */
function checkTypes(table: TableName, { schema }: Resource, path: string, problems: ProblemList): void {
	const columns = new Map(columnsOf(table).map(({ column, type }) => [column, type] as const));
	for (const { name, type: given } of schema.fields) {
		const expected = columns.get(name) ?? given;
		const place = { table: descriptorFile, column: `${path}.fields (${table}.${name}).type` };
		if (given !== expected) problems.add(place, { kind: 'described-otherwise', given, expected });
	}
}

/** @param nameOf the name of the resource that describes a table; it may differ from the name of the file */
function checkKeys(
	table: TableName,
	{ name, schema }: Resource,
	nameOf: (table: string) => string,
	path: string,
	problems: ProblemList
): void {
	const foreignKeys = schema.foreignKeys.map(({ fields, reference }) =>
		foreignKey(fields, reference.resource === name ? '' : reference.resource, reference.fields)
	);
	const references = columnsOf(table).flatMap(({ column, refersTo, isList }) =>
		refersTo === undefined || isList ? [] : [foreignKey([column], refersTo === table ? '' : nameOf(refersTo), ['id'])]
	);
	compare('primaryKey', JSON.stringify(schema.primaryKey), JSON.stringify(['id']));
	compare('foreignKeys', listed(foreignKeys), listed(references));

	function compare(property: string, given: string, expected: string): void {
		const place = { table: descriptorFile, column: `${path}.${property} (${table})` };
		if (given !== expected) problems.add(place, { kind: 'described-otherwise', given, expected });
	}
}

/** A foreign key as JSON; one to its own table names no resource. */
function foreignKey(fields: readonly string[], resource: string, of: readonly string[]): string {
	return JSON.stringify({ fields, reference: { ...(resource === '' ? {} : { resource }), fields: of } });
}

function listed(keys: readonly string[]): string {
	return `[${[...keys].sort().join(', ')}]`;
}
