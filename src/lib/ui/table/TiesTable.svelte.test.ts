import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TieRow } from '$lib/tables/ties-table.ts';
import TiesTable from './TiesTable.svelte';

const tie: TieRow = {
	id: 'command-amir-basil',
	from: 'amir',
	fromName: 'Amir',
	words: 'commander of',
	to: 'basil',
	toName: 'Basil',
	directed: true,
	sure: 'perhaps'
};

test('a tie reads from one end to the other, and all three parts can be selected', async () => {
	const onselect = vi.fn();
	await render(TiesTable, { props: { ties: [tie], onselect } });
	await expect.element(page.getByRole('row', { name: 'Amir commander of Basil perhaps' })).toBeVisible();

	for (const name of ['Amir', 'commander of', 'Basil']) await page.getByRole('button', { name }).click();

	expect(onselect.mock.calls).toEqual([['amir'], ['command-amir-basil'], ['basil']]);
});

test('where there is none, the table says so', async () => {
	await render(TiesTable, { props: { ties: [], onselect: vi.fn() } });

	await expect.element(page.getByRole('cell')).toHaveTextContent('No tie is recorded on this date.');
});
