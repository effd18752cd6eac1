import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PageNote from './PageNote.svelte';

test('a note says what it is given, and can be taken off', async () => {
	const ondismiss = vi.fn();
	await render(PageNote, { props: { text: 'It was widened.', dismiss: 'Dismiss the note', ondismiss } });
	await expect.element(page.getByRole('status')).toHaveTextContent('It was widened.');

	await page.getByRole('button', { name: 'Dismiss the note' }).click();

	expect(ondismiss).toHaveBeenCalledOnce();
});

test('what went wrong is an alert', async () => {
	await render(PageNote, {
		props: { text: 'It was left out.', isAlert: true, dismiss: 'Dismiss', ondismiss: vi.fn() }
	});

	await expect.element(page.getByRole('alert')).toHaveTextContent('It was left out.');
});
