import { derivedTies } from '../../dataset/vocabulary.ts';
import type { Descriptor } from '../descriptor.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { columnsOf, type TableName } from '../schema.ts';
import { cellOf, itemsOf, type Table } from '../table.ts';

/** Finds words in the tables that the vocabulary of the descriptor does not declare. */
export function checkVocabulary(
	{ cadre: { vocabulary } }: Descriptor,
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList
): void {
	for (const [name, table] of tables) {
		for (const { column, declaredIn: list, isList } of columnsOf(name)) {
			if (list === undefined) continue;
			const choices = [...Object.keys(vocabulary[list]), ...(list === 'ties' ? Object.keys(derivedTies) : [])];
			for (const row of table.rows.filter(({ whole }) => whole)) {
				const cell = cellOf(table, row, column);
				for (const given of isList ? itemsOf(cell) : [cell]) {
					if (given === '' || choices.includes(given)) continue;
					problems.add({ table: name, row: row.number, column }, { kind: 'not-declared', given, list, choices });
				}
			}
		}
	}
}
