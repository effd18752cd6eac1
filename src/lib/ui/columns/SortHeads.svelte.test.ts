import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SortHeads from './SortHeads.svelte';

const columns = [
	{ id: 'who', name: 'Who' },
	{ id: 'when', name: 'When' }
];

test('the column that a table is sorted by says in which direction', async () => {
	const heads = await render(SortHeads, { props: { columns, by: 'when', direction: 'ascending', onsort: vi.fn() } });
	const when = page.getByRole('columnheader', { name: 'When' });
	await expect.element(when).toHaveAttribute('aria-sort', 'ascending');
	await expect.element(page.getByRole('columnheader', { name: 'Who' })).not.toHaveAttribute('aria-sort');

	await heads.rerender({ direction: 'descending' });

	await expect.element(when).toHaveAttribute('aria-sort', 'descending');
});

test('a press on a column asks to sort by it', async () => {
	const onsort = vi.fn();
	await render(SortHeads, { props: { columns, by: 'when', direction: 'ascending', onsort } });

	await page.getByRole('button', { name: 'Who' }).click();
	await page.getByRole('button', { name: 'When' }).click();

	expect(onsort.mock.calls).toEqual([['who'], ['when']]);
});
