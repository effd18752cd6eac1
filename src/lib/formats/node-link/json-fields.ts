import { Fields } from '../graph/fields.ts';
import type { GraphSpell } from '../graph/graph.ts';
import { type Cause, counted, type RemarkCounts } from '../remark-counts.ts';
import { spellOf } from '../graph/spell-of.ts';

/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, not a list. */
export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

/** A property of an object's own; undefined where there is none, or where the value is no object. */
export function propertyOf(value: unknown, name: string): unknown {
	return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value as text: lists and objects as JSON, null as nothing; undefined where it is nested too deeply to be written. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (value === null || value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}

const tooDeep: Cause = {
	list: 'not-used',
	words: (count) =>
		`${counted(count, 'value is nested too deeply and was', 'values are nested too deeply and were')} left out.`
};

/**
 * The properties of an object as fields. Its `spells` are a list of pairs of a start and an end.
 *
 * @param row the place of the object in its list
 * @param omitted properties that are read elsewhere
 */
export function fieldsOf(record: JsonRecord, counts: RemarkCounts, row: number, omitted: ReadonlySet<string>): Fields {
	const spells = spellsIn(record, counts, row);
	const fields = new Map<string, string>();
	for (const [name, value] of Object.entries(record)) {
		if (omitted.has(name) || (name === 'spells' && spells !== undefined)) continue;
		const text = textOf(value);
		if (text === undefined) counts.add(tooDeep, row);
		else fields.set(name, text);
	}
	return new Fields(fields, spells);
}

function spellsIn(record: JsonRecord, counts: RemarkCounts, row: number): readonly GraphSpell[] | undefined {
	const given = propertyOf(record, 'spells');
	if (!isList(given) || !given.every((pair) => isList(pair))) return undefined;
	return given.flatMap(([start, end]) => spellOf(textOf(start) ?? '', textOf(end) ?? '', counts, row) ?? []);
}
