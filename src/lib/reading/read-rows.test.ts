import { expect, test } from 'vitest';
import { number, optional, required, text } from './cells.ts';
import { ProblemList } from './problems/problem-list.ts';
import { idOf, readRows } from './read-rows.ts';
import { tableFrom } from './table.ts';

const schema = {
	id: { ...required(text), column: 'id' },
	fullName: { ...required(text), column: 'full_name' },
	height: { ...optional(number), column: 'height' }
};

function read(csv: string) {
	const problems = new ProblemList();
	const table = tableFrom('people', csv, ['id', 'full_name', 'height'], new ProblemList());
	return { rows: readRows(table, schema, problems), problems: problems.all };
}

test('a row is read by the names of the properties, with its number', () => {
	expect(read('height,id,full_name\n1.7,ada,Ada L.\n\n,bruno,Bruno O.\n')).toEqual({
		rows: [
			{ row: 2, record: { id: 'ada', fullName: 'Ada L.', height: 1.7, extra: [] } },
			{ row: 4, record: { id: 'bruno', fullName: 'Bruno O.', height: undefined, extra: [] } }
		],
		problems: []
	});
});

test('what stands in other columns is kept under their titles, and left out where it is empty', () => {
	const { rows } = read('id,full_name,last_seen,eye_colour\nada,Ada L.,in the mill,\n');

	expect(rows.map(({ record }) => record.extra)).toEqual([[{ title: 'Last seen', text: 'in the mill' }]]);
});

test('each cell that cannot be read is a problem with its place, and its row is left out', () => {
	const { rows, problems } = read('id,full_name,height\nada,,tall\nbruno,Bruno O.,1.8\n');

	expect(rows.map(({ record }) => record.id)).toEqual(['bruno']);
	expect(problems).toMatchObject([
		{ kind: 'empty-cell', severity: 'error', place: { table: 'people', row: 2, column: 'full_name' } },
		{ kind: 'unreadable-number', given: 'tall', place: { table: 'people', row: 2, column: 'height' } }
	]);
});

test('where a column is missing no row can be read, and the cells make no problems', () => {
	expect(read('id,height\nada,1.7\n')).toEqual({ rows: [], problems: [] });
});

test('a row with too few cells is left out without another problem', () => {
	expect(read('id,full_name,height\nada,Ada L.\n')).toEqual({ rows: [], problems: [] });
});

test('a row has its id though nothing else of it can be read', () => {
	const table = tableFrom('people', 'id,full_name,height\n ada ,,tall\n', [], new ProblemList());

	expect(table.rows.map((row) => idOf(table, row))).toEqual(['ada']);
});
