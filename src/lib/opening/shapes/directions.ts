import type { Import } from '../../formats/import.ts';
import { group } from 'd3-array';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { codeOf } from '../complete/ids.ts';
import { withText } from './joined-rows.ts';

/** The kind of ties that have a direction and no other kind. */
const directedTie = 'directed-tie';

/**
 * A sheet of ties whose column "Type" only says which have a direction, as network programs write it. Others have none. Their
 * kind is in a column "Label", where there is one.
 */
export function withDirections(sheet: BoundSheet): BoundSheet {
	const type = columnOf(sheet, 'kind');
	if (!saysDirections(sheet) || type === undefined) return sheet;
	const kinds = labelsOf(sheet) ?? type;
	return {
		...sheet,
		columns: sheet.columns.map((column) => {
			if (column.index === kinds.index) return { ...column, role: 'kind' };
			return column.index === type.index ? { ...column, role: 'keep' } : column;
		}),
		rows: sheet.rows.map((row) => withText(row, kinds, kindOf(sheet, row)))
	};
}

/** The kinds with a direction that are to be declared for such sheets: those of which every tie has one. */
export function directedKinds(sheets: readonly BoundSheet[]): NonNullable<NonNullable<Import['vocabulary']>['ties']> {
	const rows = sheets.filter(saysDirections).flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
	const kinds = [...group(rows, ({ sheet, row }) => kindOf(sheet, row))].filter(
		([kind, some]) => kind !== '' && some.every(({ sheet, row }) => isDirected(sheet, row))
	);
	return Object.fromEntries(
		kinds.map(([kind]) => [codeOf(kind), { label: kind === directedTie ? 'tie' : kind, directed: true }])
	);
}

function labelsOf({ columns }: BoundSheet): BoundColumn | undefined {
	return columns.find(({ role, head }) => role === 'keep' && /^label$/i.test(head.trim()));
}

function kindOf(sheet: BoundSheet, row: SheetRow): string {
	return textIn(row, labelsOf(sheet)) || (isDirected(sheet, row) ? directedTie : '');
}

function isDirected(sheet: BoundSheet, row: SheetRow): boolean {
	return textIn(row, columnOf(sheet, 'kind')).toLowerCase() === 'directed';
}

/** Whether the column of kinds of a sheet only says which ties have a direction. */
function saysDirections(sheet: BoundSheet): boolean {
	const column = columnOf(sheet, 'kind');
	const texts = sheet.rows.map((row) => textIn(row, column));
	return (
		sheet.kind === 'ties' &&
		sheet.sheet.is === undefined &&
		texts.some((text) => text !== '') &&
		texts.every((text) => /^(?:directed|undirected|mutual|)$/i.test(text))
	);
}
