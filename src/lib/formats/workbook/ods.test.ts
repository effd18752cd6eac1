import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { describe, expect, test } from 'vitest';
import { madeOds, odsDateStyle } from '../../../../tests/fixtures/made-ods.ts';
import { readWorkbook } from './read-workbook.ts';

/** A sheet of the given rows, which are cells in XML. */
function table(...rows: readonly string[]): string {
	return `<table:table table:name="People">${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
}

function text(given: string, attributes = ''): string {
	return `<table:table-cell office:value-type="string" ${attributes}><text:p>${given}</text:p></table:table-cell>`;
}

function date(value: string, attributes = ''): string {
	return `<table:table-cell office:value-type="date" office:date-value="${value}" ${attributes}><text:p>x</text:p></table:table-cell>`;
}

async function rowsOf(tables: string, styles = '', named?: string): Promise<readonly (readonly string[])[]> {
	const { sheets } = await readWorkbook(madeOds({ tables, styles, ...(named && { named }) }), 'council.ods');
	return (sheets[0]?.rows ?? []).map(({ cells }) => cells);
}

async function whatOf(bytes: Uint8Array): Promise<readonly string[]> {
	return (await readWorkbook(bytes, 'council.ods')).remarks.map(({ what }) => what);
}

test('what another program writes is read: names, numbers, truths and days', async () => {
	const bytes = await writeOds({
		sheets: [
			{
				name: 'People',
				rows: [['name', 'born', 'rank', 'in post'], [], ['Ada', new Date(Date.UTC(1970, 0, 31)), 1.5, true]]
			}
		]
	});

	expect((await readWorkbook(bytes, 'council.ods')).sheets).toEqual([
		{
			file: 'council.ods',
			name: 'People',
			heads: undefined,
			rows: [
				{ number: 1, cells: ['name', 'born', 'rank', 'in post'] },
				{ number: 3, cells: ['Ada', '1970-01-31', '1.5', 'TRUE'] }
			]
		}
	]);
});

describe('dates take their precision from the date style', () => {
	const styles =
		odsDateStyle('month', 'month', 'year') + odsDateStyle('year', 'year') + odsDateStyle('day', 'day', 'month', 'year');

	test.each([
		['year', '2014'],
		['month', '2014-06'],
		['day', '2014-06-01'],
		['none', '2014-06-01']
	])('of a cell: %s', async (style, shown) => {
		expect(await rowsOf(table(date('2014-06-01', `table:style-name="${style}"`)), styles)).toEqual([[shown]]);
	});

	test('of its column, and of the style that its style rests on', async () => {
		const column = '<table:table-column/><table:table-column table:default-cell-style-name="own"/>';
		const sheet = `<table:table table:name="A">${column}<table:table-row>${text('Ada')}${date('2014-06-01')}</table:table-row></table:table>`;
		const own = '<style:style style:name="own" style:family="table-cell" style:parent-style-name="month"/>';

		expect(await rowsOf(sheet, own, styles)).toEqual([['Ada', '2014-06']]);
	});

	test('styles that rest on each other do not take forever', async () => {
		const rounds = ['a', 'b'].map(
			(name, index) => `<style:style style:name="${name}" style:parent-style-name="${['b', 'a'][index]}"/>`
		);

		expect(await rowsOf(table(date('2014-06-01', 'table:style-name="a"')), rounds.join(''))).toEqual([['2014-06-01']]);
	});

	test('a day before 1900 is as it stands, and one before the year 1 too', async () => {
		expect(await rowsOf(table(date('1793-04-06') + date('-0043-03-15')))).toEqual([['1793-04-06', '-0043-03-15']]);
	});

	test('a time of day is cut off, and said', async () => {
		const tables = table(date('2014-06-01T14:30:00'));

		expect(await rowsOf(tables)).toEqual([['2014-06-01']]);
		expect(await whatOf(madeOds({ tables }))).toEqual(['1 time of day was cut to the day.']);
	});

	test('day 0 is what a formula gives for an empty cell, and is empty', async () => {
		expect(await rowsOf(table(date('1899-12-30') + text('x')))).toEqual([['', 'x']]);
	});
});

describe('numbers', () => {
	test.each([
		['office:value-type="float" office:value="2014"', '2.014', '2014'],
		['office:value-type="float" office:value="42"', '00042', '00042'],
		['office:value-type="percentage" office:value="0.45"', '45 %', '45%'],
		['office:value-type="currency" office:value="1500"', '1.500 €', '1500'],
		['office:value-type="time" office:time-value="PT14H30M00S"', '14:30', '14:30']
	])('%s shown as %s gives %s', async (attributes, shown, given) => {
		const cell = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

		expect(await rowsOf(table(cell))).toEqual([[given]]);
	});
});

test('an error is empty, and said', async () => {
	const cell =
		'<table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=NA()"><text:p>#N/A</text:p></table:table-cell>';
	const tables = table(cell + text('x'));

	expect(await rowsOf(tables)).toEqual([['', 'x']]);
	expect(await whatOf(madeOds({ tables }))).toEqual(['1 cell shows an error such as #N/A and was left empty.']);
});

test('merged cells fill down and right', async () => {
	const merged = text('Council', 'table:number-rows-spanned="2" table:number-columns-spanned="2"');
	const covered = '<table:covered-table-cell table:number-columns-repeated="2"/>';

	expect(await rowsOf(table(`${merged}<table:covered-table-cell/>${text('Ada')}`, `${covered}${text('Ben')}`))).toEqual(
		[
			['Council', 'Council', 'Ada'],
			['Council', 'Council', 'Ben']
		]
	);
});

test('cells and rows that repeat are as many', async () => {
	const row = `<table:table-row table:number-rows-repeated="2">${text('Ada', 'table:number-columns-repeated="2"')}</table:table-row>`;
	const gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>';
	const { sheets } = await readWorkbook(
		madeOds({ tables: `<table:table table:name="A">${row}${gap}${row}</table:table>` }),
		'x.ods'
	);

	expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 6, 7]);
	expect(sheets[0]?.rows[0]?.cells).toEqual(['Ada', 'Ada']);
});

test('styled empty cells to the end of the sheet are no cells', async () => {
	const rest = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16383"/>';
	const below = `<table:table-row table:number-rows-repeated="1048574">${rest}</table:table-row>`;
	const tables = `<table:table table:name="A"><table:table-row>${text('Ada')}${rest}</table:table-row>${below}</table:table>`;

	expect(await rowsOf(tables)).toEqual([['Ada']]);
	expect(await whatOf(madeOds({ tables }))).toEqual([]);
});

test('rows in groups and heads that repeat on each page are rows', async () => {
	const row = (name: string) => `<table:table-row>${text(name)}</table:table-row>`;
	const tables = `<table:table table:name="A"><table:table-header-rows>${row('name')}</table:table-header-rows><table:table-row-group>${row('Ada')}</table:table-row-group></table:table>`;

	expect(await rowsOf(tables)).toEqual([['name'], ['Ada']]);
});

test('hidden sheets are left out, and said', async () => {
	const styles =
		'<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
	const hidden = table(text('Old')).replace('table:name', 'table:style-name="ta2" table:name');
	const bytes = madeOds({ tables: hidden + table(text('Ada')), styles });

	expect((await readWorkbook(bytes, 'x.ods')).sheets.map(({ rows }) => rows[0]?.cells)).toEqual([['Ada']]);
	expect(await whatOf(bytes)).toEqual(['1 hidden sheet was left out.']);
});

test('the text of a cell is whole and flat, without its note', async () => {
	const note = '<office:annotation><text:p>a note</text:p></office:annotation>';
	const cell = `<table:table-cell office:value-type="string">${note}<text:p>Ada<text:s text:c="2"/><text:span>Hill</text:span></text:p><text:p>Mayor</text:p></table:table-cell>`;

	expect(await rowsOf(table(cell))).toEqual([['Ada  Hill\nMayor']]);
});

test('links of cells and of HYPERLINK() are kept', async () => {
	const link = text('<text:a xlink:href="https://example.org/a">minutes</text:a>');
	const formula = text('b', 'table:formula="of:=HYPERLINK(&quot;https://example.org/b&quot;;&quot;b&quot;)"');
	const named = text('c', 'table:formula="of:=HYPERLINK([.D1])"');
	const bytes = madeOds({ tables: table(link + formula + named + text('https://example.org/c')) });

	expect((await readWorkbook(bytes, 'x.ods')).sheets[0]?.rows[0]?.links).toEqual(
		new Map([
			[0, 'https://example.org/a'],
			[1, 'https://example.org/b'],
			[2, 'https://example.org/c']
		])
	);
});

test('colour and strike-through are not read, which is said once', async () => {
	const styles =
		'<style:style style:name="red" style:family="table-cell"><style:text-properties fo:color="#ff0000"/></style:style>';
	const red = text('Ada', 'table:style-name="red"');

	expect(await whatOf(madeOds({ tables: table(text('name'), red, red), styles }))).toEqual([
		'Colours and strike-through of cells were not read.'
	]);
});

describe('what cannot be read is said in a sentence', () => {
	test('a workbook with a password', async () => {
		const bytes = zipSync({
			mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
			'content.xml': strToU8('no xml'),
			'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>')
		});

		expect(await whatOf(bytes)).toEqual(['The workbook has a password; save it without one.']);
	});

	test('a few cells that repeat to more than 2,000,000', async () => {
		const row = `<table:table-row table:number-rows-repeated="1048576">${text('Ada', 'table:number-columns-repeated="16384"')}</table:table-row>`;

		expect(await whatOf(madeOds({ tables: `<table:table table:name="A">${row.repeat(50)}</table:table>` }))).toEqual([
			'The workbook has more than 2,000,000 cells and was not read.'
		]);
	});

	test('entities of its own, which could grow without end', async () => {
		const content =
			'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><office:document-content>&b;</office:document-content>';
		const bytes = zipSync({
			mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
			'content.xml': strToU8(content)
		});

		expect(await whatOf(bytes)).toEqual(['The workbook is damaged, or has cells very far apart, and was not read.']);
	});
});

test('whatever the content holds, it never throws', async () => {
	const cell = fc.constantFrom(
		text('x', 'table:number-columns-repeated="x" table:number-rows-spanned="1e9"'),
		text('<text:p/><text:s text:c="1e9"/>', 'table:formula="HYPERLINK([.ZZZ9999999])"'),
		date('9999-99-99T99'),
		'<table:covered-table-cell table:number-columns-repeated="1e99"/>',
		'<office:annotation><table:table-row/></office:annotation>',
		'<table:table table:name="__proto__"><table:table-cell/></table:table>',
		'<table:table-row><table:table-cell office:value-type="float" office:value="x"/></table:table-row>',
		'<text:p>',
		'<'
	);
	// Two parts of nine break the XML, so that of 200 runs with up to five cells half are read to the end.
	await fc.assert(
		fc.asyncProperty(fc.array(cell, { maxLength: 5 }), async (cells) => {
			const { time, remarks } = await readWorkbook(madeOds({ tables: table(cells.join(''), text('y')) }), 'x.ods');
			expect(time).toBe('date');
			expect(remarks.length).toBeLessThan(3);
		}),
		{ numRuns: 200 }
	);
});

test('elements nested a hundred thousand deep are no harm', async () => {
	const deep = `${'<text:span>'.repeat(100_000)}Ada${'</text:span>'.repeat(100_000)}`;

	expect(await rowsOf(table(text(deep)))).toEqual([['Ada']]);
});
