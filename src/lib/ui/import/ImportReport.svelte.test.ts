import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ImportSession } from '$lib/state/opening/import-session.svelte.ts';
import { noAnswers } from '$lib/opening/recipe.ts';
import { opened } from '../../../../tests/fixtures/opened.ts';
import ImportReport from './ImportReport.svelte';

/** Wide enough for the sheets beside the report. */
beforeEach(() => page.viewport(1440, 900));

async function report(files: Readonly<Record<string, string>>) {
	const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	const session = new ImportSession(new Map(bytes), noAnswers);
	const onopen = vi.fn();
	await render(ImportReport, {
		props: { session, opened: await opened(files), writes: true, onopen, onsaverecipe: vi.fn() }
	});
	return { session, onopen };
}

test('an answer goes into the recipe, and Undo takes it out', async () => {
	const { session } = await report({ 'list.csv': 'Name,Post,From\nAda,Chair,11/6/2012\n' });
	const lines = page.getByRole('region', { name: /^To mend/ });
	await expect.element(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

	await lines.getByRole('button', { name: 'Day first' }).click();
	expect(session.recipe.answers).toEqual([{ about: ['order', 'list', 'From'], is: 'day-first' }]);

	await page.getByRole('button', { name: 'Undo' }).click();
	expect(session.recipe.answers).toEqual([]);
	await expect.element(page.getByRole('heading', { name: 'What was understood' })).toHaveFocus();
	session.close();
});

test('Ctrl+Z takes the last answer back, but not while somebody writes in a field', async () => {
	const { session } = await report({ 'list.csv': 'Name,Post,From\nAda,Chair,11/6/2012\n' });
	await page
		.getByRole('region', { name: /^To mend/ })
		.getByRole('button', { name: 'Day first' })
		.click();
	await page.getByRole('button', { name: 'Choose a part' }).click();
	await page.getByRole('textbox', { name: 'Names or ids, one a line' }).click();
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(session.recipe.answers).toHaveLength(1);

	await page.getByRole('button', { name: 'Close' }).click();
	await userEvent.keyboard('{Control>}z{/Control}');

	expect(session.recipe.answers).toEqual([]);
	session.close();
});

test('the sheets are shown one at a time', async () => {
	const { session } = await report({ 'a.csv': 'Name,Post\nAda,Chair\n', 'b.csv': 'Name,Post\nBo,Clerk\n' });
	await expect.element(page.getByRole('table', { name: 'a' })).toBeVisible();

	await page.getByRole('button', { name: /^b / }).click();

	await expect.element(page.getByRole('table', { name: 'b' })).toBeVisible();
	await expect.element(page.getByRole('table', { name: 'a' })).not.toBeInTheDocument();
	session.close();
});

test('what holds nobody cannot be opened, and the report says what to do', async () => {
	const { session } = await report({ 'list.csv': 'colour,weight\nred,2\n' });
	await expect.element(page.getByText('Nobody was found in these files.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Open it' })).toBeDisabled();
	session.close();
});

test('the small picture shows a date only where there are dates', async () => {
	const { session } = await report({ 'list.csv': 'Name,Post\nAda,Chair\n' });
	await expect.element(page.getByRole('region', { name: 'The picture so far' })).toBeVisible();
	await expect.element(page.getByRole('slider', { name: 'Date' })).not.toBeInTheDocument();
	await expect.element(page.getByText('1 January 1970')).not.toBeInTheDocument();
	session.close();
});

test('of files in which nothing can be read it says so, asks for no column, and ticks nothing off', async () => {
	const { session } = await report({ 'photo.png': '\u0089PNG\r\n\u001A\n\u0000\u0000' });
	await expect.element(page.getByText('Nothing in these files can be read as people, posts or ties.')).toBeVisible();
	await expect.element(page.getByText(/column|as Cadre saves it/)).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: 'Choose a part' })).not.toBeInTheDocument();
	const remark = page.getByRole('listitem').filter({ hasText: 'photo.png' });
	await expect.element(remark).toBeVisible();
	expect(remark.element().querySelector('.check')).toBeNull();
	session.close();
});
