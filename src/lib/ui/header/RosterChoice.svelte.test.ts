import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RosterChoice from './RosterChoice.svelte';

const groups = [
	{
		heading: undefined,
		rosters: [
			{ id: 'seven', shortName: 'the seven' },
			{ id: 'everyone', shortName: 'everyone' }
		]
	},
	{ heading: 'Bodies', rosters: [{ id: 'board', shortName: 'The board' }] }
];

test('the roster in view is named, and another one is chosen by its name', async () => {
	const onchoose = vi.fn();
	await render(RosterChoice, { props: { groups, chosen: 'seven', onchoose } });
	const choice = page.getByRole('combobox', { name: 'Roster' });
	await expect.element(choice).toHaveDisplayValue('the seven');

	await choice.selectOptions('everyone');

	expect(onchoose.mock.calls).toEqual([['everyone']]);
});

test('rosters that are made of the same stand under a heading', async () => {
	const onchoose = vi.fn();
	await render(RosterChoice, { props: { groups, chosen: 'seven', onchoose } });
	expect(document.querySelector('optgroup')).toMatchObject({ label: 'Bodies', textContent: 'The board' });

	await page.getByRole('combobox', { name: 'Roster' }).selectOptions('board');

	expect(onchoose).toHaveBeenCalledExactlyOnceWith('board');
});
