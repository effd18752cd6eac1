import type { ReportItem } from '$lib/opening/report/import-report.ts';

/** What is still to be done about a cell: to settle how its column reads, or to mend the cell. */
export type CellMark = 'settle' | 'mend';

/** Whether an item asks how all of a column is to be read. */
export function asksOfColumn({ about, column }: ReportItem): boolean {
	return column !== undefined && about.length === 3 && about[2] === column;
}

/** The marks of cells by row and column, from what is not answered yet; a mend counts before a question of the column. */
export function cellMarks(items: readonly ReportItem[]): ReadonlyMap<number, ReadonlyMap<string, CellMark>> {
	const marks = new Map<number, Map<string, CellMark>>();
	for (const item of items) {
		const { column, rows } = item;
		if (column === undefined) continue;
		const mark = asksOfColumn(item) ? 'settle' : 'mend';
		for (const row of rows) {
			const inRow = marks.get(row) ?? new Map<string, CellMark>();
			if (inRow.get(column) !== 'mend') inRow.set(column, mark);
			marks.set(row, inRow);
		}
	}
	return marks;
}
