import { expect, test } from '@playwright/test';

test('the first page says what this is, and logs no error', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});

	await page.goto('/');

	await expect(page.getByRole('heading', { level: 1, name: 'Cadre' })).toBeVisible();
	expect(errors).toEqual([]);
});

test('an unknown address is answered with status 404', async ({ page }) => {
	const response = await page.goto('/no-such-place/');

	expect(response?.status()).toBe(404);
});
