import type { SheetRow } from '../../formats/sheet.ts';
import { columnsOf, type TableName } from '../../reading/schema.ts';
import { itemsOf } from '../../reading/table.ts';
import { type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import { addItem, fill, type MadeRecord } from './made-records.ts';

/**
 * Keeps what a row says in columns that are nothing else: under their own heads, which the details show. Where a format
 * names columns as Cadre does, they are those of the table.
 *
 * @param during when it held, in words, where rows of one record differ in time
 */
export function keepExtraCells(
	sheet: BoundSheet,
	row: SheetRow,
	record: MadeRecord,
	table: TableName,
	during = ''
): void {
	for (const column of sheet.columns) {
		const text = textIn(row, column);
		if (text === '' || (column.role !== 'keep' && column.role !== 'note')) continue;
		const name = column.role === 'note' ? 'note' : nameFor(column.head, sheet, table);
		const given = record.cells.get(name);
		if (given === undefined || given === '') fill(record, name, during === '' ? text : `${text} (${during})`);
		else if (!itemsOf(given).includes(text)) addItem(record, name, during === '' ? text : `${text} (${during})`);
	}
}

/** A head that Cadre gives a meaning of its own must not get it by chance. */
function nameFor(head: string, { sheet }: BoundSheet, table: TableName): string {
	const isTaken = columnsOf(table).some(({ column }) => column === head);
	return isTaken && sheet.is === undefined ? `${head} (as given)` : head;
}
