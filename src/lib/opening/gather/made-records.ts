import { columnsOf, type TableName, tableNames } from '../../reading/schema.ts';
import type { Table } from '../../reading/table.ts';
import type { Origin } from '../binding/bound-sheet.ts';
import { everyone } from '../../view/view.ts';
import { Ids } from '../complete/ids.ts';

/** A record in the making. */
export interface MadeRecord {
	/** What it is known by while records are gathered. */
	readonly key: string;
	/** Where it is told of first; undefined for one that was made up to hold others together. */
	readonly origin: Origin | undefined;
	/** Its cells by column. */
	readonly cells: Map<string, string>;
	/** The keys of the records that a column names. */
	readonly names: Map<string, Set<string>>;
}

/** The records of one table in the making, in the order of their first mention. */
export class MadeRecords {
	readonly #records = new Map<string, MadeRecord>();
	readonly name: TableName;
	#further = 0;

	constructor(name: TableName) {
		this.name = name;
	}

	/** The record of a key, if there is one. */
	get(key: string): MadeRecord | undefined {
		return this.#records.get(key);
	}

	/** The record of a key; made where it is new. */
	of(key: string, origin: Origin | undefined): MadeRecord {
		const known = this.#records.get(key);
		if (known !== undefined) return known;
		const made: MadeRecord = { key, origin, cells: new Map(), names: new Map() };
		this.#records.set(key, made);
		return made;
	}

	/** Makes a record known by a further key, unless another is. */
	also(key: string, record: MadeRecord): void {
		if (!this.#records.has(key)) this.#records.set(key, record);
	}

	/** A further record, whose key nobody asks for. */
	further(origin: Origin | undefined): MadeRecord {
		return this.of(`\0${this.#further++}`, origin);
	}

	/** Takes a record out, by whatever key it is known. */
	leaveOut(record: MadeRecord): void {
		if (this.#records.get(record.key) === record) this.#records.delete(record.key);
		if (!record.key.startsWith('\0')) {
			for (const [key, other] of this.#records) if (other === record) this.#records.delete(key);
		}
	}

	get all(): readonly MadeRecord[] {
		return [...new Set(this.#records.values())];
	}
}

/** Fills a cell that is still empty. */
export function fill({ cells }: MadeRecord, column: string, text: string): void {
	if (text !== '' && (cells.get(column) ?? '') === '') cells.set(column, text);
}

/** Adds an item to a list in a cell, once. */
export function addItem({ cells }: MadeRecord, column: string, item: string): void {
	const clean = item.replaceAll(';', ',').trim();
	const items = (cells.get(column) ?? '').split(';').filter((each) => each !== '');
	if (clean !== '' && !items.includes(clean)) cells.set(column, [...items, clean].join(';'));
}

/** Says that a column of a record names another, by its key. */
export function refer({ names }: MadeRecord, column: string, ...keys: readonly string[]): void {
	names.set(column, new Set([...(names.get(column) ?? []), ...keys]));
}

/** The key of the record that a column names, of several the first; empty where it names none. */
export function keyIn({ names }: MadeRecord, column: string): string {
	const [key = ''] = names.get(column) ?? [];
	return key;
}

/** What a record is called; empty where it has no name. */
export function nameOf(record: MadeRecord | undefined): string {
	return record?.cells.get('name') ?? '';
}

/** A table of gathered records, and where each of its rows comes from. */
export interface MadeTable {
	readonly table: Table;
	readonly origins: readonly (Origin | undefined)[];
}

/**
 * The tables of gathered records: every record has an id of letters, digits and hyphens, that no other has, and names others
 * by theirs. Rows are numbered as they would be in a file.
 */
export function tablesOf(gathered: readonly MadeRecords[]): ReadonlyMap<TableName, MadeTable> {
	const idsIn = idsOf(gathered);
	return new Map(
		gathered.filter(({ all }) => all.length > 0).map(({ name, all }) => [name, tableOf(name, all, idsIn)] as const)
	);
}

/** The ids of all records by table and key. Those that are given come first, so that no made one takes theirs. */
function idsOf(gathered: readonly MadeRecords[]): ReadonlyMap<TableName, ReadonlyMap<string, string>> {
	const ids = new Ids([everyone]);
	const idsIn = new Map(gathered.map(({ name }) => [name, new Map<string, string>()]));
	const records = gathered.flatMap(({ name, all }) => all.map((record) => ({ name, record })));
	for (const { name, record } of records) {
		const given = record.cells.get('id') ?? '';
		if (given !== '') idsIn.get(name)?.set(record.key, ids.given(given, name));
	}
	for (const { name, record } of records) {
		const known = idsIn.get(name);
		if (known?.has(record.key) === false) known.set(record.key, madeId(record, name, ids));
	}
	return idsIn;
}

/** An id made of a record's name, or of those it names and its first date. */
function madeId({ cells, names }: MadeRecord, table: TableName, ids: Ids): string {
	const named = [...names.values()].flatMap((keys) => [...keys].slice(0, 1)).map((key) => key.replace(/^.*\0/, ''));
	const words = [...named, cells.get('start') ?? cells.get('occurred') ?? ''].join(' ');
	return ids.made(cells.get('name') ?? cells.get('title') ?? words, table);
}

function tableOf(
	name: TableName,
	records: readonly MadeRecord[],
	ids: ReadonlyMap<TableName, ReadonlyMap<string, string>>
): MadeTable {
	const used = new Set(records.flatMap(({ cells, names }) => [...cells.keys(), ...names.keys()]));
	const schema = columnsOf(name);
	const known = schema.map(({ column }) => column).filter((column) => column === 'id' || used.has(column));
	const columns = [...known, ...[...used].filter((column) => !known.includes(column))];
	const idsFor = (table: string | undefined) =>
		tableNames.filter((each) => each === table).map((each) => ids.get(each))[0];
	const refersTo = new Map(schema.map(({ column, refersTo: table }) => [column, idsFor(table)]));
	const rows = records.map(({ key, cells, names }, index) => ({
		number: index + 2,
		whole: true,
		cells: columns.map((column) => {
			if (column === 'id') return ids.get(name)?.get(key) ?? '';
			const keys = names.get(column);
			return keys === undefined
				? (cells.get(column) ?? '')
				: [...keys].flatMap((each) => refersTo.get(column)?.get(each) ?? []).join(';');
		})
	}));
	return {
		table: { name, columns: new Map(columns.map((column, index) => [column, index])), rows },
		origins: records.map(({ origin }) => origin)
	};
}
