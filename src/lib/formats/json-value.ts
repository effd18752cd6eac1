/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a text that is JSON; undefined for any other. */
export function jsonFrom(text: string): unknown {
	try {
		return JSON.parse(text.trim());
	} catch {
		return undefined;
	}
}

/** Whether a value of JSON is an object, and not a list. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

/** A property of an object's own; undefined where it has none, or where the value is no object. */
export function valueOf(value: unknown, property: string): unknown {
	return isObject(value) && Object.hasOwn(value, property) ? value[property] : undefined;
}

/** A text without spaces around it, or a number or a truth value in words; empty for everything else. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The text of a property; empty where it has none. */
export function textIn(value: unknown, property: string): string {
	return textOf(valueOf(value, property));
}

/** The items of a list; a single value is a list of one, and null of none. */
export function itemsIn(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return isList(value) ? value : [value];
}

/** The objects in a property that holds a list of them, or one. */
export function objectsIn(value: unknown, property: string): readonly JsonObject[] {
	return itemsIn(valueOf(value, property)).filter(isObject);
}
