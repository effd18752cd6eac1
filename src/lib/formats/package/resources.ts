import type { Resource } from '../../reading/descriptor.ts';
import { columnsOf, type TableName, tableNames } from '../../reading/schema.ts';
import { isNeeded } from '../../reading/read-rows.ts';
import type { Contents } from '../writer.ts';
import { columnWords, datePattern, tableWords } from './column-words.ts';
import { columnsAndRows } from './table-csv.ts';

type Field = Resource['schema']['fields'][number];

const idPattern = '[A-Za-z0-9-]+';

/**
 * The description of each table that is written: a resource of a Data Package (version 2) with a Table Schema. What the
 * dataset says of its own tables and columns is kept.
 */
export function resourcesOf(contents: Contents): readonly Resource[] {
	return tableNames.filter((table) => contents.tables.has(table)).map((table) => resourceOf(table, contents));
}

function resourceOf(table: TableName, contents: Contents): Resource {
	const path = `${table}.csv`;
	const own = contents.descriptor.resources.find((resource) => resource.path === path);
	const made = columnNamesIn(table, contents).map((column) => fieldOf(table, column, contents));
	if (own !== undefined) {
		const fields = made.map((field) => own.schema.fields.find(({ name }) => name === field.name) ?? field);
		return { ...own, schema: { ...own.schema, fields } };
	}
	const { title, row } = tableWords[table];
	const keys = foreignKeysOf(table, contents);
	return {
		name: table,
		path,
		type: 'table',
		title,
		description: row,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: { fields: made, missingValues: [''], primaryKey: ['id'], foreignKeys: keys }
	};
}

function fieldOf(table: TableName, name: string, { descriptor }: Contents): Field {
	const column = columnsOf(table).find((each) => each.column === name);
	const description = columnWords(table, name);
	if (column === undefined) return { name, type: 'string', description };
	const pattern = patternOf(table, name, column.refersTo !== undefined && column.isList);
	const constraints = {
		...(isNeeded(column.needed, descriptor.cadre.profile) && { required: true }),
		...(name === 'id' && { unique: true }),
		...(column.choices.length > 0 && { enum: column.choices }),
		...(pattern !== undefined && { pattern })
	};
	return { name, type: column.type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function patternOf(table: TableName, name: string, isListOfIds: boolean): string | undefined {
	if (name === 'id') return `^${idPattern}$`;
	if (isListOfIds) return `^${idPattern}(;${idPattern})*$`;
	return tableWords[table].dates.includes(name) ? datePattern : undefined;
}

/** Columns that hold one id each; a list of them cannot be a key. */
function foreignKeysOf(table: TableName, contents: Contents): Resource['schema']['foreignKeys'] {
	const written = new Set(columnNamesIn(table, contents));
	return columnsOf(table).flatMap(({ column, refersTo, isList }) => {
		const other = tableNames.find((name) => name === refersTo && contents.tables.has(name));
		if (other === undefined || isList || !written.has(column)) return [];
		// A reference to its own table names no resource.
		return [{ fields: [column], reference: { resource: other === table ? '' : other, fields: ['id'] } }];
	});
}

function columnNamesIn(table: TableName, { tables }: Contents): readonly string[] {
	const found = tables.get(table);
	return found === undefined ? [] : columnsAndRows(found).columns;
}
