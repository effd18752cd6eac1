import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FormChoice from './FormChoice.svelte';

test('one form is chosen at a time, and a line says over whom it is', async () => {
	const onchoose = vi.fn();
	await render(FormChoice, { props: { form: 'residual', lost: 'lost', onchoose } });
	await expect.element(page.getByRole('radio', { name: 'Residual' })).toBeChecked();
	await expect.element(page.getByText('Whoever is there, successors included.')).toBeVisible();

	await page.getByRole('radio', { name: 'Fixed roster' }).click();

	expect(onchoose).toHaveBeenCalledWith('fixed-roster');
});
