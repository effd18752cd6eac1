import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostCellsOfText } from '../most-cells.ts';
import { sheetOfText } from './sheet-of-text.ts';

function cellsOf(text: string): readonly (readonly string[])[] {
	return sheetOfText(text, 'council.csv').sheet.rows.map(({ cells }) => cells);
}

function whatOf(text: string): readonly string[] {
	return sheetOfText(text, 'council.csv').remarks.map(({ what }) => what);
}

describe('what separates cells is told by the text', () => {
	test.each([',', ';', '\t', '|'])('%j, where it gives each row the same number of cells', (separator) => {
		expect(cellsOf(`name${separator}role\nAda${separator}Mayor\n`)).toEqual([
			['name', 'role'],
			['Ada', 'Mayor']
		]);
	});

	test('decimal commas do not separate where semicolons do', () => {
		expect(cellsOf('name;share\nAda;1,5\nBen;2,25\nCay;10,5\n')[1]).toEqual(['Ada', '1,5']);
	});

	test('lists with semicolons do not separate where commas do', () => {
		expect(cellsOf('name,roles\nAda,Mayor;Chair\nBen,Clerk;Member\n')[1]).toEqual(['Ada', 'Mayor;Chair']);
	});

	test('separators within quotes do not count', () => {
		expect(cellsOf('name;note\n"Ada";"a,b,c"\n"Ben";"a,b,c"\n')[1]).toEqual(['Ada', 'a,b,c']);
	});

	test('a title above the heads does not count against a separator', () => {
		expect(cellsOf('The council\n\nname;role\nAda;Mayor\n')[1]).toEqual(['name', 'role']);
	});

	test('a list of names with the last name first is one column', () => {
		expect(cellsOf('name\nHill, Ada\nLake, Ben\n')).toEqual([['name'], ['Hill, Ada'], ['Lake, Ben']]);
	});

	test('a first line sep=; says it, as Excel writes it, and is no row', () => {
		const { rows } = sheetOfText('sep=;\nname;note\nAda;a,b\nBen;a,b\n', 'council.csv').sheet;

		expect(rows[0]).toEqual({ number: 1, cells: ['name', 'note'] });
		expect(cellsOf('"sep=,"\r\na,b;c\r\n')).toEqual([['a', 'b;c']]);
		expect(cellsOf('sep=\t\na\tb\n')).toEqual([['a', 'b']]);
	});
});

test('a byte order mark is no part of the first cell', () => {
	expect(cellsOf('\uFEFFname,role\n')).toEqual([['name', 'role']]);
});

test('doubled quotation marks are one, and a line end in quotes stays', () => {
	expect(cellsOf('name,note\r\n"Ada ""Bee"" Hill","one\r\ntwo"\r\n')[1]).toEqual(['Ada "Bee" Hill', 'one\ntwo']);
});

test('a quotation mark within a cell is a character', () => {
	expect(cellsOf('name,note\nAda,5" high\nBen,x\n')[1]).toEqual(['Ada', '5" high']);
});

test('rows are counted as a spreadsheet does: empty ones count, and one with a line end is one', () => {
	const { rows } = sheetOfText('name,note\n\n"Ada","one\ntwo"\n,\nBen,x\n', 'council.csv').sheet;

	expect(rows.map(({ number }) => number)).toEqual([1, 3, 5]);
});

test('short rows stay short, long rows keep their cells, and heads are still to be found', () => {
	expect(cellsOf('a,b,c\nd\ne,f,g,h\ni,j,k\n')).toEqual([
		['a', 'b', 'c'],
		['d'],
		['e', 'f', 'g', 'h'],
		['i', 'j', 'k']
	]);
	expect(sheetOfText('a,b', 'x.csv').sheet).toMatchObject({ file: 'x.csv', name: undefined, heads: undefined });
});

test('spaces around a cell are left out', () => {
	expect(cellsOf('name ; role\n Ada;\u00A0Mayor \n')).toEqual([
		['name', 'role'],
		['Ada', 'Mayor']
	]);
});

describe('a quotation mark that is never closed', () => {
	const text = 'name,note\n"Ada","one\ntwo"\nBen,"open\nCay,x\n';

	test('is said with its row', () => {
		expect(sheetOfText(text, 'council.csv').remarks).toEqual([
			{
				list: 'to-mend',
				place: { table: 'council.csv', row: 3 },
				what: 'A quotation mark in row 3 is never closed and was left out.'
			}
		]);
	});

	test('does not swallow the rows after it', () => {
		expect(cellsOf(text).slice(2)).toEqual([
			['Ben', 'open'],
			['Cay', 'x']
		]);
	});
});

test('text after a closing quotation mark is said, since cells are split there', () => {
	expect(whatOf('name,note\n"Bee" Hill,x\n"Cay" Lake,y\n')).toEqual([
		'Text follows a closing quotation mark in 2 cells, first in row 2; cells may be split there.'
	]);
});

test.each([
	['line ends', '\n'],
	['commas', ','],
	['commas in lines', ',\n'],
	['quoted cells', '"",']
])('64 MB of %s are refused, not read', (_, part) => {
	const text = part.repeat(Math.floor(64_000_000 / part.length));

	expect(whatOf(text)).toEqual(['The text has more than 20,000,000 cells and was not read.']);
});

test('rows after a quotation mark that is never closed count as well', () => {
	expect(whatOf(`"${'x\n'.repeat(mostCellsOfText + 1)}`)).toEqual([
		'The text has more than 20,000,000 cells and was not read.'
	]);
});

test('separators in a long quoted text make no cells', () => {
	const text = `name,note\nAda,"${','.repeat(mostCellsOfText + 1)}"\n`;

	expect(sheetOfText(text, 'council.csv').remarks).toEqual([]);
});

test('an empty text has no rows', () => {
	expect(cellsOf('')).toEqual([]);
	expect(cellsOf(' \n\n')).toEqual([]);
});

test('any table that says its separator reads as the same cells', () => {
	const cell = fc
		.string({ unit: fc.constantFrom('a', 'é', ',', ';', '|', '"', '\n', '\t', "'") })
		.map((text) => text.trim());
	const rows = fc
		.integer({ min: 2, max: 4 })
		.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
	// Each run has some ten cells of all that must be quoted; 200 runs meet each of them beside each other.
	fc.assert(
		fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (given, separator) => {
			const filled = given.filter((cells) => cells.some((each) => each !== ''));
			expect(cellsOf(`sep=${separator}\n${dsvFormat(separator).formatRows(filled)}\n`)).toEqual(filled);
		}),
		{ numRuns: 200 }
	);
});

test('no text makes it throw, and rows keep their order', () => {
	const part = fc.constantFrom(
		'"',
		'""',
		',',
		';',
		'\t',
		'|',
		'\n',
		'\r',
		'sep=',
		'name',
		' ',
		'\uFEFF',
		'\u0000',
		'__proto__'
	);
	// Most texts of some twenty such parts have a quote that is open or followed by text; 500 runs meet them in any order.
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const { sheet, remarks } = sheetOfText(parts.join(''), 'x.csv');
			const numbers = sheet.rows.map(({ number }) => number);
			expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
			expect(remarks.length).toBeLessThan(3);
		}),
		{ numRuns: 500 }
	);
});
