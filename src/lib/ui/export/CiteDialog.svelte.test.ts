import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CiteDialog from './CiteDialog.svelte';

const words = 'A small dataset (dataset, version 1.0.0). As of 1 January 2014. Cadre, https://example.org/small/';

afterEach(() => {
	vi.restoreAllMocks();
});

test('the citation is shown, and copied as it stands', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await render(CiteDialog, { props: { words, onclose: vi.fn() } });
	const dialog = page.getByRole('dialog', { name: 'Cite' });
	await expect.element(dialog.getByRole('blockquote', { name: 'Citation' })).toHaveTextContent(words);

	await dialog.getByRole('button', { name: 'Copy', exact: true }).click();

	expect(write.mock.calls).toEqual([[words]]);
	await expect.element(dialog.getByRole('status')).toHaveTextContent('Copied');
});

test('where the browser does not copy, the page says how to', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
	await render(CiteDialog, { props: { words, onclose: vi.fn() } });

	await page.getByRole('button', { name: 'Copy', exact: true }).click();

	await expect.element(page.getByRole('status')).toHaveTextContent('select the words and copy them');
});

test('it closes with its button', async () => {
	const onclose = vi.fn();
	await render(CiteDialog, { props: { words, onclose } });

	await page.getByRole('button', { name: 'Close citation' }).click();

	await expect.poll(() => onclose).toHaveBeenCalledOnce();
});
