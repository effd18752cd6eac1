import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RosterChoice from './RosterChoice.svelte';

const rosters = [
	{ id: 'seven', shortName: 'the seven' },
	{ id: 'everyone', shortName: 'everyone' }
];

test('the roster in view is named, and another one is chosen by its name', async () => {
	const onchoose = vi.fn();
	await render(RosterChoice, { props: { rosters, chosen: 'seven', onchoose } });
	const choice = page.getByRole('combobox', { name: 'Roster' });
	await expect.element(choice).toHaveDisplayValue('the seven');

	await choice.selectOptions('everyone');

	expect(onchoose.mock.calls).toEqual([['everyone']]);
});
