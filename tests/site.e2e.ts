import { expect } from '@playwright/test';
import { Expected, flagship } from './fixtures/flagship.ts';
import { goOffline } from './pages/offline.ts';
import { test } from './pages/test.ts';

test('the first page introduces each dataset with its finding and its state, and one click opens it', async ({
	page,
	home,
	shura
}) => {
	await home.open();
	await expect(home.title).toBeVisible();
	await expect(home.flagshipCard).toContainText(flagship.finding);
	await expect(home.flagshipCard).toContainText(new Expected('date=2016-12-31').summary());
	await expect(home.flagshipCard).toContainText(`${flagship.people.length} people`);

	await home.flagshipCard.click();

	await expect(page).toHaveURL(shura.address());
	await expect(shura.summary).toHaveText(new Expected().summary());
	await page.getByRole('link', { name: 'Cadre' }).click();
	await expect(home.title).toBeVisible();
});

test('an unknown dataset is answered with status 404, and a way home', async ({ page, home, complaints }) => {
	complaints.allow(/status of 404/);

	const response = await page.goto('/no-such-dataset/?date=2016-08-30');

	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await expect(page).toHaveTitle(/Not found/);
	await page.getByRole('link', { name: 'All datasets' }).click();
	await expect(home.title).toBeVisible();
});

test('an address without its last slash keeps the view', async ({ page, shura }) => {
	await page.goto('/shura-council?date=2016-09-02');
	await shura.settled();

	await expect(shura.summary).toHaveText(new Expected('date=2016-09-02').summary());
});

test('the policy forbids what the page does not bring itself', async ({ page, shura, complaints }) => {
	complaints.allow(/Content Security Policy|Policy violation|Refused|elsewhere/);
	await shura.open();

	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.ran = ""';
		document.head.append(script);
		return 'ran' in document.documentElement.dataset;
	});
	const fetched = await page.evaluate(() =>
		fetch('https://elsewhere.invalid/').then(
			() => 'answered',
			() => 'refused'
		)
	);

	expect(ran).toBe(false);
	expect(fetched).toBe('refused');
});

test.describe('after the first visit', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the site works offline, at any of its views', async ({ page, home, shura }) => {
		await shura.open();
		await goOffline(page);
		await page.reload();
		await shura.settled();
		await expect(shura.summary).toHaveText(new Expected().summary());
		await shura.open('date=2016-09-02&clock=then');
		await expect(shura.summary).toHaveText(new Expected('date=2016-09-02&clock=then').summary());
		await home.open();
		await expect(home.flagship).toBeVisible();
	});
});
