import { isObject, itemsIn, jsonFrom, type JsonObject, textIn, textOf, valueOf } from '../json-value.ts';
import { holdsStatements, statementsIn } from './statements.ts';

/** An entity of FollowTheMoney. */
export interface Entity {
	readonly id: string;
	readonly schema: string;
	/** The name that an export chose for it; empty where it chose none. */
	readonly caption: string;
	/** The line of the file or the place in its list, from 1. */
	readonly number: number;
	/** Every value as it stands, by property; the same value may stand there twice. */
	readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The entities of a file. */
export interface Entities {
	/** Each once, in the order in which they are first seen. */
	readonly all: readonly Entity[];
	/** An entity by its id, or by one of the ids that were merged into it. */
	readonly get: (id: string) => Entity | undefined;
	/** The last day on which an export saw any of them, as `2026-11-30`. */
	readonly day: string | undefined;
	/** The properties that hold entities instead of their ids. */
	readonly nested: ReadonlySet<string>;
	/** The lines or places that hold no entity, from 1. */
	readonly unread: readonly number[];
}

/** An entity of which not all is read yet. */
interface GrowingEntity extends Entity {
	schema: string;
	readonly properties: Map<string, string[]>;
}

/** Schemas that say little, the vaguest first: of one entity, another part can say what it is. */
const vagueSchemas = ['Thing', 'Interval', 'Interest', 'Asset', 'LegalEntity', 'Organization'];

/** A text is told by so many of its first lines, or of the items of its list. */
const linesTold = 10;

/**
 * The entities in a text: one a line, one JSON value, an entity or a list of them, or a table of statements. Entities that stand
 * inside others are taken out of them. Those that share an id become one, with the values of all.
 */
export function entitiesIn(text: string): Entities {
	const byId = new Map<string, GrowingEntity>();
	const merged = new Map<string, string>();
	const nested = new Set<string>();
	const unread: number[] = [];
	let day = '';
	for (const { number, value } of valuesIn(text)) {
		if (!isEntity(value)) unread.push(number);
		const waiting = [value].filter(isEntity);
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const id = textIn(next, 'id');
			const entity = byId.get(id) ?? emptyEntity(next, number);
			byId.set(id, entity);
			entity.schema = lessVague(entity.schema, textIn(next, 'schema'));
			for (const referent of itemsIn(valueOf(next, 'referents'))) merged.set(textOf(referent), id);
			const seen = /^\d{4}-\d{2}-\d{2}/.exec(textIn(next, 'last_seen'))?.[0] ?? '';
			if (seen > day) day = seen;
			for (const { property, item } of propertiesOf(next)) {
				if (isEntity(item)) {
					nested.add(property);
					waiting.push(item);
				}
				addValue(entity, property, isEntity(item) ? textIn(item, 'id') : textOf(item));
			}
		}
	}
	return {
		all: [...byId.values()],
		get: (id) => byId.get(id) ?? byId.get(merged.get(id) ?? ''),
		day: day === '' ? undefined : day,
		nested,
		unread
	};
}

/** Whether a value of JSON is an entity of FollowTheMoney. */
export function isEntity(value: unknown): value is JsonObject {
	return (
		isObject(value) &&
		textIn(value, 'id') !== '' &&
		textIn(value, 'schema') !== '' &&
		isObject(valueOf(value, 'properties'))
	);
}

/** Whether a text begins with entities, on lines, in one JSON value or as statements. */
export function holdsEntities(text: string): boolean {
	return holdsStatements(text) || holdsJsonEntities(text);
}

function holdsJsonEntities(text: string): boolean {
	const start = text.slice(0, 200).trimStart();
	if (!start.startsWith('{') && !start.startsWith('[')) return false;
	const lines = text.split('\n', linesTold);
	if (lines.some((line) => isEntity(jsonFrom(line)))) return true;
	// A whole file is only parsed where it can hold entities at all.
	if (!/"schema"\s*:/.test(text) || !/"properties"\s*:/.test(text)) return false;
	return itemsIn(jsonFrom(text)).slice(0, linesTold).some(isEntity);
}

/** All values of a property; none where it is not given. */
export function valuesOf({ properties }: Entity, property: string): readonly string[] {
	return properties.get(property) ?? [];
}

function emptyEntity(given: JsonObject, number: number): GrowingEntity {
	const [id, schema, caption] = [textIn(given, 'id'), textIn(given, 'schema'), textIn(given, 'caption')];
	return { id, schema, caption, number, properties: new Map() };
}

/** The schema of an entity of which two parts say that they are of these. */
function lessVague(one: string, other: string): string {
	const [before, now] = [one, other].map((schema) => vagueSchemas.indexOf(schema));
	if (before === undefined || now === undefined || before < 0) return one;
	return now < 0 || now > before ? other : one;
}

function addValue({ properties }: GrowingEntity, property: string, value: string): void {
	if (value === '') return;
	const before = properties.get(property);
	if (before === undefined) properties.set(property, [value]);
	else before.push(value);
}

/** Each value of each property, and the datasets that an export names. */
function propertiesOf(given: JsonObject): readonly { readonly property: string; readonly item: unknown }[] {
	const properties = valueOf(given, 'properties');
	const lists = Object.entries(isObject(properties) ? properties : {});
	return [...lists, ['datasets', valueOf(given, 'datasets')] as const].flatMap(([property, values]) =>
		itemsIn(values).map((item) => ({ property, item }))
	);
}

/** One value at a time: the lines of a large file are never all held as JSON. */
function* valuesIn(text: string): Generator<{ readonly number: number; readonly value: unknown }> {
	if (holdsStatements(text)) {
		yield* statementsIn(text);
		return;
	}
	const whole = jsonFrom(text);
	if (whole !== undefined) {
		for (const [index, value] of itemsIn(whole).entries()) yield { number: index + 1, value };
		return;
	}
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() !== '') yield { number: index + 1, value: jsonFrom(line) };
	}
}
