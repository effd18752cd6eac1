import { expect, type Locator, type Page } from '@playwright/test';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

/** More than a reader would put up with. */
const mostStops = 80;

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator, most = mostStops): Promise<void> {
	for (let stops = 0; stops < most; stops += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`No Tab leads to ${target.toString()}`);
}

/** What has the focus, undefined if nothing has, and whether it shows that by an outline, or that around it. */
function focused(page: Page): Promise<{ readonly html: string; readonly isSeen: boolean } | undefined> {
	return page.evaluate(() => {
		const { activeElement, body } = document;
		const outlined = (element: Element | null): boolean => {
			if (element === null || element === body) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || outlined(element.parentElement);
		};
		if (activeElement === null || activeElement === body) return undefined;
		return { html: activeElement.outerHTML.slice(0, 120), isSeen: outlined(activeElement) };
	});
}

test('from the first page one Enter leads to the flagship', async ({ page, home, shura }) => {
	await home.open();

	await tabTo(page, home.flagship);
	expect(await focused(page)).toHaveProperty('isSeen', true);
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toContainText('Shura Council');
	await expect(shura.summary).toHaveText(new Expected().summary());
});

test('the list "Network on <date>" has everyone with their fate, walks people, leads along their ties, and selects', async ({
	page,
	shura
}) => {
	const people = shura.network.getByRole('button', { name: /: (alive|not known|maybe dead|dead)/ });
	await shura.open('date=2016-09-02&select=');
	await expect(people).toHaveCount(new Expected('date=2016-09-02').present().length);
	await expect(shura.person('Abu Muhammad al-Adnani')).toHaveAccessibleName(/: dead/);
	await expect(shura.person('Abu Arkan al-Amiri')).toHaveAccessibleName(/: not known/);

	await shura.follow('date=2015-08-18&select=');
	await expect(shura.network).toHaveAccessibleName('Network on 18 August 2015');

	await tabTo(page, people.first());
	await page.keyboard.press('ArrowDown');
	await expect(people.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(people.first()).toBeFocused();

	await page.keyboard.press('Tab');
	const tie = page
		.getByRole('list', { name: /^Ties of / })
		.getByRole('button')
		.first();
	await expect(tie).toBeFocused();
	const other = ((await tie.textContent()) ?? '').replace(/, (perhaps|ended)$/, '');
	await page.keyboard.press('Enter');
	const led = people.and(page.locator(':focus'));
	await expect(led).toHaveCount(1);
	const name = ((await led.textContent()) ?? '').trim().split(': ')[0] ?? '';
	expect(other).toContain(name);

	await page.keyboard.press('Enter');
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText(name);
	await page.keyboard.press('w');
	await expect(shura.whatIfChip).toBeVisible();
	// The first one closes the card of whoever has the focus.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(shura.details).toHaveCount(0);
});

test('the headline opens by the keyboard: a line a member, and Escape closes it and keeps the focus', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-03-24&select=');
	const headline = page.getByRole('button', { name: '2 of 7 alive: each member' });
	const lines = page.getByRole('list', { name: 'Each member' });

	await headline.focus();
	await page.keyboard.press('Enter');
	await expect(lines.getByRole('listitem')).toHaveCount(7);

	await page.keyboard.press('Escape');
	await expect(lines).toHaveCount(0);
	await expect(headline).toBeFocused();
});

test('a lane is one tab stop, within which the arrows walk its reports', async ({ page, shura }) => {
	await shura.open();
	const lane = shura.lane('Abu Umar al-Shishani');
	const marks = lane.getByRole('button', { name: / reported / });
	const name = lane.getByRole('button', { name: 'Abu Umar al-Shishani', exact: true });

	await shura.dateField.focus();
	await tabTo(page, name);
	await page.keyboard.press('ArrowRight');
	await expect(shura.toggle('Abu Umar al-Shishani')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(marks.first()).toBeFocused();
	expect(await focused(page)).toHaveProperty('isSeen', true);
	await page.keyboard.press('ArrowRight');
	await expect(marks.nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(marks.last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(shura.details.getByRole('heading', { level: 2 })).toContainText('A report about');
	await expect(marks.last()).toBeFocused();

	await page.keyboard.press('Home');
	await expect(name).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(shura.toggle('Abu Umar al-Shishani')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(shura.whatIfChip).toBeVisible();
	await expect(shura.toggle('Abu Umar al-Shishani')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(marks.and(page.locator(':focus'))).toHaveCount(0);
});

test('the first tab stop skips to the date, and no more than 40 others stand before it', async ({ page, shura }) => {
	await shura.open();

	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the date' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(shura.slider).toBeFocused();
	expect(shura.parameter('date')).toBeNull();

	await skip.focus();
	await tabTo(page, shura.slider, 40);
});

test('? opens the help, which says the keys and the words; there single-letter keys are switched off, and stay off', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-09-02&select=adnani');
	await shura.slider.focus();

	await page.keyboard.press('?');
	await expect(shura.help).toBeVisible();
	await expect(shura.help.getByText('Page Up, Page Down')).toBeVisible();
	await expect(shura.help.getByText('Roster', { exact: true })).toBeVisible();
	expect(await focused(page)).toHaveProperty('isSeen', true);
	await page.keyboard.press('Escape');

	await expect(shura.help).toBeHidden();
	await expect(shura.slider).toBeFocused();

	await shura.more('Help');
	await shura.help.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
	await page.keyboard.press('Escape');

	await page.keyboard.press('w');
	await page.keyboard.press('?');
	await expect(shura.help).toBeHidden();
	await expect(shura.whatIfChip).toHaveCount(0);
	await page.reload();
	await shura.settled();
	await page.keyboard.press('w');
	await page.keyboard.press('ArrowRight');

	await expect(shura.slider).not.toHaveValue(String(new Expected('date=2016-09-02').view.date));
	await expect(shura.whatIfChip).toHaveCount(0);
});

test('the clock, the tabs and the story are worked by keys alone', async ({ page, shura }) => {
	await shura.open('date=2014-12-20&select=');

	await tabTo(page, shura.clock.getByRole('radio', { name: 'Known today' }));
	await page.keyboard.press('ArrowRight');
	await expect(shura.summary).toHaveText(new Expected('date=2014-12-20&clock=then').summary());
	await tabTo(page, shura.tab('Network'));
	await page.keyboard.press('ArrowRight');
	await expect(shura.tab('Posts')).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowLeft');
	await tabTo(page, shura.button('Back to the story'));
	await page.keyboard.press('Enter');
	await tabTo(page, shura.nextInStory);
	await page.keyboard.press('Enter');
	await expect.poll(() => shura.parameter('story')).toBe('two-pictures-of-december');
});

test('wherever Tab leads, the focus is seen, on the slider at its handle', async ({ page, shura }) => {
	await shura.open('date=2016-09-02&select=adnani&what-if=anbari:alive');
	const without = await shura.slider.screenshot();
	const onSlider = () => shura.slider.evaluate((slider) => slider === document.activeElement);
	const unseen: string[] = [];

	for (let stops = 0; stops < mostStops; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (stop === undefined) break;
		const isSeen = stop.isSeen || ((await onSlider()) && !(await shura.slider.screenshot()).equals(without));
		if (!isSeen) unseen.push(stop.html);
	}

	expect(unseen).toEqual([]);
});
