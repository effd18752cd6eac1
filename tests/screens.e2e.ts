import { expect, type Page } from '@playwright/test';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

/** How light the ground of the page is, from 0 to 255. */
function lightness(page: Page): Promise<number> {
	return page.evaluate(() => {
		const pixel = document.createElement('canvas').getContext('2d');
		if (pixel === null) return NaN;
		pixel.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
		pixel.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
		return (red + green + blue) / 3;
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the network, the slider and the count come first, and nothing is wider than the screen', async ({
		page,
		shura
	}) => {
		await shura.open();

		const slider = await shura.slider.boundingBox();
		const count = await page.getByText(/^at the close of 28 October 2014/).boundingBox();
		const lane = await shura.lane('Abu Muslim al-Turkmani').boundingBox();
		const story = await shura.nextInStory.boundingBox();
		expect(slider?.y).toBeLessThan(844);
		expect(count?.y).toBeLessThan(844);
		expect(slider?.y).toBeLessThan(lane?.y ?? 0);
		expect(slider?.y).toBeLessThan(story?.y ?? 0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test('one steps, flips the clock, supposes and selects by touch', async ({ page, shura }) => {
		const opening = new Expected();
		const [day = 0] = opening.stops.filter((stop) => stop > opening.view.date);
		await shura.open();

		await shura.next.tap();
		await expect(shura.summary).toHaveText(opening.summary(day));
		await shura.readBy('What was reported then');
		await expect(shura.summary).toHaveText(new Expected('clock=then').summary(day));
		await shura.toggle('Abu Muslim al-Turkmani').tap();
		await expect(shura.band).toBeVisible();
		await shura.lane('Abu Arkan al-Amiri').getByRole('button', { name: 'Abu Arkan al-Amiri', exact: true }).tap();
		await expect(shura.details.getByRole('heading', { level: 2 })).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	for (const tab of ['Claims', 'Table']) {
		test(`the tab ${tab} is not wider than the screen`, async ({ page, shura }) => {
			await shura.open();

			await shura.tab(tab).tap();

			await expect(shura.tab(tab)).toHaveAttribute('aria-selected', 'true');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		});
	}
});

test.describe('on a tablet', () => {
	test.use({ viewport: { width: 820, height: 1180 } });

	test('nothing is wider than the screen, with and without a selection', async ({ page, shura }) => {
		await shura.open();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);

		await shura.find('Adnani');

		await expect(shura.details).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
	});
});

test.describe('where the system is dark', () => {
	test.use({ colorScheme: 'dark' });

	test('the page is dark; the switch makes it light, on every page and the next time', async ({
		page,
		home,
		shura
	}) => {
		await shura.open();
		expect(await lightness(page)).toBeLessThan(80);

		await shura.button('Switch to light colours').click();

		await expect.poll(() => lightness(page)).toBeGreaterThan(200);
		await page.reload();
		expect(await lightness(page)).toBeGreaterThan(200);
		await home.open();
		expect(await lightness(page)).toBeGreaterThan(200);
		await expect(page.getByRole('button', { name: 'Switch to dark colours' })).toBeVisible();
	});
});

test.describe('where the system is light', () => {
	test.use({ colorScheme: 'light' });

	test('the page is light, and follows the system until one chooses', async ({ page, shura }) => {
		await shura.open();
		expect(await lightness(page)).toBeGreaterThan(200);

		await page.emulateMedia({ colorScheme: 'dark' });

		await expect.poll(() => lightness(page)).toBeLessThan(80);
		await expect(shura.button('Switch to light colours')).toBeVisible();
	});
});

test('with reduced motion a step moves nothing', async ({ page, shura }) => {
	await shura.open('date=2015-08-17&select=');

	await shura.next.click();

	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	const shown = await shura.main.screenshot();
	expect(shown.equals(await shura.main.screenshot())).toBe(true);
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('steps are taken and shown just as well', async ({ shura }) => {
		await shura.open('date=2015-08-17&select=');

		await shura.next.click();

		await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
	});
});
