import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MemberLines from './MemberLines.svelte';

const member = { portfolio: { id: 'war', label: 'War', icon: 'star', shape: 'square' } as const, fate: undefined };

test('each member has a line, whose name and report lead to their details', async () => {
	const onselect = vi.fn();
	const rows = [
		{
			...member,
			id: 'amir',
			name: 'Amir',
			said: 'dead since 1 May 2015',
			report: { id: 'r-amir', words: 'The army, 2 May 2015' }
		},
		{ ...member, id: 'basil', name: 'Basil', said: 'alive', report: undefined }
	];
	await render(MemberLines, { props: { rows, onselect } });
	const lines = page.getByRole('list', { name: 'Each member' }).getByRole('listitem');
	await expect.element(lines.nth(0)).toHaveTextContent('Amir dead since 1 May 2015 The army, 2 May 2015');
	await expect.element(lines.nth(1)).toHaveTextContent('Basil alive');

	await page.getByRole('button', { name: 'Basil' }).click();
	await page.getByRole('button', { name: 'The army, 2 May 2015' }).click();

	expect(onselect.mock.calls).toEqual([['basil'], ['r-amir']]);
});
