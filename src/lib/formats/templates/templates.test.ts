import { expect, test } from 'vitest';
import { sheetOfText } from '../delimited/sheet-of-text.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { templateCsv, templateXlsx } from './templates.ts';

const heads = ['name', 'role', 'body', 'from', 'to', 'how it ended', 'source'];

test('the CSV to fill in has heads, and three rows that are filled but for one end', () => {
	const { rows } = sheetOfText(new TextDecoder().decode(templateCsv()), 'template.csv').sheet;

	expect(rows[0]?.cells).toEqual(heads);
	expect(rows.slice(1).map(({ cells }) => cells.filter((cell) => cell !== '').length)).toEqual([7, 6, 7]);
});

test('the workbook to fill in holds the same', async () => {
	const { sheets, remarks } = await readWorkbook(await templateXlsx(), 'template.xlsx');
	const text = sheetOfText(new TextDecoder().decode(templateCsv()), 'template.csv').sheet;

	expect(sheets[0]?.rows).toEqual(text.rows);
	expect(remarks).toEqual([]);
});
