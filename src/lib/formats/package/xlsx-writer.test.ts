import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../../../tests/fixtures/read-fixture.ts';
import { openPackage } from '../../opening/open-package.ts';
import { descriptorOf } from '../../reading/descriptor.ts';
import type { Table } from '../../reading/table.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { columnsAndRows } from './table-csv.ts';
import { longestText } from './xlsx-text.ts';
import { xlsxWriter } from './xlsx-writer.ts';

const guild = openPackage(fixtureFiles('guild'));

function tableWith(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
	return {
		name: 'people',
		columns: new Map(columns.map((column, at) => [column, at])),
		rows: rows.map((cells) => ({ number: undefined, cells, whole: true }))
	};
}

/** The cells of a table after it was written and read, heads first. */
async function readBack(table: Table): Promise<readonly (readonly string[])[]> {
	const bytes = await xlsxWriter.write({
		descriptor: descriptorOf({ name: 'own' }),
		tables: new Map([['people', table]])
	});
	const { sheets, remarks } = await readWorkbook(bytes, 'own.xlsx');
	expect(remarks.map(({ what }) => what)).toEqual(['1 sheet with (ignore) in the name was left out.']);
	const width = table.columns.size;
	return (sheets[0]?.rows ?? []).map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
}

test('a workbook has a sheet a table, in the order of tables and columns, and reads back whole', async () => {
	const { sheets } = await readWorkbook(await xlsxWriter.write(guild), 'guild.xlsx');

	expect(sheets.map(({ name }) => name)).toEqual([...guild.tables.keys()]);
	for (const { name, rows } of sheets) {
		const table = [...guild.tables].find(([each]) => each === name)?.[1];
		const { columns, rows: given } = columnsAndRows(table ?? tableWith([], []));
		const read = rows.map(({ cells }) => columns.map((_, at) => cells[at] ?? ''));
		expect(read).toEqual([columns, ...given]);
	}
});

test('the first sheet explains each table and column', async () => {
	const { sheets } = await readXlsx(
		await xlsxWriter.write({ descriptor: descriptorOf({ name: 'own' }), tables: guild.tables })
	);
	const [about] = sheets;

	expect(about?.name).toBe('About (ignore)');
	expect(about?.rows.filter(([, column]) => column === 'birth')).toEqual([
		['people', 'birth', expect.stringContaining('born')]
	]);
	expect(about?.rows.filter(([, , words]) => words === null || words === '')).toEqual([]);
});

test('what a dataset says of its own columns comes first', async () => {
	const { sheets } = await readXlsx(await xlsxWriter.write(guild));

	expect(sheets[0]?.rows.find(([, column]) => column === 'birth')).toEqual(['people', 'birth', 'EDTF date']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '2014', '2014-05', '#N/A', '#REF!', '1e3', 'TRUE', '_x0041_', "'x"])(
	'the text %s stays a text',
	async (text) => {
		expect(await readBack(tableWith(['name'], [[text]]))).toEqual([['name'], [text]]);
	}
);

test('numbers are numbers where they read back the same', async () => {
	const table = tableWith(
		['name', 'earlier_reports'],
		[
			['Ada', '3'],
			['Ben', '03'],
			['Cay', '']
		]
	);
	const { sheets } = await readXlsx(
		await xlsxWriter.write({ descriptor: descriptorOf({ name: 'own' }), tables: new Map([['people', table]]) })
	);

	expect(sheets[1]?.rows.map(([, value]) => value)).toEqual(['earlier_reports', 3, '03', null]);
});

test('a text that is too long for a cell is cut, and said before', async () => {
	const table = tableWith(['name'], [['x'.repeat(longestText + 1)]]);
	const contents = { descriptor: descriptorOf({ name: 'own' }), tables: new Map([['people', table]] as const) };

	expect(xlsxWriter.losses(contents)).toContain('1 text is cut to 32,767 characters.');
	expect((await readBack(table))[1]?.[0]).toHaveLength(longestText);
});

test('a list that is too long for a cell is cut between two items', async () => {
	const ids = Array.from({ length: 4000 }, (_, index) => `member-${index}`);
	const cell = (await readBack(tableWith(['name', 'sources'], [['Ada', ids.join(';')]])))[1]?.[1] ?? '';
	const kept = cell.split(';');

	expect(kept).toEqual(ids.slice(0, kept.length));
	expect(kept.length).toBeGreaterThan(2000);
});

test('the same contents give the same bytes', async () => {
	expect(await xlsxWriter.write(guild)).toEqual(await xlsxWriter.write(guild));
});

test('whatever cells hold, they read back', async () => {
	const character = fc.constantFrom(
		'a',
		'é',
		'漢',
		'😀',
		' ',
		'"',
		'<',
		'&',
		'\n',
		'\t',
		'=',
		'#',
		'_x',
		'0',
		'-',
		'_',
		'\u0001'
	);
	const text = fc.array(character, { maxLength: 8 }).map((parts) => parts.join('').trim());
	const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
	// Ten cells a run, of all that XML and XLSX must escape; 100 runs meet them beside each other.
	await fc.assert(
		fc.asyncProperty(rows, async (given) => {
			const filled = given.filter((cells) => cells.some((cell) => cell !== ''));
			expect(await readBack(tableWith(['name', 'note'], filled))).toEqual([['name', 'note'], ...filled]);
		}),
		{ numRuns: 100 }
	);
});
