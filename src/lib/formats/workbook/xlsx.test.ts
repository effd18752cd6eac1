import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { madeXlsx } from '../../../../tests/fixtures/made-xlsx.ts';
import { mostCells } from '../most-cells.ts';
import { readWorkbook } from './read-workbook.ts';

async function written(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
	return writeXlsx({ sheets: [...sheets] });
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
	const { sheets } = await readWorkbook(bytes, 'council.xlsx');
	return (sheets[0]?.rows ?? []).map(({ cells }) => cells);
}

async function whatOf(bytes: Uint8Array): Promise<readonly string[]> {
	return (await readWorkbook(bytes, 'council.xlsx')).remarks.map(({ what }) => what);
}

/** The text of a cell with a number and a number format. */
async function shown(value: number | string, format: string, countsFrom1904 = false): Promise<string | undefined> {
	const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`;
	return (await rowsOf(madeXlsx({ sheet, formats: [format], countsFrom1904 })))[0]?.[0];
}

describe('sheets', () => {
	test('each worksheet is a sheet with its name, and rows are counted as on screen', async () => {
		const bytes = await written(
			{ name: 'People', rows: [['name', 'role'], [], ['Ada', null], [null, 'Mayor']] },
			{ name: 'Ties', rows: [['from', 'to']] }
		);

		expect((await readWorkbook(bytes, 'council.xlsx')).sheets).toEqual([
			{
				file: 'council.xlsx',
				name: 'People',
				heads: undefined,
				rows: [
					{ number: 1, cells: ['name', 'role'] },
					{ number: 3, cells: ['Ada'] },
					{ number: 4, cells: ['', 'Mayor'] }
				]
			},
			{ file: 'council.xlsx', name: 'Ties', heads: undefined, rows: [{ number: 1, cells: ['from', 'to'] }] }
		]);
	});

	test('hidden sheets and those with (ignore) in their name are left out, and said', async () => {
		const rows = [['name']];
		const bytes = await written(
			{ name: 'People', rows },
			{ name: 'Old', rows, hidden: true },
			{ name: 'Older', rows, veryHidden: true },
			{ name: 'Notes (Ignore)', rows }
		);

		expect((await readWorkbook(bytes, 'council.xlsx')).sheets.map(({ name }) => name)).toEqual(['People']);
		expect(await whatOf(bytes)).toEqual([
			'2 hidden sheets were left out.',
			'1 sheet with (ignore) in the name was left out.'
		]);
	});

	test('an empty sheet is left out', async () => {
		expect((await readWorkbook(await written({ name: 'Empty', rows: [] }), 'x.xlsx')).sheets).toEqual([]);
	});
});

test('merged cells fill down and right, but no row or column that is empty otherwise', async () => {
	const bytes = await written({
		name: 'People',
		rows: [
			['Council', null, 'Ada'],
			[null, null, 'Ben'],
			['Board', null, 'Cay']
		],
		merges: [
			{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 },
			{ startRow: 2, startCol: 0, endRow: 9, endCol: 0 },
			{ startRow: 1, startCol: 2, endRow: 1, endCol: 9 }
		]
	});

	expect(await rowsOf(bytes)).toEqual([
		['Council', 'Council', 'Ada'],
		['Council', 'Council', 'Ben'],
		['Board', '', 'Cay']
	]);
});

describe('dates take their precision from the number format', () => {
	test.each([
		['yyyy-mm-dd', '2014-06-01'],
		['d/m/yyyy', '2014-06-01'],
		['[$-409]d\\-mmm\\-yy;@', '2014-06-01'],
		['[$-F800]dddd, mmmm dd, yyyy', '2014-06-01'],
		['mmm yyyy', '2014-06'],
		['mmm-yy', '2014-06'],
		['yyyy"年"m"月"', '2014-06'],
		['"day" mm/yyyy', '2014-06'],
		['yyyy', '2014'],
		['"in the year "yyyy', '2014'],
		['[Red]yyyy;"d"', '2014']
	])('%s gives %s', async (format, text) => {
		expect(await shown(41791, format)).toBe(text);
	});

	test('a built-in format of month and year gives a month', async () => {
		const bytes = await written({
			name: 'A',
			rows: [[new Date(Date.UTC(2014, 5, 1))]],
			columns: [{ numFmt: 'mmm-yy' }]
		});

		expect(await rowsOf(bytes)).toEqual([['2014-06']]);
	});

	test('a time of day is cut off, and said', async () => {
		const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>41791.75</v></c></row></sheetData>';
		const bytes = madeXlsx({ sheet, formats: ['yyyy-mm-dd hh:mm'] });

		expect(await rowsOf(bytes)).toEqual([['2014-06-01']]);
		expect(await whatOf(bytes)).toEqual(['1 time of day was cut to the day.']);
	});

	test('minutes are no months: a time alone stays a time', async () => {
		expect(await shown(0.75, 'h:mm')).toBe('18:00');
		expect(await shown(0.75, 'hh:mm AM/PM')).toBe('18:00');
		expect(await shown(1.5, '[h]:mm')).toBe('36:00');
	});
});

describe('days are counted from 1900 with a false leap day, or from 1904', () => {
	test.each([
		[1, '1900-01-01'],
		[59, '1900-02-28'],
		[61, '1900-03-01'],
		[2958465, '9999-12-31']
	])('day %i from 1900 is %s', async (value, text) => {
		expect(await shown(value, 'yyyy-mm-dd')).toBe(text);
	});

	test.each([
		[0, '1904-01-01'],
		[40329, '2014-06-01']
	])('day %i from 1904 is %s', async (value, text) => {
		expect(await shown(value, 'yyyy-mm-dd', true)).toBe(text);
	});

	test('day 0 from 1900 is what a formula gives for an empty cell, and is empty', async () => {
		expect(await shown(0, 'yyyy-mm-dd')).toBe('');
	});

	test('a day before 1900 is read as LibreOffice writes it, and said', async () => {
		const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>-38983</v></c></row></sheetData>';
		const bytes = madeXlsx({ sheet, formats: ['yyyy-mm-dd'] });

		expect(await rowsOf(bytes)).toEqual([['1793-04-06']]);
		expect(await whatOf(bytes)).toEqual(['1 date before 1900 was read as LibreOffice counts them.']);
	});

	test('a day that cannot be is left empty, and said', async () => {
		const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>1e300</v></c><c r="B1"><v>1</v></c></row></sheetData>';

		expect(await whatOf(madeXlsx({ sheet, formats: ['yyyy-mm-dd'] }))).toEqual([
			'1 cell shows a date that cannot be and was left empty.'
		]);
	});
});

describe('numbers', () => {
	test('a year in a plain cell stays a number: it is not 1905', async () => {
		expect(await rowsOf(await written({ name: 'A', rows: [[2014, 1905]] }))).toEqual([['2014', '1905']]);
	});

	test('a year typed into a date cell shows a day of 1905, which is said', async () => {
		const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>2014</v></c></row></sheetData>';
		const bytes = madeXlsx({ sheet, formats: ['yyyy-mm-dd'] });

		expect(await rowsOf(bytes)).toEqual([['1905-07-06']]);
		expect((await readWorkbook(bytes, 'x.xlsx')).remarks).toEqual([
			{
				list: 'guessed',
				place: { table: 'Sheet1', row: 1 },
				what: '1 date of about 1905 may be a year that was typed into a date cell.'
			}
		]);
	});

	test.each([
		[0.45, '0%', '45%'],
		[0.1234, '0.0%', '12.34%'],
		[1234567.5, '#,##0.00', '1234567.5'],
		[42, '00000', '00042'],
		[123456789012, 'General', '123456789012'],
		['1.5E+20', '0.00E+00', '150000000000000000000'],
		['1e-7', 'General', '0.0000001'],
		['0.30000000000000004', 'General', '0.3'],
		[5, '"d"0', '5']
	])('%s in the format %s is %s', async (value, format, text) => {
		expect(await shown(value, format)).toBe(text);
	});
});

describe('formulas are not run', () => {
	test('they give their last value', async () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v>text</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c></row></sheetData>';

		expect(await rowsOf(madeXlsx({ sheet }))).toEqual([['2', 'text', 'TRUE']]);
	});

	test('one without a stored value is empty, and said', async () => {
		const sheet = '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>3</v></c></row></sheetData>';

		expect(await rowsOf(madeXlsx({ sheet }))).toEqual([['', '3']]);
		expect(await whatOf(madeXlsx({ sheet }))).toEqual([
			'1 formula without a stored value was left empty; save the file in a spreadsheet.'
		]);
	});

	test('an error is empty, and said once with its count', async () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>3</v></c></row></sheetData>';

		expect(await rowsOf(madeXlsx({ sheet }))).toEqual([['', '', '3']]);
		expect(await whatOf(madeXlsx({ sheet }))).toEqual(['2 cells show an error such as #N/A and were left empty.']);
	});
});

describe('links', () => {
	async function linksOf(bytes: Uint8Array): Promise<ReadonlyMap<number, string> | undefined> {
		return (await readWorkbook(bytes, 'x.xlsx')).sheets[0]?.rows[0]?.links;
	}
	const cell = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>minutes</t></is></c></row></sheetData>';

	test('of cells are kept beside their text', async () => {
		const sheet = `${cell}<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="#a tip"/></hyperlinks>`;

		expect(await linksOf(madeXlsx({ sheet, targets: ['https://example.org/minutes'] }))).toEqual(
			new Map([[0, 'https://example.org/minutes']])
		);
	});

	test('keep the place in the page that they lead to', async () => {
		const sheet = `${cell}<hyperlinks><hyperlink ref="A1" r:id="rId1" location="item-2" display="x"/></hyperlinks>`;

		expect(await linksOf(madeXlsx({ sheet, targets: ['https://example.org/minutes'] }))).toEqual(
			new Map([[0, 'https://example.org/minutes#item-2']])
		);
	});

	test('to a place in the workbook or a file are none', async () => {
		const sheet = `${cell}<hyperlinks><hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks>`;

		expect(await linksOf(madeXlsx({ sheet }))).toBeUndefined();
	});

	test('of HYPERLINK() are read from its text or the cell it names', async () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("https://example.org/a","a")</f><v>a</v></c><c r="B1" t="str"><f>HYPERLINK($D$1)</f><v>b</v></c><c r="C1" t="str"><f>HYPERLINK("https://example.org/"&amp;D1,"c")</f><v>c</v></c><c r="D1" t="inlineStr"><is><t>https://example.org/d</t></is></c></row></sheetData>';

		expect(await linksOf(madeXlsx({ sheet }))).toEqual(
			new Map([
				[0, 'https://example.org/a'],
				[1, 'https://example.org/d']
			])
		);
	});
});

test('rich text is flat, and colour and strike-through are not read, which is said once', async () => {
	const bytes = await written({
		name: 'People',
		rows: [['name'], ['Ada'], ['Ben']],
		cells: new Map([
			['0,0', { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDDDDD' } } } }],
			['1,0', { richText: [{ text: 'Ada ' }, { text: 'Hill', font: { bold: true } }] }],
			['2,0', { style: { font: { strikethrough: true } } }]
		])
	});

	expect(await rowsOf(bytes)).toEqual([['name'], ['Ada Hill'], ['Ben']]);
	expect(await whatOf(bytes)).toEqual(['Colours and strike-through of cells were not read.']);
});

test('heads with a colour alone are not worth a remark', async () => {
	const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDDDDD' } } as const;
	const cells = new Map([['0,0', { style: { fill } }]]);

	expect(await whatOf(await written({ name: 'A', rows: [['name'], ['Ada']], cells }))).toEqual([]);
});

describe('what cannot be read is said in a sentence', () => {
	test('a workbook with a password', async () => {
		const bytes = await writeXlsx({
			sheets: [{ name: 'A', rows: [['x']] }],
			encryption: { password: 'secret', spinCount: 1 }
		});

		expect(await whatOf(bytes)).toEqual([
			'The workbook has a password or an old form; save it as XLSX without a password.'
		]);
	});

	test('a workbook of more than 2,000,000 cells', async () => {
		const sheet = `<sheetData><row r="1">${'<c/>'.repeat(mostCells / 2 + 1)}</row></sheetData>`;

		expect(await whatOf(madeXlsx({ sheet, sheets: 2 }))).toEqual([
			'The workbook has more than 2,000,000 cells and was not read.'
		]);
	});

	test('a sheet that unpacks a thousandfold', async () => {
		const parts = unzipSync(madeXlsx({ sheet: '<sheetData/>' }));
		const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) });

		expect(await whatOf(bomb)).toEqual(['The archive is packed as only harmful ones are, and was not read.']);
	});

	test('two cells at opposite ends of a sheet', async () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';

		expect(await whatOf(madeXlsx({ sheet }))).toEqual([
			'The workbook is damaged, or has cells very far apart, and was not read.'
		]);
	});

	test('a file that is no workbook', async () => {
		expect(await whatOf(strToU8('name,role'))).toEqual(['The file is no workbook and was not read.']);
	});
});

test('blocks that overlap endlessly do not take forever', async () => {
	const rows = Array.from(
		{ length: 2_000 },
		(_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`
	);
	const merges = '<mergeCell ref="A1:ZZ2000"/>'.repeat(20_000);
	const sheet = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`;

	expect(await rowsOf(madeXlsx({ sheet }))).toHaveLength(2_000);
});

test('whatever a sheet holds, it never throws', async () => {
	const cell = fc.constantFrom(
		'<c r="A1" s="1"><v>1e9</v></c>',
		'<c r="__proto__1" t="s"><v>__proto__</v></c>',
		'<c r="B0" t="inlineStr"><is><t>x</t></is></c>',
		'<c t="inlineStr" s="-9"><is><r><t>x</t></r></is></c>',
		'<c s="1"><v>-1e999</v></c>',
		'<c s="1"><v>x</v></c>',
		'<c><f t="shared" si="0"/></c>',
		'<c t="str"><f>HYPERLINK(ZZZ9999999</f><v>&#0;</v></c>',
		'<c><v>',
		'<'
	);
	const after = fc.constantFrom(
		'',
		'<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="A1:?"/></mergeCells>',
		'<hyperlinks><hyperlink ref="?" r:id="rId9"/><hyperlink ref="A1" r:id="rId1" location=""/></hyperlinks>'
	);
	// Three cells of ten end the reading, so that of 150 runs with up to five cells many are read to the end.
	await fc.assert(
		fc.asyncProperty(fc.array(cell, { maxLength: 5 }), after, async (cells, rest) => {
			const sheet = `<sheetData><row r="1">${cells.join('')}</row></sheetData>${rest}`;
			const { time, remarks } = await readWorkbook(madeXlsx({ sheet, formats: ['yyyy'], targets: ['x'] }), 'x.xlsx');
			expect(time).toBe('date');
			expect(remarks.length).toBeLessThan(4);
		}),
		{ numRuns: 150 }
	);
});
