import { expect, test } from 'vitest';
import type { ReportItem } from '$lib/opening/report/import-report.ts';
import { asksOfColumn, cellMarks } from './cell-marks.ts';

function item(about: ReportItem['about'], column: string | undefined, rows: readonly number[]): ReportItem {
	return { about, column, rows, where: '', sheet: 'list', what: '', mends: [], answer: undefined };
}

const order = item(['order', 'list', 'To'], 'To', [4, 5, 6]);
const unreadable = item(['read-as', 'list', 'To', '31/11/2017'], 'To', [5]);

test('a question of a column marks all its cells as to settle, and an unreadable cell is to mend', () => {
	for (const items of [
		[order, unreadable],
		[unreadable, order]
	]) {
		expect([...cellMarks(items)].map(([row, marks]) => [row, marks.get('To')]).sort()).toEqual([
			[4, 'settle'],
			[5, 'mend'],
			[6, 'settle']
		]);
	}
});

test('what is about no column marks no cell', () => {
	expect(cellMarks([item(['same', 'Ada', 'Adah'], undefined, [4])])).toEqual(new Map());
});

test('only a question with the column as its path asks of the column', () => {
	expect([order, unreadable].map(asksOfColumn)).toEqual([true, false]);
});
