import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SheetHandle from './SheetHandle.svelte';

test('each press shows more of the sheet, and the last one folds it', async () => {
	await render(SheetHandle, { props: { level: 'peek', dragged: undefined } });

	await page.getByRole('button', { name: 'Open the panel' }).click();
	await page.getByRole('button', { name: 'Enlarge the panel' }).click();
	await page.getByRole('button', { name: 'Fold the panel' }).click();

	await expect.element(page.getByRole('button', { name: 'Open the panel' })).toBeVisible();
});
