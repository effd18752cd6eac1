import { isObject, itemsIn, type JsonObject, objectsIn, textIn, valueOf } from '../json-value.ts';

/** What a descriptor says of one table. */
export interface Resource {
	readonly name: string;
	/** For people; its name where it has no title. */
	readonly title: string;
	/** As they are written; several are one table cut into parts. */
	readonly paths: readonly string[];
	readonly delimiter: string | undefined;
	/** Whether its first row holds the heads. */
	readonly hasHeads: boolean;
	readonly fields: readonly Field[];
	/** The column of its ids, where it is a single one. */
	readonly idHead: string | undefined;
	readonly foreignKeys: readonly ForeignKey[];
}

/** A column. */
export interface Field {
	readonly name: string;
	/** The texts that stand for nothing. */
	readonly missingValues: ReadonlySet<string>;
	/** How its dates are written, as strptime has it: `%d/%m/%Y`; empty where they are ISO dates or none. */
	readonly dateFormat: string;
}

/** A column that holds the ids of a table. */
export interface ForeignKey {
	readonly head: string;
	/** The name of the table. */
	readonly resource: string;
	readonly idHead: string;
}

/** The resources of a descriptor of a Data Package, of version 1 or 2; undefined where it describes none. */
export function resourcesIn(descriptor: unknown): readonly Resource[] | undefined {
	if (!isObject(descriptor) || valueOf(descriptor, 'cadre') !== undefined) return undefined;
	const resources = objectsIn(descriptor, 'resources').map(resourceOf);
	return resources.length === 0 ? undefined : resources;
}

function resourceOf(given: JsonObject): Resource {
	const [schema, dialect] = [objectIn(given, 'schema'), objectIn(given, 'dialect')];
	const name = textIn(given, 'name');
	const [id, ...more] = [...textsIn(schema, 'primaryKey'), ...textsIn(schema, 'primaryKeys')];
	const title = textIn(given, 'title');
	const delimiter = valueOf(dialect, 'delimiter');
	return {
		name,
		title: title === '' ? name : title,
		paths: textsIn(given, 'path'),
		delimiter: typeof delimiter === 'string' && delimiter.length === 1 ? delimiter : undefined,
		hasHeads: valueOf(dialect, 'header') !== false,
		fields: objectsIn(schema, 'fields').map((field) => fieldOf(field, schema)),
		idHead: more.length > 0 ? undefined : id,
		// Real descriptors put them on the resource.
		foreignKeys: [...objectsIn(schema, 'foreignKeys'), ...objectsIn(given, 'foreignKeys')].flatMap((key) =>
			foreignKeyOf(key, name)
		)
	};
}

function fieldOf(field: JsonObject, schema: JsonObject): Field {
	const missing = Object.hasOwn(field, 'missingValues') ? field : schema;
	const values = itemsIn(valueOf(missing, 'missingValues')).map((value) =>
		isObject(value) ? textIn(value, 'value') : value
	);
	const format = textIn(field, 'format');
	return {
		name: textIn(field, 'name'),
		missingValues: new Set(values.filter((value) => typeof value === 'string')),
		dateFormat: textIn(field, 'type') === 'date' && format.includes('%') ? format : ''
	};
}

/** A key of one column within the package; without the name of a table it refers to its own. */
function foreignKeyOf(key: JsonObject, own: string): readonly ForeignKey[] {
	const reference = objectIn(key, 'reference');
	const [[head, ...heads], [idHead, ...idHeads]] = [textsIn(key, 'fields'), textsIn(reference, 'fields')];
	const isElsewhere = Object.hasOwn(reference, 'package');
	if (head === undefined || idHead === undefined || isElsewhere || heads.length > 0 || idHeads.length > 0) return [];
	const resource = textIn(reference, 'resource');
	return [{ head, idHead, resource: resource === '' || resource === 'self' ? own : resource }];
}

function objectIn(object: JsonObject, property: string): JsonObject {
	return objectsIn(object, property)[0] ?? {};
}

/** The texts of a property that holds one or several. */
function textsIn(object: JsonObject, property: string): readonly string[] {
	return itemsIn(valueOf(object, property)).flatMap((item) => (typeof item === 'string' && item !== '' ? [item] : []));
}
