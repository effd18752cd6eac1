import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { HeldWorker } from '../../../../tests/fixtures/held-workers.ts';
import { noAnswers, recipeText } from '$lib/opening/recipe.ts';
import ImportPage from './ImportPage.svelte';

const files = new Map([['list.csv', new TextEncoder().encode('Name,Post,From\nAda,Chair,11/6/2012\n')]]);
const handlers = { onsettle: vi.fn(), onadd: vi.fn(), onfound: vi.fn(), onopen: vi.fn(), oncancel: vi.fn() };

beforeEach(async () => {
	await page.viewport(1440, 900);
	vi.stubGlobal('Worker', HeldWorker);
});
afterEach(() => {
	HeldWorker.forget();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

async function importing(writes = true) {
	await render(ImportPage, { props: { title: 'List', files, recipe: noAnswers, writes, ...handlers } });
}

function letGo(): void {
	for (const worker of HeldWorker.started) worker.letGo();
}

const status = page.getByRole('status').first();

test('a file that is refused is said to be, and why', async () => {
	await importing();

	await userEvent.upload(page.getByLabelText('Add another file'), new File([''], '.DS_Store'));

	await expect.element(status).toHaveTextContent('There is no file in this.');
	expect(handlers.onadd).not.toHaveBeenCalled();
});

test('a recipe is used, and the same file can be chosen again', async () => {
	await importing();
	const answer = { about: ['order', 'list', 'From'] as const, is: 'day-first' };
	const recipe = new File([recipeText({ ...noAnswers, answers: [answer] })], 'recipe.json');
	const used = () => handlers.onsettle.mock.lastCall?.[0] as unknown;
	const field = page.getByLabelText('Use a recipe');

	await userEvent.upload(field, recipe);

	await expect.poll(used).toMatchObject({ answers: [answer] });
	expect((field.element() as HTMLInputElement).value).toBe('');
});

test('files are read again without being kept again', async () => {
	await importing();
	await page.getByRole('button', { name: 'Stop' }).click();

	await page.getByRole('button', { name: 'Read the files again' }).click();
	letGo();

	await expect.element(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
	expect(handlers.onadd).not.toHaveBeenCalled();
});

test('what is opened after Stop keeps the answer that was not worked out', async () => {
	await importing();
	letGo();
	const lines = page.getByRole('region', { name: /^To mend/ });
	await lines.getByRole('button', { name: 'Day first' }).click();
	await page.getByRole('button', { name: 'Stop' }).click();

	await page.getByRole('button', { name: 'Open it' }).click();

	expect(handlers.onopen).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({
			recipe: {
				recipe: 1,
				heads: { list: ['Name', 'Post', 'From'] },
				answers: [{ about: ['order', 'list', 'From'], is: 'day-first' }]
			}
		})
	);
});

test('where reading fails, what went wrong and the ways out are said', async () => {
	await importing();

	HeldWorker.started[0]?.dispatchEvent(new MessageEvent('message', { data: { failed: 'Out of memory' } }));

	await expect.element(status).toHaveTextContent('It says: “Out of memory”.');
	await page.getByRole('button', { name: 'Read the files again' }).click();
	await expect.element(status).toHaveTextContent('Reading the files…');
});

test('a tab that may not write shows the report, and nothing in it can be settled', async () => {
	await importing(false);
	letGo();

	await expect.element(page.getByRole('table', { name: 'list' })).toBeVisible();
	await expect.element(page.getByRole('combobox', { name: 'What From is' })).toBeDisabled();
	await expect.element(page.getByRole('button', { name: 'Day first' }).first()).toBeDisabled();
	await expect.element(page.getByRole('button', { name: 'Open it' })).toBeDisabled();
	await expect.element(page.getByLabelText('Add another file')).toBeDisabled();
});
