import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { opened } from '../../../../../tests/fixtures/opened.ts';
import SheetNames from './SheetNames.svelte';

test('every name is whole on a screen of 1280 pixels', async () => {
	const names = ['appointment', 'appointment_characteristics', 'event', 'organisation', 'organisation_link', 'person'];
	const files = Object.fromEntries(names.map((name) => [`${name}.csv`, 'Name,Post\nAda,Chair\n']));
	const { sheets } = await opened(files);
	await page.viewport(1280, 720);
	await render(SheetNames, { props: { sheets, shown: 'appointment', onshow: () => undefined } });

	await expect.element(page.getByRole('button', { name: 'appointment 1 row' })).toBeVisible();
	for (const name of names) {
		await expect.element(page.getByRole('button', { name: `${name} 1 row`, exact: true })).toBeInViewport({ ratio: 1 });
	}
});
