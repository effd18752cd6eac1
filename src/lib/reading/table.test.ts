import { describe, expect, test } from 'vitest';
import { ProblemList } from './problems/problem-list.ts';
import { cellOf, itemsOf, tableFrom } from './table.ts';

function read(text: string) {
	const problems = new ProblemList();
	const table = tableFrom('people', text, ['id', 'name', 'note'], problems);
	return { rows: table.rows.map(({ number, cells }) => [number, ...cells]), problems: problems.all, table };
}

const plain = 'id,name,note\nada,Ada,\nbruno,"Bruno, the Younger","two\nlines"\n';
const rows = [
	[2, 'ada', 'Ada', ''],
	[3, 'bruno', 'Bruno, the Younger', 'two\nlines']
];

test.each([
	['as it is', plain],
	['with the line ends of Windows', plain.replaceAll('\n', '\r\n')],
	['with the line ends of old Macs', plain.replaceAll('\n', '\r')],
	['without a last line end', plain.trimEnd()],
	['with empty rows at its end', `${plain}\n,,\n\n`]
])('a table reads the same %s', (_, text) => {
	expect(read(text)).toMatchObject({ rows, problems: [] });
});

test.each([
	['semicolons', ';'],
	['tabs', '\t']
])('a table separated by %s reads the same, with a warning', (_, separator) => {
	const text = plain.replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? separator : part));

	expect(read(text)).toMatchObject({
		rows,
		problems: [{ kind: 'other-separator', severity: 'warning', separator, place: { table: 'people' } }]
	});
});

test('commas separate where the header has as many known columns with them', () => {
	expect(read('id\tname,note\n')).toMatchObject({ problems: [] });
});

test('rows are numbered as a spreadsheet does: the header is row 1, an empty row counts, a line break in a cell does not', () => {
	expect(read('id,name,note\n\nada,"A\nB",\n,,\nbruno,,\n').rows.map(([number]) => number)).toEqual([3, 5]);
});

test('a cell is found by its column, without spaces around it; of a column that is not there it is empty', () => {
	const { table } = read(' id , name \n ada ,\tAda L. \n');
	const [row] = table.rows;

	expect(row && ['id', 'name', 'note'].map((column) => cellOf(table, row, column))).toEqual(['ada', 'Ada L.', '']);
});

describe('a problem', () => {
	test('is a row with more or fewer cells than the header, which is kept for its id', () => {
		const { table, problems } = read('id,name,note\nada,Ada, the Elder,\nbruno\n');

		expect(problems).toEqual([
			{ kind: 'ragged-row', severity: 'error', cells: 4, columns: 3, place: { table: 'people', row: 2 } },
			{ kind: 'ragged-row', severity: 'error', cells: 1, columns: 3, place: { table: 'people', row: 3 } }
		]);
		expect(table.rows.map(({ whole }) => whole)).toEqual([false, false]);
	});

	test('is a quotation mark that is never closed, told once, with the rows before it read', () => {
		expect(read('id,name,note\nada,Ada,\nbruno,"Bruno,\ncelia,Célia,\n')).toMatchObject({
			rows: [[2, 'ada', 'Ada', '']],
			problems: [{ kind: 'unclosed-quote', severity: 'error', place: { table: 'people', row: 3 } }]
		});
	});

	test('is a column twice, of which the first is read', () => {
		const { table, problems } = read('id,name,name\nada,Ada,Eve\n');
		const [row] = table.rows;

		expect(problems).toEqual([
			{ kind: 'repeated-column', severity: 'error', place: { table: 'people', row: 1, column: 'name' } }
		]);
		expect(row && cellOf(table, row, 'name')).toBe('Ada');
	});
});

test('an empty file has no columns and no rows', () => {
	expect(read('')).toMatchObject({ rows: [], problems: [], table: { columns: new Map() } });
});

test('the items of a list stand between semicolons', () => {
	expect(itemsOf(' ada; bruno;;')).toEqual(['ada', 'bruno']);
	expect(itemsOf('')).toEqual([]);
});
