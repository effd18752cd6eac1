import type { Import } from '../../formats/import.ts';
import type { Sheet } from '../../formats/sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { unrolled } from '../shapes/unrolled.ts';
import { rolesByLook, timeByLook } from '../shapes/by-look.ts';
import { withoutRepeatedRows } from '../shapes/repeated-rows.ts';
import { type BoundSheet, type RowKind, rowKinds, withRowKeys } from './bound-sheet.ts';
import { columnsFor, roleSaid, type ShapedSheet } from './columns-for.ts';
import { findHeads } from './find-heads.ts';
import { endsIn, roleOfHead } from './heads.ts';
import { withoutLeftOut } from './left-out-rows.ts';
import { kindOfTable } from './known-tables.ts';
import { offerEndings } from './offer-endings.ts';
import { isSuperior, type Pointer, pointersAmong, stemOf } from './pointers.ts';
import { rolesWithoutHeads } from './roles-without-heads.ts';
import { kindOfRows } from './row-kinds.ts';
import { tellHeads } from './tell-heads.ts';

/**
 * Settles what the rows and columns of all sheets are: by what the user said, else by heads, ids and content.
 *
 * @param lines take what was decided without asking
 */
export function bindSheets(imports: readonly Import[], answers: Answers, lines: ReportLines): readonly BoundSheet[] {
	const given = imports.flatMap((each) => each.sheets);
	const areNames = given.every(({ rows }) => rows.every(({ cells }) => cells.length < 2));
	const sheets = withKeys(given).map(({ key, sheet }) => inShape(key, sheet, areNames, answers, lines));
	const pointers = pointersAmong(sheets);
	const kinds = kindsOf(sheets, pointers, answers);
	const bound = sheets.map((sheet): BoundSheet => {
		const kind = kinds.get(sheet.key) ?? 'left-out';
		const columns = columnsFor(sheet, kind, pointers, kinds, answers);
		return {
			sheet: sheet.sheet,
			key: sheet.key,
			headRow: sheet.headRow,
			kind,
			given: sheet.given,
			toldUntil: sheet.toldUntil,
			columns,
			rows: withoutLeftOut(sheet.key, columns, withRowKeys(columns, sheet.rows), answers, lines)
		};
	});
	for (const sheet of bound) offerEndings(sheet, answers, lines);
	return bound;
}

/**
 * A sheet with its heads, and with a row for each term where it holds names in a grid.
 *
 * @param areNames whether no sheet has more than one column, so that they may be plain lists of names
 */
function inShape(key: string, sheet: Sheet, areNames: boolean, answers: Answers, lines: ReportLines): ShapedSheet {
	if (sheet.is !== undefined) return { key, sheet, ...findHeads(sheet, undefined), roles: new Map() };
	const found = findHeads(sheet, answers('heads', key));
	tellHeads(key, sheet, found.headRow, lines);
	const headed = { ...found, rows: withoutRepeatedRows(key, found.rows, lines) };
	const hasHeads = sheet.heads !== undefined || found.headRow !== undefined || areNames;
	// Letters are no names of posts.
	const terms = hasHeads ? unrolled(key, headed, answers, lines) : undefined;
	if (terms === undefined) {
		const times = timeByLook(key, headed, lines);
		const others = hasHeads
			? rolesByLook(key, headed, areNames, times, answers, lines)
			: rolesWithoutHeads(key, headed, times, lines);
		return { key, sheet, ...headed, roles: new Map([...times, ...others]) };
	}
	const { heads, rows } = headed;
	const given = { sheet, heads, rows, told: terms.told };
	return { key, ...terms, given, sheet: { ...sheet, heads: terms.heads, rows: terms.rows } };
}

/** Sheets by what they are called; of two with one name the later gets that of its file too. */
export function withKeys(sheets: readonly Sheet[]): readonly { readonly key: string; readonly sheet: Sheet }[] {
	const taken = new Set<string>();
	return sheets.map((sheet) => {
		const file = sheet.file.replace(/^.*\//, '');
		const name = sheet.name ?? file.replace(/\.\w+$/, '');
		let key = taken.has(name) ? `${file} ${name}` : name;
		for (let number = 2; taken.has(key); number += 1) key = `${name} ${number}`;
		taken.add(key);
		return { key, sheet };
	});
}

/** The kinds of all sheets; those that others point to are told first. */
function kindsOf(
	sheets: readonly ShapedSheet[],
	pointers: readonly Pointer[],
	answers: Answers
): ReadonlyMap<string, RowKind> {
	const kinds = new Map<string, RowKind>();
	const pointedAt = (key: string) => pointers.filter(({ pointsTo }) => pointsTo === key).length;
	for (const { key, sheet, heads, roles: shaped } of [...sheets].sort((a, b) => pointedAt(b.key) - pointedAt(a.key))) {
		const answer = rowKinds.find((kind) => kind === answers('rows', key));
		const own = pointers.filter((pointer) => pointer.sheet === key);
		const calledBy = pointers
			.filter(({ pointsTo }) => pointsTo === key)
			.flatMap(({ sheet: pointing, column }) => {
				const names = sheets.find((other) => other.key === pointing)?.heads ?? [];
				// "Source" beside "target" is an end of a tie, and no name of what it points to.
				return endsIn(names)?.includes(column) === true ? [] : [stemOf(names[column] ?? '')];
			});
		const told =
			sheet.is === undefined
				? kindOfRows({
						name: key,
						roles: heads.map((head, index) => roleSaid(key, head, answers) ?? shaped.get(index) ?? roleOfHead(head)),
						calledBy,
						pointsTo: own.flatMap(({ column, pointsTo }) =>
							isSuperior(heads[column] ?? '') ? [] : (kinds.get(pointsTo) ?? [])
						),
						hasTwoEnds: endsIn(heads) !== undefined
					})
				: kindOfTable[sheet.is];
		kinds.set(key, answer ?? told);
	}
	return kinds;
}
