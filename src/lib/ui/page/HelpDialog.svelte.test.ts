import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import HelpDialog from './HelpDialog.svelte';

async function shown() {
	const calls = { onletterkeys: vi.fn(), onclose: vi.fn() };
	await render(HelpDialog, { props: { fates: { lost: 'lost', notLost: 'alive' }, letterKeys: true, ...calls } });
	return { ...calls, dialog: page.getByRole('dialog', { name: 'Help' }) };
}

test('single-letter keys are switched off and on', async () => {
	const { onletterkeys, dialog } = await shown();
	const keys = dialog.getByRole('checkbox', { name: 'Single-letter keys' });
	await expect.element(keys).toBeChecked();

	await keys.click();
	await keys.click();

	expect(onletterkeys.mock.calls).toEqual([[false], [true]]);
});

test('it closes with its button', async () => {
	const { dialog, onclose } = await shown();

	await dialog.getByRole('button', { name: 'Close help' }).click();

	await expect.poll(() => onclose).toHaveBeenCalledOnce();
});

test('it closes with Escape', async () => {
	const { onclose } = await shown();

	await userEvent.keyboard('{Escape}');

	await expect.poll(() => onclose).toHaveBeenCalledOnce();
});
