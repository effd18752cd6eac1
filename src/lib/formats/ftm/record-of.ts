import type { TableName } from '../../reading/schema.ts';
import type { RemarkCounts } from '../remark-counts.ts';
import { otherHead, type SheetRecord, textCell } from '../records/record-sheet.ts';
import { ftmCauses } from './causes.ts';
import { dateOf, isExactDate } from './dates.ts';
import { type Entities, type Entity, valuesOf } from './entities.ts';
import { type SourceList, sourceProperties } from './source-list.ts';

/** What the records of a file are made with. */
export interface Reading {
	readonly entities: Entities;
	readonly sources: SourceList;
	readonly causes: RemarkCounts;
}

/** Texts of any entity. Those that only tell a date exactly are no note. */
const noteProperties = ['summary', 'notes', 'description'];

/**
 * A record of an entity: the given cells, its note and sources, and every other property under its own name.
 *
 * @param used the properties whose values are in the given cells
 */
export function recordOf(
	{ entities, sources }: Reading,
	table: TableName,
	entity: Entity,
	given: Readonly<Record<string, string>>,
	used: readonly string[]
): SheetRecord {
	const notes = noteProperties.flatMap((property) => valuesOf(entity, property));
	const cells = new Map([
		...Object.entries(given),
		['note', textCell(notes.filter((text) => !isExactDate(text)))],
		['sources', sources.cellFor(entity)]
	]);
	const done = new Set([...used, ...noteProperties, ...sourceProperties]);
	for (const [property, values] of entity.properties) {
		if (done.has(property) || entities.nested.has(property)) continue;
		cells.set(otherHead(table, property, 'FollowTheMoney'), textCell(values));
	}
	return { number: entity.number, cells };
}

/** The date in the first of some properties that holds any, with what is to be said of it. */
export function dateCell({ causes }: Reading, entity: Entity, properties: readonly string[]): string {
	const { text, competing, unread } = dateOf(entity, properties);
	if (competing) causes.add(ftmCauses['competing-dates'], entity.number);
	if (unread > 0) causes.add(ftmCauses['unread-dates'], entity.number, { times: unread });
	return text;
}
