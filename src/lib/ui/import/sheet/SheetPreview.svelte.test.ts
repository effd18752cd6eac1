import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { opened } from '../../../../../tests/fixtures/opened.ts';
import SheetPreview from './SheetPreview.svelte';
import Sheets from './Sheets.svelte';

const text = 'The council,,,,\nName,Post,From,To,Shoe size\nAda,Chair,11/6/2012,2014,38\nBo,Clerk,2012,31/11/2013,41\n';

async function preview(files: Parameters<typeof opened>[0] = text) {
	const { sheets, report } = await opened(files);
	const [sheet] = sheets;
	if (sheet === undefined) throw new RangeError('There is no sheet');
	const onanswer = vi.fn();
	const open = report.toMend.filter(({ sheet: of }) => of === sheet.key);
	await render(SheetPreview, { props: { sheet, open, marked: new Set([4]), shown: undefined, onanswer } });
	return onanswer;
}

test('each column says what it was taken for, and is taken for something else by choice', async () => {
	const onanswer = await preview();
	await expect.element(page.getByRole('combobox', { name: 'What Post is' })).toHaveValue('post');
	await expect.element(page.getByRole('combobox', { name: 'What Shoe size is' })).toHaveValue('keep');

	await page.getByRole('combobox', { name: 'What Shoe size is' }).selectOptions('Note');

	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ about: ['column', 'list', 'Shoe size'], is: 'note' });
});

test('a question about a column stands on the table, with its answers', async () => {
	const onanswer = await preview('Name,Post,From\nAda,Chair,11/6/2012\n');
	const question = page.getByRole('group', { name: 'A question about From' });
	await expect.element(question).toHaveTextContent('11/6/2012: 11 June 2012 or 6 November 2012?');

	question.getByRole('button', { name: 'Day first' }).element().focus();
	await userEvent.keyboard('{Enter}');

	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ about: ['order', 'list', 'From'], is: 'day-first' });
	await expect.element(page.getByRole('region', { name: 'Rows of list' })).toHaveFocus();
});

test('a cell that cannot be read is marked, and a title above the headings is told from data', async () => {
	await preview();
	await expect
		.element(page.getByRole('cell', { name: /31\/11\/2013/ }).getByRole('img', { name: 'To mend' }))
		.toBeVisible();
	expect(page.getByRole('img', { name: 'To mend' }).elements()).toHaveLength(1);
	await expect.element(page.getByRole('row', { name: /The council/ })).toHaveTextContent('not read as data');
});

test('rows of lists that are read as one are told by the list and its own row', async () => {
	await preview({
		'council-2010.csv': 'name,role,year\nAda,Chair,2010\n',
		'council-2011.csv': 'name,role,year\nBo,Chair,2011\n'
	});

	await expect.element(page.getByRole('rowheader', { name: 'council-2011 2' })).toBeVisible();
	await expect.element(page.getByRole('rowheader', { name: 'council-2010 2' })).toBeVisible();
});

test('a sheet that holds names in a grid is shown as it stands in its file', async () => {
	const { sheets } = await opened('Year,Chair,Clerk,Source\n2010,Ada,Bo,BBC\n2011,Ada,Cy,AP\n');
	const [sheet] = sheets;
	if (sheet === undefined) throw new RangeError('There is no sheet');
	const props = { sheets, sheet, toMend: [], item: undefined, writes: true, onshow: vi.fn(), onanswer: vi.fn() };
	await render(Sheets, { props });

	await expect.element(page.getByRole('row', { name: '3 2011 Ada Cy AP' })).toBeVisible();
	await expect.element(page.getByRole('columnheader', { name: 'Clerk Person' })).toBeVisible();
	await expect.element(page.getByRole('combobox', { name: 'What Source is' })).toHaveValue('source');
	await expect.element(page.getByText('Rows 2 to 3')).toBeVisible();
});
