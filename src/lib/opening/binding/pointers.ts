import type { Sheet, SheetRow } from '../../formats/sheet.ts';
import { columnsOf } from '../../reading/schema.ts';
import { endsIn, foldedHead, roleOfHead } from './heads.ts';

/** A sheet with its heads, before its columns are bound. */
export interface HeadedSheet {
	readonly key: string;
	readonly sheet: Sheet;
	readonly heads: readonly string[];
	readonly rows: readonly SheetRow[];
}

/** A column that names the rows of a sheet by their ids. */
export interface Pointer {
	readonly sheet: string;
	readonly column: number;
	readonly pointsTo: string;
}

/** A column names the rows of another sheet if at least this share of its filled cells are ids there. */
const leastShare = 0.9;

/**
 * The columns whose values are ids of a sheet: as a format says, else by the values. Small numbers are ids in many tables, so
 * that a column of numbers must also say so in its head, or be an end of ties.
 */
export function pointersAmong(sheets: readonly HeadedSheet[]): readonly Pointer[] {
	const idSets = sheets.flatMap((sheet) => {
		const at = idColumnOf(sheet);
		return at === undefined ? [] : [{ key: sheet.key, sheet: sheet.sheet, ids: new Set(valuesIn(sheet, at)) }];
	});
	return sheets.flatMap((sheet) => {
		const ends: readonly number[] = endsIn(sheet.heads) ?? [];
		return sheet.heads.flatMap((head, column): readonly Pointer[] => {
			if (sheet.sheet.is !== undefined) return toldPointers(sheet, head, column, sheets);
			if (column === idColumnOf(sheet)) return [];
			const values = new Set(valuesIn(sheet, column));
			const said = sheet.sheet.refersTo?.get(head);
			const isEnd = ends.includes(column);
			const isNamedSo =
				said !== undefined || isEnd || isSuperior(head) || / (?:id|ids|key|code|no)$/.test(` ${foldedHead(head)}`);
			if (values.size === 0 || (!isNamedSo && [...values].some((value) => value.length < 6))) return [];
			const candidates = idSets.filter(
				(other) => (said === undefined || other.sheet.name === said) && !(isEnd && other.key === sheet.key)
			);
			const shares = candidates.map(({ key, ids }) => ({ key, share: shareIn(values, ids) }));
			const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { key: '', share: 0 });
			return best.share >= leastShare ? [{ sheet: sheet.key, column, pointsTo: best.key }] : [];
		});
	});
}

/** Where a column of a table of ours points to, in a file that has both tables. */
function toldPointers(
	{ key, sheet: { is, file } }: HeadedSheet,
	head: string,
	column: number,
	sheets: readonly HeadedSheet[]
): readonly Pointer[] {
	const told = is && columnsOf(is).find((each) => each.column === head && !each.isList)?.refersTo;
	const other = sheets.find(({ sheet }) => sheet.is !== undefined && sheet.is === told && sheet.file === file);
	return other === undefined ? [] : [{ sheet: key, column, pointsTo: other.key }];
}

/** The column of a sheet's own ids. */
function idColumnOf({ sheet, heads }: HeadedSheet): number | undefined {
	const at = heads.findIndex((head) =>
		sheet.idHead === undefined ? roleOfHead(head) === 'id' : head === sheet.idHead
	);
	return at < 0 ? undefined : at;
}

/** What a pointing head calls the thing it points to: "organisation" for "predecessor_organisation_id". */
export function stemOf(head: string): string {
	return foldedHead(head)
		.replace(/ (?:id|ids|key|code|no)$/, '')
		.trim();
}

/** Whether a head names whom or what somebody reports to, by name or by id. */
export function isSuperior(head: string): boolean {
	return roleOfHead(head) === 'superior' || roleOfHead(stemOf(head)) === 'superior';
}

function valuesIn({ rows }: HeadedSheet, column: number): readonly string[] {
	return rows.flatMap(({ cells }) => (cells[column] ? [cells[column]] : []));
}

function shareIn(values: ReadonlySet<string>, ids: ReadonlySet<string>): number {
	let found = 0;
	for (const value of values) if (ids.has(value)) found += 1;
	return found / values.size;
}
