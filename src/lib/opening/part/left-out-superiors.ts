import { type BoundSheet, columnOf, nameIn, textIn } from '../binding/bound-sheet.ts';
import { withText } from '../shapes/joined-rows.ts';
import { listedNames } from '../written/names/listed-names.ts';
import { readPersonName } from '../written/names/person-name.ts';
import { splitPeople } from '../written/names/split-people.ts';

/**
 * The chosen rows of sheets without the names of superiors who are left out. Superiors of whom no row tells stay, as posts do.
 *
 * @param whole the same sheets before rows were chosen
 */
export function withoutLeftOutSuperiors(
	sheets: readonly BoundSheet[],
	whole: readonly BoundSheet[]
): readonly BoundSheet[] {
	if (sheets.every((sheet) => columnOf(sheet, 'superior') === undefined)) return sheets;
	const [stay, all] = [peopleIn(sheets), peopleIn(whole)];
	const isLeftOut = (name: string) => all.has(keyOf(name)) && !stay.has(keyOf(name));
	return sheets.map((sheet) => {
		const column = columnOf(sheet, 'superior');
		if (column === undefined || column.pointsTo !== undefined) return sheet;
		return {
			...sheet,
			rows: sheet.rows.map((row) => {
				const names = listedNames(textIn(row, column));
				return names.some(isLeftOut) ? withText(row, column, names.filter((name) => !isLeftOut(name)).join(';')) : row;
			})
		};
	});
}

/** The keys of those of whom rows tell. */
function peopleIn(sheets: readonly BoundSheet[]): ReadonlySet<string> {
	const names = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => splitPeople(nameIn(sheet, row))));
	return new Set(names.map(keyOf));
}

/** What people are known by who have no id. */
function keyOf(name: string): string {
	return readPersonName(name).folded;
}
