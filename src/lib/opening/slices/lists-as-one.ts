import { group } from 'd3-array';
import type { Import, Remark } from '../../formats/import.ts';
import type { Sheet } from '../../formats/sheet.ts';
import { withKeys } from '../binding/bind-sheets.ts';
import { endsIn } from '../binding/heads.ts';
import { findHeads, type Headed } from '../binding/find-heads.ts';
import { foldedHead, roleOfHead } from '../binding/heads.ts';
import { kindOfRows } from '../binding/row-kinds.ts';
import { nameOfAll } from '../title-of-files.ts';

/** A list whose rows each name the time of which they speak. */
interface DatedList {
	readonly sheet: Sheet;
	/** What it is called on screen. */
	readonly key: string;
	readonly headed: Headed;
	/** What lists have in common that are one. */
	readonly form: string;
}

/**
 * Lists with the same heads become one, as one file a year: their rows stand below each other, in place of the first list. Only
 * where each row names the year or the day of which it speaks, so that it does not matter which list it is in.
 */
export function listsAsOne(imports: readonly Import[]): readonly Import[] {
	const lists = withKeys(imports.flatMap(({ sheets }) => sheets)).flatMap(datedList);
	const joined = new Map(
		[...group(lists, ({ form }) => form).values()]
			.filter(({ length }) => length > 1)
			.flatMap((same) => same.map(({ sheet }, index) => [sheet, index === 0 ? [asOne(sheet, same)] : []] as const))
	);
	return imports.map((each) => {
		const sheets = each.sheets.flatMap((sheet) => joined.get(sheet) ?? [sheet]);
		const remarks = sheets.filter((sheet) => !each.sheets.includes(sheet)).map(remarkOn);
		return { ...each, sheets, remarks: [...remarks, ...each.remarks] };
	});
}

function datedList({ key, sheet }: { readonly key: string; readonly sheet: Sheet }): readonly DatedList[] {
	if (sheet.is !== undefined) return [];
	const headed = findHeads(sheet, undefined);
	const { heads } = headed;
	const roles = heads.map(roleOfHead);
	const isDated = roles.includes('year') || roles.includes('date');
	if (!isDated || roles.includes('from') || roles.includes('to')) return [];
	const signs = { name: key, roles, calledBy: [], pointsTo: [], hasTwoEnds: endsIn(heads) !== undefined };
	const form = JSON.stringify([kindOfRows(signs), heads.map(foldedHead)]);
	return [{ sheet, key, headed, form }];
}

function asOne(first: Sheet, lists: readonly DatedList[]): Sheet {
	let last = 0;
	const parts = lists.map(({ sheet, key, headed }) => {
		const above = last;
		const rows = (sheet === first ? sheet : headed).rows.map((row) => ({ ...row, number: row.number + above }));
		last = rows.at(-1)?.number ?? last;
		return { name: key, above, rows };
	});
	return {
		...first,
		name: nameOfAll(parts.map(({ name }) => name)),
		rows: parts.flatMap(({ rows }) => rows),
		parts: parts.map(({ name, above }) => ({ name, above }))
	};
}

function remarkOn({ name = '', parts = [] }: Sheet): Remark {
	const what = `${parts.length} lists have the same heads, and are read as one.`;
	return { list: 'guessed', place: { table: name }, what };
}
