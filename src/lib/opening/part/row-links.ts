import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, nameIn, textIn } from '../binding/bound-sheet.ts';
import { keyById } from '../gather/gathering.ts';
import { folded } from '../written/folded.ts';
import { readPersonName } from '../written/names/person-name.ts';
import { splitPeople } from '../written/names/split-people.ts';

/** Rows that name others and are named by them: those of a sheet, or people of whom only names are told. */
export interface LinkedRows {
	readonly size: number;
	/** The keys by which others name a row. */
	readonly keysAt: (row: number) => readonly string[];
	/** The keys of what a row cannot do without: of a term its person, post and body, of a tie both ends. */
	readonly needsAt: (row: number) => readonly string[];
}

/** The rows of each sheet, and last the people whom sheets name by name. */
export function linkedRows(sheets: readonly BoundSheet[]): readonly LinkedRows[] {
	const names = new PeopleByName();
	const needs = sheets.map((sheet) => needsIn(sheet, names));
	for (const [index, { rows }] of sheets.entries()) for (const row of rows) needs[index]?.(row);
	const people = names.keys;
	const ofSheets = sheets.map((sheet, index): LinkedRows => {
		const keys = keysIn(sheet, people.length > 0 ? names : undefined);
		const at = (row: number, read: KeysOf = nothing) => read(sheet.rows[row] ?? noRow);
		return { size: sheet.rows.length, keysAt: (row) => at(row, keys), needsAt: (row) => at(row, needs[index]) };
	});
	return [...ofSheets, { size: people.length, keysAt: (row) => people.slice(row, row + 1), needsAt: () => [] }];
}

/** The keys that a row is named by, or that it names. */
type KeysOf = (row: SheetRow) => readonly string[];

const nothing: KeysOf = () => [];
const noRow: SheetRow = { number: 0, cells: [] };

/** The keys of people who are known by their names; rows repeat them. */
class PeopleByName {
	readonly #read = new Map<string, string>();

	/** The key of whoever is called so. */
	key(text: string): string {
		const known = this.#read.get(text);
		if (known !== undefined) return known;
		const key = `person\0${readPersonName(text).folded}`;
		this.#read.set(text, key);
		return key;
	}

	get keys(): readonly string[] {
		return [...new Set(this.#read.values())];
	}
}

/** By which keys the rows of a sheet are named; by names too where some sheet names people so. */
function keysIn(sheet: BoundSheet, names: PeopleByName | undefined): KeysOf {
	const [id, body] = [columnOf(sheet, 'id'), columnOf(sheet, 'body')];
	return (row) => [
		...(id === undefined ? [] : [keyById(sheet.key, textIn(row, id))]),
		...(sheet.kind === 'bodies' ? [bodyKey(textIn(row, body))] : []),
		...(sheet.kind === 'people' && names !== undefined ? [names.key(nameIn(sheet, row))] : [])
	];
}

/** What the rows of a sheet need: what they name by id, else people and bodies by name. A superior is not needed. */
function needsIn(sheet: BoundSheet, names: PeopleByName): KeysOf {
	const { key, kind, columns } = sheet;
	const pointers = columns.filter(
		({ pointsTo, role }) => pointsTo !== undefined && pointsTo !== key && role !== 'superior' && role !== 'leave-out'
	);
	const byName = columns.filter(({ pointsTo }) => pointsTo === undefined);
	const ends = byName.filter(({ role }) => role === 'tie-from' || role === 'tie-to');
	const bodies = byName.filter(({ role }) => role === 'body' && (kind === 'terms' || kind === 'posts'));
	const namesPerson = (kind === 'terms' || kind === 'reports') && columnOf(sheet, 'person')?.pointsTo === undefined;
	const namesIn = (row: SheetRow) => [...(namesPerson ? splitPeople(nameIn(sheet, row)) : []), ...textsIn(row, ends)];
	return (row) => [
		...pointers.flatMap((column) => textsIn(row, [column]).map((text) => keyById(column.pointsTo ?? '', text))),
		...namesIn(row).map((name) => names.key(name)),
		...textsIn(row, bodies).map(bodyKey)
	];
}

/** The texts of some cells that are not empty. */
function textsIn(row: SheetRow, columns: readonly BoundColumn[]): readonly string[] {
	return columns.map((column) => textIn(row, column)).filter((text) => text !== '');
}

function bodyKey(name: string): string {
	return `body\0${folded(name)}`;
}
