import type { Import } from '../../formats/import.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { withText } from './joined-rows.ts';

/** The kind of ties that have a direction and no other kind. */
const directedTie = 'directed-tie';

/** What is to be declared where there are such ties. */
export const directedTies: NonNullable<NonNullable<Import['vocabulary']>['ties']> = {
	[directedTie]: { label: 'tie', directed: true }
};

/** A sheet of ties whose column "Type" only says which have a direction, as network programs write it. Others have none. */
export function withDirections(sheet: BoundSheet): BoundSheet {
	const column = columnOf(sheet, 'kind');
	if (!saysDirections(sheet) || column === undefined) return sheet;
	return {
		...sheet,
		rows: sheet.rows.map((row) => {
			const isDirected = textIn(row, column).toLowerCase() === 'directed';
			return withText(row, column, isDirected ? directedTie : '');
		})
	};
}

/** Whether the column of kinds of a sheet only says which ties have a direction. */
export function saysDirections(sheet: BoundSheet): boolean {
	const column = columnOf(sheet, 'kind');
	const texts = sheet.rows.map((row) => textIn(row, column));
	return (
		sheet.kind === 'ties' &&
		sheet.sheet.is === undefined &&
		texts.some((text) => text !== '') &&
		texts.every((text) => /^(?:directed|undirected|mutual|)$/i.test(text))
	);
}
