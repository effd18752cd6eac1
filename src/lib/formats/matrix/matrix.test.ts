import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../sheet.ts';
import { graphOfMatrix } from './graph-of-matrix.ts';
import { importOfIncidence } from './import-of-incidence.ts';
import { isMatrix, matrixKind } from './matrix.ts';

/** A sheet with commas between its cells; its first line are its heads. */
function sheetOf(text: string): Sheet {
	const [heads = [], ...rows] = text.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));
	return { file: 'a.csv', name: undefined, heads, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

const friends = sheetOf(',Ada,Bruno,Čo\nAda,0,1,0\nBruno,1,0,2.5\nČo,0,2.5,0');
const commands = sheetOf('who,Ada,Bruno,Čo\nAda,-,x,yes\nBruno,,1,no\nČo,,,');
const boards = sheetOf(',Bank,Mine,Mill\nAda,1,,x\nBruno,1,0,-');

const edgesOf = (sheet: Sheet) =>
	graphOfMatrix(sheet, 'adjacency').edges.map(({ source, target, weight, directed }) => [
		source,
		target,
		weight,
		directed
	]);

describe('a sheet is a matrix', () => {
	test.each([
		['of the same names both ways, whatever its corner says', commands, 'adjacency'],
		['with weights', friends, 'adjacency'],
		['of the same names in another order', sheetOf(',B,A\nA,1,0\nB,0,1'), 'adjacency'],
		['of people and bodies', boards, 'incidence'],
		['without a cell in its corner, as R writes it', sheetOf('Bank,Mine\nAda,1,0\nBruno,1,1'), 'incidence']
	])('%s', (_, sheet, kind) => {
		expect([isMatrix(sheet), matrixKind(sheet)]).toEqual([true, kind]);
	});

	test('whose heads are not found yet', () => {
		const { heads, rows } = boards;
		const unheaded = { ...boards, heads: undefined, rows: [{ number: 1, cells: heads ?? [] }, ...rows] };
		expect(isMatrix(unheaded)).toBe(true);
		expect(importOfIncidence(unheaded)).toEqual(importOfIncidence(boards));
	});

	test.each([
		['a list of people', 'name,role\nAda,Chair\nBruno,Clerk'],
		['a table of figures', 'Country,2010,2011\nNorway,1,2\nChad,3,4'],
		['figures with an empty corner', ',age,height\nAda,44,170\nBruno,51,182'],
		['marks for years', ',2010,2011\nAda,1,0\nBruno,1,1'],
		['marks for numbered rows', ',Bank,Mine\n1,1,0\n2,1,1'],
		['an edge list', 'source,target,weight\na,b,1\nb,c,2'],
		['a name that comes twice', ',Bank,Bank\nAda,1,0\nBruno,1,1'],
		['no tie at all', ',Bank,Mine\nAda,0,0\nBruno,,'],
		['one row', ',Bank,Mine\nAda,1,0'],
		['nothing', '']
	])('but not one with %s', (_, text) => {
		expect(isMatrix(sheetOf(text))).toBe(false);
	});
});

describe('the graph of an adjacency matrix', () => {
	test('has no directions where both halves agree', () => {
		expect(edgesOf(friends)).toEqual([
			['Ada', 'Bruno', 1, false],
			['Bruno', 'Čo', 2.5, false]
		]);
		expect(graphOfMatrix(friends, 'adjacency')).toMatchObject({
			time: 'none',
			nodes: [{ id: 'Ada', label: 'Ada', number: 2 }, { id: 'Bruno' }, { id: 'Čo', number: 4 }],
			remarks: []
		});
	});

	test('has directions from row to column where they differ', () => {
		expect(edgesOf(sheetOf(',A,B,C\nA,0,1,0\nB,2,0,0\nC,0,yes,0'))).toEqual([
			['A', 'B', 1, true],
			['B', 'A', 2, true],
			['C', 'B', 1, true]
		]);
	});

	test('has directions where one half is blank and the other has blanks too', () => {
		expect(edgesOf(sheetOf(',A,B,C\nA,,x,\nB,,,x\nC,,,'))).toEqual([
			['A', 'B', 1, true],
			['B', 'C', 1, true]
		]);
	});

	test('has no directions where one half is filled and the other blank, with a remark', () => {
		expect(edgesOf(sheetOf(',A,B,C\nA,,1,0\nB,,,1\nC,,,'))).toEqual([
			['A', 'B', 1, false],
			['B', 'C', 1, false]
		]);
		expect(graphOfMatrix(sheetOf(',A,B,C\nA\nB,0\nC,1,0'), 'adjacency').remarks).toMatchObject([{ list: 'guessed' }]);
	});

	test('leaves the diagonal out, with a remark', () => {
		expect(graphOfMatrix(sheetOf(',A,B\nA,1,1\nB,1,1'), 'adjacency')).toMatchObject({
			edges: [{ source: 'A', target: 'B' }],
			remarks: [{ list: 'not-used', what: '2 ties of a name to itself, on the diagonal, stayed out.' }]
		});
	});

	test('finds its columns by their names', () => {
		expect(edgesOf(sheetOf(',B,A\nA,1,0\nB,0,2'))).toEqual([
			['A', 'B', 1, true],
			['B', 'A', 2, true]
		]);
	});
});

test.each(['', '0', '-', 'no', 'No', '0.0'])('"%s" is no tie', (cell) => {
	expect(edgesOf(sheetOf(`,A,B\nA,0,${cell}\nB,1,0`))).toEqual([['B', 'A', 1, true]]);
});

test.each([
	['x', 1],
	['1', 1],
	['Yes', 1],
	['2.5', 2.5],
	['-1', -1]
])('"%s" is a tie of weight %s', (cell, weight) => {
	expect(edgesOf(sheetOf(`,A,B\nA,0,${cell}\nB,0,0`))).toEqual([['A', 'B', weight, true]]);
});

test('a decimal comma is read', () => {
	const rows = [
		{ number: 2, cells: ['A', '0', '0,5'] },
		{ number: 3, cells: ['B', '0', '0'] }
	];
	expect(edgesOf({ ...friends, heads: ['', 'A', 'B'], rows })).toEqual([['A', 'B', 0.5, true]]);
});

test('another word is no tie, with a remark', () => {
	expect(graphOfMatrix(sheetOf(',A,B\nA,0,maybe\nB,0,0'), 'adjacency')).toMatchObject({
		edges: [],
		remarks: [{ list: 'to-mend', place: { table: 'a.csv', row: 2 } }]
	});
});

test('the graph of an incidence matrix has rows and columns, also of one name', () => {
	expect(graphOfMatrix(sheetOf(',Ada,Mine\nAda,1,2'), 'incidence')).toMatchObject({
		nodes: [
			{ id: 'Ada', attributes: new Map([['mode', 'row']]), number: 2 },
			{ id: 'Ada (column)', label: 'Ada', attributes: new Map([['mode', 'column']]), number: 1 },
			{ id: 'Mine' }
		],
		edges: [
			{ source: 'Ada', target: 'Ada (column)', directed: false, weight: 1 },
			{ source: 'Ada', target: 'Mine', weight: 2 }
		]
	});
});

test('in an incidence matrix each head is a body, and a mark is a seat in it', () => {
	const { sheets, remarks } = importOfIncidence(boards);
	expect(
		Object.fromEntries(sheets.map(({ is, heads, rows }) => [is, [heads, ...rows.map(({ cells }) => cells)]]))
	).toEqual({
		people: [
			['id', 'name'],
			['Ada', 'Ada'],
			['Bruno', 'Bruno']
		],
		bodies: [
			['id', 'name'],
			['Bank', 'Bank'],
			['Mine', 'Mine'],
			['Mill', 'Mill']
		],
		posts: [
			['id', 'name', 'body', 'seats'],
			['Member of Bank', 'Member', 'Bank', '2'],
			['Member of Mine', 'Member', 'Mine', '1'],
			['Member of Mill', 'Member', 'Mill', '1']
		],
		occupancies: [
			['person', 'post'],
			['Ada', 'Member of Bank'],
			['Ada', 'Member of Mill'],
			['Bruno', 'Member of Bank']
		]
	});
	expect(remarks).toEqual([]);
});

test('whatever a sheet holds, it is read', () => {
	const cell = fc.constantFrom(
		'',
		'0',
		'1',
		'x',
		'Ada',
		'Bruno',
		'__proto__',
		'constructor',
		'-',
		'2,5',
		'maybe',
		'NaN'
	);
	const cells = fc.array(cell, { maxLength: 4 });
	const sheet = fc.record({
		...{ file: fc.constant('a.csv'), name: fc.constant(undefined), heads: fc.option(cells, { nil: undefined }) },
		rows: fc.array(fc.record({ number: fc.nat(), cells }), { maxLength: 4 })
	});
	// Sheets of a few rows; five hundred runs meet each word as a name and as a cell.
	fc.assert(
		fc.property(sheet, (given) => {
			isMatrix(given);
			const { nodes, edges } = graphOfMatrix(given, matrixKind(given));
			const ids = new Set(nodes.map(({ id }) => id));
			expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
			expect(importOfIncidence(given).sheets).toHaveLength(4);
		}),
		{ numRuns: 500 }
	);
});
