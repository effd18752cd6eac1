import { expect, type Page } from '@playwright/test';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

/** Keeps the application's scripts back until they are let go. */
async function scriptsHeldBack(page: Page): Promise<() => void> {
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('the picture is there before any script of the page has run, and stays till the canvas takes over', async ({
	page,
	shura
}) => {
	const letGo = await scriptsHeldBack(page);
	await page.goto(shura.address(), { waitUntil: 'commit' });
	// No frame is drawn before the styles are there.
	await page.evaluate(() => new Promise(requestAnimationFrame));

	await expect(shura.firstPaint.filter({ visible: true })).toHaveCount(1);
	const box = await shura.firstPaint.filter({ visible: true }).boundingBox();
	expect(box?.width).toBeGreaterThan(400);
	expect(box?.height).toBeGreaterThan(250);
	await expect(shura.summary).toHaveText(new Expected().summary());
	letGo();
	await shura.settled();

	await expect(shura.summary).toHaveText(new Expected().summary());
	await expect(shura.slider).toHaveAttribute('aria-valuetext', new Expected().sliderText());
});

test('a link to another date never shows the opening one', async ({ page, shura }) => {
	await page.addInitScript(() => {
		const dates = new Set<string>();
		Object.assign(window, { datesShown: () => [...dates] });
		const look = () => {
			// What is veiled has no text to the eye, nor to innerText.
			const [date] =
				/(?<=\d of 7 (?:known )?alive on )\d+ \w+ \d{4}/.exec(document.querySelector('main')?.innerText ?? '') ?? [];
			if (date !== undefined) dates.add(date);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const letGo = await scriptsHeldBack(page);
	await page.goto(shura.address('date=2016-09-02&clock=then'), { waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-veil');
	await expect(shura.main).toBeHidden();
	await expect(shura.firstPaint.filter({ visible: true })).toHaveCount(0);
	letGo();

	await shura.settled();

	await expect(shura.summary).toHaveText(new Expected('date=2016-09-02&clock=then').summary());
	await expect.poll(() => page.evaluate('datesShown()')).toEqual(['2 September 2016']);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page shows the picture, the table of people, and says what is missing; any link shows the opening view', async ({
		page,
		shura
	}) => {
		await page.goto(shura.address());

		await expect(shura.firstPaint.filter({ visible: true })).toHaveCount(1);
		await expect(page.getByRole('paragraph').filter({ hasText: 'Without JavaScript' })).toBeVisible();
		await expect(shura.table('People').getByRole('rowheader')).toHaveCount(new Expected().cast.length);
		for (const person of flagship.rosters[0]?.members ?? []) {
			await expect(shura.table('People').getByRole('rowheader', { name: nameOf(person) })).toBeVisible();
		}
		await expect(page.getByRole('heading', { name: new Expected().summary() })).toBeVisible();
		// The table stands below a picture of the usual size.
		const { height } = page.viewportSize() ?? { height: Infinity };
		expect((await shura.main.boundingBox())?.height).toBeGreaterThanOrEqual(height);

		await page.goto(shura.address('date=2016-09-02'));
		await expect(shura.firstPaint.filter({ visible: true })).toHaveCount(1);
	});

	test('on a phone nothing lies on the picture, and nothing reaches out of the window', async ({ page, shura }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(shura.address());

		const picture = await shura.firstPaint.filter({ visible: true }).boundingBox();
		const story = await page.getByRole('region', { name: flagship.story[0]?.title ?? '' }).boundingBox();
		expect(picture?.height).toBeGreaterThan(300);
		expect((picture?.y ?? Infinity) + (picture?.height ?? 0)).toBeLessThanOrEqual(story?.y ?? 0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	test('the first page leads to the flagship', async ({ page, home, shura }) => {
		await home.open();

		await home.flagship.click();

		await expect(page).toHaveURL(shura.address());
	});
});
