import { isList, isObject, itemsIn, type JsonObject, textIn, textOf, valueOf } from '../json-value.ts';

/** The results of a query. */
export interface Results {
	/** The variables, in order. */
	readonly variables: readonly string[];
	readonly rows: readonly ResultRow[];
}

/** One result. */
export interface ResultRow {
	/** Its place in the list, from 1. */
	readonly number: number;
	/** The value of each variable that has one. */
	readonly values: ReadonlyMap<string, ResultValue>;
}

/** A value of a variable. */
export interface ResultValue {
	readonly text: string;
	/** Whether it stands for something that exists and is not known. */
	readonly isUnknown: boolean;
}

/** An item, property or lexeme by its address. */
const entityAddress = /^https?:\/\/www\.wikidata\.org\/entity\/(?<id>[QPL]\d+)$/;

/** So many results a list is told by. */
const resultsTold = 20;

/**
 * Whether a value of JSON holds the results of a query: those of SPARQL with `head` and `results`; or, as Wikidata's query page
 * offers for download, a list of objects that name its items.
 */
export function holdsResults(content: unknown): boolean {
	if (!isObject(content)) return itemsIn(content).slice(0, resultsTold).filter(isObject).some(namesAnEntity);
	return listIn(content, 'head', 'vars') !== undefined && listIn(content, 'results', 'bindings') !== undefined;
}

/** The results in a value of JSON; their values may stand there plainly or with their types. */
export function resultsIn(content: unknown): Results {
	const bindings = isObject(content) ? listIn(content, 'results', 'bindings') : itemsIn(content);
	const rows = rowsIn(bindings ?? []);
	const named = listIn(content, 'head', 'vars')?.map(textOf);
	return { variables: [...new Set(named ?? rows.flatMap(({ values }) => [...values.keys()]))], rows };
}

/** The id in the address of an entity, as `Q42`; undefined in any other text. */
export function entityIdIn(text: string): string | undefined {
	return entityAddress.exec(text)?.groups?.['id'];
}

function listIn(content: unknown, outer: string, inner: string): readonly unknown[] | undefined {
	const list = valueOf(valueOf(content, outer), inner);
	return isList(list) ? list : undefined;
}

function namesAnEntity(result: JsonObject): boolean {
	return Object.values(result).some((value) => entityIdIn(valueIn(value).text) !== undefined);
}

function rowsIn(results: readonly unknown[]): readonly ResultRow[] {
	return results.map((result, index) => ({
		number: index + 1,
		values: new Map(
			Object.entries(isObject(result) ? result : {})
				.map(([variable, value]) => [variable, valueIn(value)] as const)
				.filter(([, { text }]) => text !== '')
		)
	}));
}

function valueIn(value: unknown): ResultValue {
	const text = isObject(value) ? textIn(value, 'value') : textOf(value);
	const isBlank = textIn(value, 'type') === 'bnode';
	// In a download without types a blank node shows in its name or its made address.
	return { text, isUnknown: isBlank || /^_:|\/\.well-known\/genid\//.test(text) };
}
