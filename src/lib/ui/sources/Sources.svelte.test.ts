import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { source } from '../../../../tests/fixtures/small.ts';
import Sources from './Sources.svelte';

test('sources are counted, those told of later included, and listed on request', async () => {
	const all = [{ ...source('paper', { publisher: 'A paper' }), isAside: false }];
	await render(Sources, { sources: { all, later: 1 }, onselect: vi.fn() });

	await expect.element(page.getByText('A paper')).not.toBeInTheDocument();
	await page.getByText('2 sources').click();

	await expect.element(page.getByRole('button', { name: 'A paper' })).toBeVisible();
});

test('without sources nothing is said', async () => {
	const { container } = await render(Sources, { sources: { all: [], later: 0 }, onselect: vi.fn() });

	expect(container.textContent).toBe('');
});
