import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { type DateColumn, type Gathering, originOf } from './gathering.ts';
import { keepExtraCells } from './extra-cells.ts';
import { fill, type MadeRecord, refer } from './made-records.ts';
import type { People } from './people/people.ts';
import { referToSources } from './sources.ts';
import { endInTables, spellsIn } from './term-dates.ts';

/** The ties of a sheet that has a row for each; a row that names one person only, or one twice, is left out. */
export function gatherTies(
	gathering: Gathering,
	people: People,
	sheet: BoundSheet,
	dates: { readonly from: DateColumn; readonly to: DateColumn }
): void {
	const [fromColumn, toColumn] = [columnOf(sheet, 'tie-from'), columnOf(sheet, 'tie-to')];
	const [idColumn, kindColumn] = [columnOf(sheet, 'id'), columnOf(sheet, 'kind')];
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
		return column?.pointsTo === undefined
			? people.called(text, originOf(sheet, row))
			: people.withId(column.pointsTo, text, originOf(sheet, row));
	}
}
