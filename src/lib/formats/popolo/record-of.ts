import type { TableName } from '../../reading/schema.ts';
import type { RemarkCounts } from '../remark-counts.ts';
import { isObject, itemsIn, type JsonObject, objectsIn, textIn, textOf, valueOf } from '../json-value.ts';
import { listCell, otherHead, type SheetRecord, textCell } from '../records/record-sheet.ts';
import { popoloCauses } from './causes.ts';
import type { Gathered, PopoloRecord } from './gather.ts';
import type { SourceBook } from './source-book.ts';

/** What the records of a file are made with. */
export interface Reading {
	readonly gathered: Gathered;
	readonly sources: SourceBook;
	readonly causes: RemarkCounts;
}

/** Lists of records that are told in one cell, and the properties of an item that tell it. */
const toldInACell: ReadonlyMap<string, readonly string[]> = new Map([
	['identifiers', ['scheme', 'identifier']],
	['contact_details', ['type', 'value']],
	['links', ['url']],
	['images', ['url']]
]);

const notes = ['summary', 'biography', 'description', 'note'];

/**
 * A row of a record: the given cells, its other names, note and sources, and every other field under its own name.
 *
 * @param used the fields whose values are in the given cells, or that are records of their own
 */
export function recordOf(
	{ sources, causes }: Reading,
	table: TableName,
	{ object, number }: PopoloRecord,
	given: Readonly<Record<string, string>>,
	used: readonly string[]
): SheetRecord {
	const cells = new Map(Object.entries(given));
	cells.set('note', textCell(notes.map((property) => textIn(object, property))));
	cells.set('sources', sources.cellFor(object));
	const done = new Set([...used, ...notes, 'id', 'name', 'other_names', 'sources', 'memberships', 'posts']);
	for (const [field, value] of Object.entries(object)) {
		if (done.has(field)) continue;
		const [cell, isWhole] = cellOf(field, value);
		if (cell !== '') cells.set(otherHead(table, field, 'Popolo'), cell);
		if (!isWhole) causes.add(popoloCauses['nested-fields'], number);
	}
	return { number, cells };
}

/** The other names of a record, as a list in a cell. */
export function otherNamesOf(object: JsonObject, name: string): string {
	const named = objectsIn(object, 'other_names').map((other) => textIn(other, 'name'));
	const plain = itemsIn(valueOf(object, 'other_names')).map(textOf);
	return listCell([...named, ...plain].filter((other) => other !== name));
}

/** A field in a cell, and whether all of it is in there. */
function cellOf(field: string, value: unknown): readonly [cell: string, isWhole: boolean] {
	const told = toldInACell.get(field);
	const items = itemsIn(value).map((item) =>
		isObject(item) && told !== undefined
			? told
					.map((property) => textIn(item, property))
					.filter(Boolean)
					.join(': ')
			: textOf(item)
	);
	const isWhole = itemsIn(value).every((item) => typeof item !== 'object' || (isObject(item) && told !== undefined));
	return [textCell(items), isWhole];
}
