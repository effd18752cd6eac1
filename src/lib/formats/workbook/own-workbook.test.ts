import { expect, test } from 'vitest';
import type { Import } from '../import.ts';
import { asOwnTables } from './own-workbook.ts';

/** A workbook of the given sheets, each a list of rows. */
function workbookOf(sheets: Readonly<Record<string, readonly string[]>>): Import {
	return {
		time: 'date',
		sheets: Object.entries(sheets).map(([name, rows]) => ({
			file: 'a.xlsx',
			name,
			heads: undefined,
			rows: rows.map((row, index) => ({ number: index + 1, cells: row.split(',') }))
		})),
		remarks: []
	};
}

const people = ['id,name,Salary', 'ada,Ada,7'];

test('sheets that are called as tables and hold records with ids are those tables', () => {
	const { isOwn, sheets } = asOwnTables(workbookOf({ people, bodies: ['id,name', 'b,Council'] }));

	expect(isOwn).toBe(true);
	expect(sheets.map(({ is, heads, rows }) => [is, heads, rows.map(({ cells }) => cells)])).toEqual([
		['people', ['id', 'name', 'Salary'], [['ada', 'Ada', '7']]],
		['bodies', ['id', 'name'], [['b', 'Council']]]
	]);
});

test.each([
	['a single list of people', { people }],
	['sheets of which one is no table', { people, Notes: ['id,name', 'a,b'] }],
	['records without ids', { people: ['name,role', 'Ada,Mayor'], posts: ['id,name', 'm,Mayor'] }],
	['a table without a column that it needs', { people, occupancies: ['id,person', 'o,ada'] }],
	['no people', { bodies: ['id,name', 'b,Council'], posts: ['id,name', 'm,Mayor'] }]
])('%s are left to be bound', (_, sheets) => {
	const workbook = workbookOf(sheets);

	expect(asOwnTables(workbook)).toBe(workbook);
});
