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

/** How many animations run when the picture has been drawn, which it is in the next frame. */
function animationsAfterDrawing(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const count = () => resolve(document.getAnimations().length);
				requestAnimationFrame(() => requestAnimationFrame(count));
			})
	);
}

/** Every text of the page that is set smaller than 11 px. */
function smallTexts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const small: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode() !== null) {
			const parent = texts.currentNode.parentElement;
			const text = (texts.currentNode.textContent ?? '').trim();
			if (text === '' || !parent?.checkVisibility()) continue;
			const size = parseFloat(getComputedStyle(parent).fontSize);
			// A button that shows its sign alone has no size of text.
			if (size > 0 && size < 11 && parent.closest('svg') === null) small.push(`${size} px: ${text}`);
		}
		return small;
	});
}

for (const width of [390, 1280, 1440]) {
	test(`at ${width} px no text beside the picture is under 11 px, on any tab`, async ({ page, shura }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const tab of ['network', 'posts', 'attrition', 'reports', 'claims', 'table']) {
			await shura.open(`?tab=${tab}&date=2016-03-24&sort=-ties`);
			await expect(shura.tabPanel).not.toBeEmpty();
			expect(await smallTexts(page), tab).toEqual([]);
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the network, the slider and the count come first, and nothing is wider than the screen', async ({
		page,
		shura
	}) => {
		await shura.open();

		expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(60);
		const slider = await shura.slider.boundingBox();
		const count = await page.getByText('7 of 7 alive', { exact: true }).boundingBox();
		expect(slider?.y).toBeLessThan(844);
		expect(count?.y).toBeLessThan(844);
		for (const control of [shura.play, shura.previous, shura.next, shura.dateField, shura.axisMenu]) {
			await expect(control).toBeInViewport({ ratio: 1 });
			expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
		}
		const people = await shura.network.boundingBox();
		const sheet = await shura.story.boundingBox();
		expect((people?.y ?? 0) + (people?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
		expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(slider?.y ?? 0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

		const lane = await (await shura.laneInView('Abu Muslim al-Turkmani')).boundingBox();
		expect(slider?.y).toBeLessThan((lane?.y ?? 0) + (await page.evaluate(() => scrollY)));

		for (const tab of ['Claims', 'Table']) {
			await shura.tab(tab).tap();
			await expect(shura.tab(tab)).toHaveAttribute('aria-selected', 'true');
			await expect(shura.tabPanel).not.toBeEmpty();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}
	});

	test('the name of the roster is read whole', async ({ page, shura, committee }) => {
		for (const dataset of [shura, committee]) {
			await dataset.open();
			const roster = page.getByRole('combobox', { name: 'Roster' });
			const room = await roster.evaluate((select: HTMLSelectElement) => {
				const { paddingInlineStart, paddingInlineEnd, font } = getComputedStyle(select);
				const pen = document.createElement('canvas').getContext('2d');
				if (pen === null) return NaN;
				pen.font = font;
				const name = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
				return select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - name;
			});
			expect(room).toBeGreaterThanOrEqual(-0.5);
			// A system's own arrow takes room that the width does not count.
			await expect(roster).toHaveCSS('appearance', 'none');
		}
	});

	test('the story peeks above the axis, and its sheet is opened and folded by touch, by dragging and by keyboard', async ({
		page,
		shura
	}) => {
		await shura.open();
		const title = shura.story.getByRole('heading', { level: 2 });
		await expect(title).toBeInViewport({ ratio: 1 });
		await expect(shura.nextInStory).not.toBeInViewport();

		await shura.button('Open the panel').tap();
		await expect(shura.nextInStory).toBeInViewport();
		await shura.button('Enlarge the panel').press('Enter');
		await expect.poll(async () => (await shura.story.boundingBox())?.height).toBeGreaterThan(600);
		await shura.button('Fold the panel').press('Enter');
		await expect(shura.nextInStory).not.toBeInViewport();

		const handle = await shura.button('Open the panel').boundingBox();
		await page.mouse.move(195, (handle?.y ?? 0) + 10);
		await page.mouse.down();
		await page.mouse.move(195, 300, { steps: 4 });
		await page.mouse.up();
		await expect(shura.button('Enlarge the panel')).toBeVisible();
		await expect(shura.nextInStory).toBeInViewport();
	});

	test('whoever is selected is told of in the sheet, verdict and first reports in sight, and the page moves up', async ({
		page,
		shura
	}) => {
		await shura.open('date=2016-03-24&select=');

		await shura.person('Abu Umar al-Shishani').press('Enter');

		await expect(shura.details.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
		await expect(shura.details.getByText('Alive on 24 March 2016')).toBeInViewport({ ratio: 1 });
		await expect(shura.reports.nth(1)).toBeInViewport({ ratio: 1 });
		await expect(shura.slider).toBeInViewport({ ratio: 0.9 });
		// Their row of the picture would lie under the sheet.
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

		await shura.button('Close the details').tap();
		await expect(shura.button('Open the panel')).toBeVisible();
	});

	test('every name and every report of the lanes can be hit by a finger', async ({ shura }) => {
		await shura.open('date=2016-09-02&select=');
		const lane = await shura.laneInView('Abu Umar al-Shishani');

		for (const target of await lane.getByRole('button').all()) {
			const box = await target.boundingBox();
			if (box !== null) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
		}
	});

	test('the last lane can be scrolled clear of what stands at the foot', async ({ page, shura }) => {
		await shura.open();

		await page.evaluate(() => {
			scrollTo(0, document.documentElement.scrollHeight);
		});

		const last = page.getByRole('combobox', { name: 'Series' });
		await expect(last).toBeInViewport();
		const sheet = await shura.story.boundingBox();
		const box = await last.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
	});

	test('the clock stands in the menu, the search opens from its button, and what can be shared from another', async ({
		page,
		shura
	}) => {
		await shura.open();
		await expect(shura.clock).toBeHidden();

		await shura.button('Search').tap();
		await expect(shura.finder).toBeFocused();
		await shura.finder.fill('al-Turkmani');
		await shura.found.first().tap();
		await expect(shura.details.getByRole('heading', { level: 2 })).toBeInViewport();
		await expect(shura.finder).toBeHidden();

		await shura.button('More').tap();
		await expect(shura.clock).toBeVisible();
		await shura.button('More').tap();
		await shura.button('Share').tap();
		await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test('one steps, flips the clock, supposes and selects by touch', async ({ page, shura }) => {
		const opening = new Expected();
		const [day = 0] = opening.stops.filter((stop) => stop > opening.view.date);
		await shura.open();

		await shura.next.tap();
		await expect(shura.summary).toHaveText(opening.summary(day));
		await shura.button('More').tap();
		await shura.readBy('Reported then');
		await expect(shura.summary).toHaveText(new Expected('clock=then').summary(day));
		await shura.button('More').tap();
		const turkmani = await shura.laneInView('Abu Muslim al-Turkmani');
		await turkmani.getByRole('button', { name: 'Abu Muslim al-Turkmani', exact: true }).tap();
		await shura.laneInView('Abu Muslim al-Turkmani');
		await shura.toggle('Abu Muslim al-Turkmani').tap();
		await expect(shura.whatIfChip).toBeVisible();
		await turkmani.getByRole('button', { name: 'Abu Muslim al-Turkmani', exact: true }).tap();
		const arkan = await shura.laneInView('Abu Arkan al-Amiri');
		await arkan.getByRole('button', { name: 'Abu Arkan al-Amiri', exact: true }).tap();
		await expect(shura.details.getByRole('heading', { level: 2 })).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

test.describe('in a narrow window', () => {
	for (const width of [320, 344, 360]) {
		test(`at ${width} px nothing is wider than the screen, on any tab, and the date is read whole`, async ({
			page,
			shura
		}) => {
			await page.setViewportSize({ width, height: 640 });
			await shura.open('date=2014-09-24');
			expect(await shura.dateField.evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(0);

			for (const tab of ['Network', 'Posts', 'Attrition', 'Reports', 'Claims', 'Table']) {
				await shura.tab(tab).click();
				await expect(shura.tabPanel).not.toBeEmpty();
				expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(width);
			}
		});
	}

	test('at 400 % of 1280 x 1024 nothing stays in view that takes a third of the window', async ({ page, shura }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await shura.open();

		await expect(shura.slider).not.toBeInViewport();
		await shura.slider.focus();
		await expect(shura.slider).toBeInViewport();
	});
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

test('with the text spacing of WCAG no name of a lane is cut', async ({ page, shura }) => {
	await shura.open();
	// The page lets no style be written into it.
	await page.evaluate(() => {
		const spacing = new CSSStyleSheet();
		spacing.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
		document.adoptedStyleSheets = [spacing];
	});

	const names = page.locator('.lane .who span');
	expect(await names.count()).toBeGreaterThan(0);
	const cut = await names.evaluateAll((all) =>
		all.filter((name) => name.scrollWidth > name.clientWidth).map(({ textContent }) => textContent)
	);
	expect(cut).toEqual([]);
});

test('where colours are forced, tab, clock, lanes, refuted reports and slider are still told from the ground', async ({
	page,
	shura
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await shura.open('date=2016-09-02');
	const groundOf = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).backgroundColor);
	const borderOf = (tab: string) => shura.tab(tab).evaluate((element) => getComputedStyle(element).borderBlockEndColor);
	const ground = await groundOf('.axis');

	for (const mark of ['.stretch.alive', '.lane .track i', '.slider .rail', '.slider .filled', '.points i'])
		expect.soft(await groundOf(mark), mark).not.toBe(ground);
	expect(await borderOf('Posts')).toBe(ground);
	expect(await borderOf('Network')).not.toBe(ground);
	const colours = await shura.clock
		.locator('label')
		.evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
	expect(new Set(colours).size).toBe(2);
	const [stroke, text] = await page
		.locator('.lane .cross')
		.first()
		.evaluate((cross) => [getComputedStyle(cross).stroke, getComputedStyle(document.body).color]);
	expect(stroke).toBe(text);
});

test('the page is as light as the system until one chooses, then as chosen, on every page and the next time', async ({
	page,
	home,
	shura
}) => {
	await shura.open();
	await expect.poll(() => lightness(page)).toBeGreaterThan(200);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => lightness(page)).toBeLessThan(80);

	await shura.more('Switch to light colours');

	await expect.poll(() => lightness(page)).toBeGreaterThan(200);
	await home.open();
	expect(await lightness(page)).toBeGreaterThan(200);
	await expect(page.getByRole('button', { name: 'Switch to dark colours' })).toBeVisible();
});

test('a step is shown with motion and without, and with reduced motion nothing moves', async ({ page, shura }) => {
	await shura.open('date=2015-08-17&select=');

	await shura.next.click();
	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
	expect(await animationsAfterDrawing(page)).toBe(0);

	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await shura.previous.click();
	await shura.next.click();
	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
});
