import type { TableName } from '../../reading/schema.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import type { Import } from '../import.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { matrixOf, weightIn } from './matrix.ts';

const unreadable: Cause = {
	list: 'to-mend',
	words: (count) => `${counted(count, 'cell is', 'cells are')} neither a mark nor a number and count as no seat.`
};

/**
 * People and the bodies they belong to, from a matrix with a row a person and a column a body. Each body has one post, "Member",
 * with as many seats as the column has marks; a mark is somebody's seat.
 */
export function importOfIncidence(sheet: Sheet): Import {
	const counts = new RemarkCounts();
	const { heads, headNumber, rows } = matrixOf(sheet).matrix;
	const seats = heads.map(() => 0);
	const occupancies = rows.flatMap(({ name, number, cells }) =>
		cells.flatMap((cell, column): readonly SheetRow[] => {
			const weight = weightIn(cell);
			if (weight === undefined) counts.add(unreadable, number);
			if (weight === undefined || weight === 0) return [];
			seats[column] = (seats[column] ?? 0) + 1;
			return [{ number, cells: [name, postOf(heads[column] ?? '')] }];
		})
	);
	const ofHeads = (cellsOf: (head: string, column: number) => readonly string[]): readonly SheetRow[] =>
		heads.map((head, column) => ({ number: headNumber, cells: cellsOf(head, column) }));
	const sheetOf = (is: TableName, columns: readonly string[], content: readonly SheetRow[]): Sheet => ({
		file: sheet.file,
		name: sheet.name,
		is,
		heads: columns,
		rows: content
	});
	return {
		time: 'none',
		sheets: [
			sheetOf(
				'people',
				['id', 'name'],
				rows.map(({ name, number }) => ({ number, cells: [name, name] }))
			),
			sheetOf(
				'bodies',
				['id', 'name'],
				ofHeads((head) => [head, head])
			),
			sheetOf(
				'posts',
				['id', 'name', 'body', 'seats'],
				ofHeads((head, column) => [postOf(head), 'Member', head, String(Math.max(1, seats[column] ?? 0))])
			),
			sheetOf('occupancies', ['person', 'post'], occupancies)
		],
		remarks: counts.in(sheet.name ?? sheet.file)
	};
}

function postOf(body: string): string {
	return `Member of ${body}`;
}
