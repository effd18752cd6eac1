import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { type DateColumn, type Gathering, originOf } from './gathering.ts';
import { keepExtraCells } from './extra-cells.ts';
import { fill, type MadeRecord, refer } from './made-records.ts';
import type { People } from './people/people.ts';
import { personIn } from './people/people-rows.ts';
import { referToSources } from './sources.ts';
import { endInTables, spellsIn } from './term-dates.ts';

/**
 * The ties of a sheet that has a row for each; a row that names one person only, or one twice, is left out.
 *
 * @param terms the sheets whose rows are terms: a list of nodes with a post each is one, and ties may name its rows
 */
export function gatherTies(
	gathering: Gathering,
	people: People,
	sheet: BoundSheet,
	terms: readonly BoundSheet[],
	dates: { readonly from: DateColumn; readonly to: DateColumn }
): void {
	const [fromColumn, toColumn] = [columnOf(sheet, 'tie-from'), columnOf(sheet, 'tie-to')];
	const [idColumn, kindColumn] = [columnOf(sheet, 'id'), columnOf(sheet, 'kind')];
	const rowsById = new Map(terms.map((each) => [each.key, { sheet: each, rows: rowsWithIds(each) }]));
	for (const row of sheet.rows) {
		const [from, to] = [end(fromColumn, row), end(toColumn, row)];
		if (from === undefined && to === undefined) {
			notUsed(row, 'no-end', (count) => `${count} ${count === 1 ? 'row names' : 'rows name'} nobody.`);
			continue;
		}
		if (from === undefined || to === undefined) {
			notUsed(row, 'one-end', (count) => `${count} ${count === 1 ? 'tie names' : 'ties name'} one person only.`);
			continue;
		}
		if (from === to) {
			notUsed(
				row,
				'to-itself',
				(count) => `${count} ${count === 1 ? 'tie leads' : 'ties lead'} from somebody to themselves.`
			);
			continue;
		}
		for (const { start, end: until } of spellsIn(dates, row)) {
			const tie = gathering.ties.further(originOf(sheet, row));
			fill(tie, 'id', textIn(row, idColumn));
			fill(tie, 'kind', textIn(row, kindColumn));
			fill(tie, 'start', start ?? '');
			fill(tie, 'end', endInTables(sheet, until ?? ''));
			refer(tie, 'from', from.key);
			refer(tie, 'to', to.key);
			keepExtraCells(sheet, row, tie, 'ties');
			referToSources(gathering, sheet, row, tie);
		}
	}

	function notUsed({ number: row }: SheetRow, why: string, say: (count: number) => string): void {
		gathering.lines.add('notUsed', { about: ['rows', sheet.key, why], sheet: sheet.key, row, say });
	}

	function end(column: BoundColumn | undefined, row: SheetRow): MadeRecord | undefined {
		const text = textIn(row, column);
		if (text === '') return undefined;
		if (column?.pointsTo === undefined) return people.called(text, originOf(sheet, row));
		const term = rowsById.get(column.pointsTo);
		if (term === undefined) return people.withId(column.pointsTo, text, originOf(sheet, row));
		const named = term.rows.get(text);
		return named && personIn(people, term.sheet, named);
	}
}

function rowsWithIds(sheet: BoundSheet): ReadonlyMap<string, SheetRow> {
	const column = columnOf(sheet, 'id');
	return new Map(sheet.rows.map((row) => [textIn(row, column), row]));
}
