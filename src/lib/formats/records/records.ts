import { isEntity } from '../ftm/entities.ts';
import type { Format, Import } from '../import.ts';
import { popolo } from '../popolo/popolo.ts';
import { wikidata } from '../wikidata/wikidata.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { isList, isObject, itemsIn, type JsonObject, textOf, valueOf } from '../json-value.ts';
import { type RecordList, type SheetRecord, sheetsOfRecords, textCell } from './record-sheet.ts';

/** Lists of records in JSON that no other format claims: `[{"name": "Ada", "from": 2010}]`. */
export const records: Format<unknown> = {
	name: 'JSON records',
	isIn: (content) => !isClaimed(content) && listsIn(content).length > 0,
	read: readRecords
};

const causeWords = {
	'not-records': { list: 'to-mend', words: (times) => `Left out ${counted(times, 'item')} among records.` },
	nested: { list: 'not-used', words: (times) => `Left out ${counted(times, 'value')} too deep inside records.` }
} satisfies Readonly<Record<string, Cause>>;

/** Lists of records by name; a list that is the whole file has none. */
type NamedList = readonly [name: string | undefined, items: readonly unknown[]];

/**
 * A sheet for each list of records, its heads the keys in the order in which they are first seen. A record inside a record gives a
 * column for each of its fields, as `name.first`; what lies deeper is left out.
 */
function readRecords(content: unknown, file: string): Import {
	const causes = new RemarkCounts();
	const lists = listsIn(content).map(([name, items]): RecordList => ({
		name,
		records: items.flatMap((item, index): readonly SheetRecord[] => {
			if (isObject(item)) return [{ number: index + 1, cells: cellsOf(item, index + 1, causes) }];
			causes.add(causeWords['not-records'], index + 1);
			return [];
		})
	}));
	const { sheets, remarks } = sheetsOfRecords(file, lists);
	return { time: 'date', sheets, remarks: [...causes.in(file), ...remarks] };
}

function cellsOf(record: JsonObject, number: number, causes: RemarkCounts): ReadonlyMap<string, string> {
	const fields = Object.entries(record).flatMap(([field, value]) =>
		isObject(value)
			? Object.entries(value).map(([inner, held]) => [`${field}.${inner}`, held] as const)
			: [[field, value] as const]
	);
	return new Map(fields.map(([field, value]) => [field, cellOf(value, number, causes)]));
}

function cellOf(value: unknown, number: number, causes: RemarkCounts): string {
	const items = itemsIn(value);
	const deep = items.filter((item) => typeof item === 'object' && item !== null).length;
	if (deep > 0) causes.add(causeWords.nested, number, { times: deep });
	return textCell(items.map(textOf));
}

/** The lists of objects that a value is or holds. */
function listsIn(content: unknown): readonly NamedList[] {
	const all: readonly NamedList[] = isList(content)
		? [[undefined, content]]
		: Object.entries(isObject(content) ? content : {}).map(([name, value]) => [name, isList(value) ? value : []]);
	return all.filter(([, items]) => items.some((item) => isObject(item)));
}

/** What a network, or the description of a Data Package, holds. */
const keysOfOthers = ['nodes', 'links', 'edges', 'elements', 'resources'];

/** So many items a list is told by. */
const itemsTold = 20;

/** Whether another format knows better: networks, Popolo, query results, FollowTheMoney. */
function isClaimed(content: unknown): boolean {
	if (wikidata.isIn(content) || popolo.isIn(content)) return true;
	if (isObject(content))
		return isEntity(content) || keysOfOthers.some((key) => typeof valueOf(content, key) === 'object');
	return itemsIn(content)
		.slice(0, itemsTold)
		.some((item) => isEntity(item) || isCytoscapeElement(item));
}

/** Whether a value is a node or an edge of Cytoscape, which holds its facts in `data`. */
function isCytoscapeElement(value: unknown): boolean {
	const data = valueOf(value, 'data');
	return isObject(data) && ['id', 'source', 'target'].some((property) => Object.hasOwn(data, property));
}
