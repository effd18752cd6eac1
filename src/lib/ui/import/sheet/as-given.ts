import { type BoundSheet, withRowKeys } from '$lib/opening/binding/bound-sheet.ts';

/** A sheet as it stands in its file: for one whose rows were made of a grid, the grid. */
export function asGiven(sheet: BoundSheet): BoundSheet {
	const { given } = sheet;
	if (given === undefined) return sheet;
	const columns = given.heads.map((head, index) => {
		const role = given.told.get(index) ?? sheet.columns.find((column) => column.head === head)?.role ?? 'keep';
		return { index, head, role, pointsTo: undefined };
	});
	return { ...sheet, sheet: given.sheet, columns, rows: withRowKeys(columns, given.rows) };
}
