import { sort } from 'd3-array';
import type { SheetRow } from '../../../formats/sheet.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { type BoundSheet, columnOf, nameIn, textIn } from '../../binding/bound-sheet.ts';
import { folded } from '../../written/folded.ts';
import { type DateColumn, originOf } from '../gathering.ts';
import { fill, type MadeRecord } from '../made-records.ts';
import type { People } from './people.ts';

/** Whom a row is about: by id where its column points to a sheet of people, else by name. */
export function personIn(people: People, sheet: BoundSheet, row: SheetRow): MadeRecord | undefined {
	const column = columnOf(sheet, 'person');
	const text = textIn(row, column);
	if (column?.pointsTo !== undefined && text !== '') return people.withId(column.pointsTo, text, originOf(sheet, row));
	return people.called(
		nameIn(sheet, row),
		originOf(sheet, row),
		textIn(row, columnOf(sheet, 'birth')),
		folded(textIn(row, columnOf(sheet, 'body')))
	);
}

/**
 * The people of a sheet that has a row for each. Rows that share an id are one person whose name changed: the name of the
 * last is shown.
 *
 * @param ends until when what a row says held
 */
export function gatherPeople(
	people: People,
	sheet: BoundSheet,
	ends: DateColumn
): readonly (readonly [SheetRow, MadeRecord])[] {
	const idColumn = columnOf(sheet, 'id');
	const lastFirst =
		idColumn === undefined
			? sheet.rows
			: sort(
					sheet.rows.map((row) => ({ row, end: endOf(ends, row) })),
					(a, b) => b.end - a.end || a.row.number - b.row.number
				).map(({ row }) => row);
	return lastFirst.flatMap((row) => {
		const id = textIn(row, idColumn);
		const person =
			id === ''
				? people.called(nameIn(sheet, row), originOf(sheet, row), textIn(row, columnOf(sheet, 'birth')))
				: people.withId(sheet.key, id, originOf(sheet, row));
		if (person === undefined) return [];
		people.list(person);
		if (id !== '') {
			fill(person, 'id', id);
			people.name(person, nameIn(sheet, row) || id, sheet.sheet.is !== undefined);
		}
		return [[row, person] as const];
	});
}

function endOf(ends: DateColumn, row: SheetRow): number {
	const reading = ends.read(row);
	return reading.kind === 'date' ? (parseEdtf(reading.edtf)?.latest ?? Infinity) : Infinity;
}
