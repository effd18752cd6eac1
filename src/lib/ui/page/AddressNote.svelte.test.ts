import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AddressNote from './AddressNote.svelte';

test('nothing is said of an address that could be read', async () => {
	await render(AddressNote, { props: { ignored: [], ondismiss: vi.fn() } });

	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what could not be read is listed, and the note can be dismissed', async () => {
	const ondismiss = vi.fn();
	await render(AddressNote, { props: { ignored: ['date “yesterday”', 'tab “maps”'], ondismiss } });
	await expect.element(page.getByRole('alert')).toHaveTextContent('left out: date “yesterday”; tab “maps”.');

	await page.getByRole('button', { name: 'Dismiss the note on the address' }).click();

	expect(ondismiss).toHaveBeenCalledOnce();
});
