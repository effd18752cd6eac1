import { Fields } from '../graph/fields.ts';
import type { GraphSpell } from '../graph/graph.ts';
import { spellOf } from '../graph/spell-of.ts';
import { isList, type JsonObject, valueOf } from '../json-value.ts';
import { type Cause, counted, type RemarkCounts } from '../remark-counts.ts';

/** A value as text: lists and objects as JSON, null as nothing; undefined where it is nested too deeply to be written. */
export function jsonTextOf(value: unknown): string | undefined {
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
export function fieldsOf(record: JsonObject, counts: RemarkCounts, row: number, omitted: ReadonlySet<string>): Fields {
	const spells = spellsIn(record, counts, row);
	const fields = new Map<string, string>();
	for (const [name, value] of Object.entries(record)) {
		if (omitted.has(name) || (name === 'spells' && spells !== undefined)) continue;
		const text = jsonTextOf(value);
		if (text === undefined) counts.add(tooDeep, row);
		else fields.set(name, text);
	}
	return new Fields(fields, spells);
}

function spellsIn(record: JsonObject, counts: RemarkCounts, row: number): readonly GraphSpell[] | undefined {
	const given = valueOf(record, 'spells');
	if (!isList(given) || !given.every((pair) => isList(pair))) return undefined;
	return given.flatMap(([start, end]) => spellOf(jsonTextOf(start) ?? '', jsonTextOf(end) ?? '', counts, row) ?? []);
}
