/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, and not a list. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a property, and nothing that every object has. */
export function valueOf(object: JsonObject, property: string): unknown {
	return Object.hasOwn(object, property) ? object[property] : undefined;
}

/** A text without spaces around it, or a number or a truth value in words; empty for everything else. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The text of a property; empty where it has none. */
export function textIn(object: JsonObject, property: string): string {
	return textOf(valueOf(object, property));
}

/** The items of a list; a single value is a list of one, and null of none. */
export function itemsIn(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** The objects in a property that holds a list of them, or one. */
export function objectsIn(object: JsonObject, property: string): readonly JsonObject[] {
	return itemsIn(valueOf(object, property)).filter(isObject);
}
