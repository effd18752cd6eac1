import { expect } from '@playwright/test';
import { Expected, flagship } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

test('people are found by any of their names, however they are written, and posts by theirs', async ({ shura }) => {
	const heading = shura.details.getByRole('heading', { level: 2 });
	await shura.open();

	for (const [typed, name] of [
		['al-Shishani', 'Abu Umar al-Shishani'],
		['haji imam', 'Abu Ali al-Anbari'],
		['omar shishani', 'Abu Umar al-Shishani'],
		['bagdadi', 'Abu Bakr al-Baghdadi'],
		['ADNANI', 'Abu Muhammad al-Adnani'],
		['Tarkhan Batirashvili', 'Abu Umar al-Shishani'],
		['turkmani', 'Abu Muslim al-Turkmani'],
		['Falaha', 'Abu Muhammad al-Adnani']
	] as const) {
		await test.step(`"${typed}" finds ${name}`, async () => {
			await shura.finder.fill(typed);
			await expect(shura.found.first()).toContainText(name);
			await shura.found.first().click();
			await expect(heading).toHaveText(name);
		});
	}

	await shura.finder.fill('governor of mosul');
	await shura.found.filter({ hasText: 'Governor of Mosul' }).click();
	await expect(heading).toHaveText('Governor of Mosul');
	await expect.poll(() => shura.parameter('select')).toBe('gov-mosul');
});

test('the search is worked by keys: / leads to it, arrows and Enter choose, Escape leaves it and closes the details', async ({
	page,
	shura
}) => {
	await shura.open();

	await page.keyboard.press('/');
	await expect(shura.finder).toBeFocused();
	await page.keyboard.type('wp?');
	await expect(shura.finder).toHaveValue('wp?');
	await expect(shura.help).toBeHidden();
	await expect(shura.button('Play')).toBeVisible();

	await shura.finder.fill('Falaha');
	await expect(shura.found).toHaveCount(1);
	await shura.finder.press('ArrowDown');
	await shura.finder.press('Enter');
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Muhammad al-Adnani');

	await shura.finder.fill('abu');
	await expect(shura.found.first()).toBeVisible();
	await shura.finder.press('Escape');
	await expect(shura.found).toHaveCount(0);
	await expect(shura.details).toBeVisible();

	await shura.person('Abu Bakr al-Baghdadi').focus();
	// The first one closes the card.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(shura.details).toHaveCount(0);
	await expect.poll(() => shura.parameter('select')).toBe(null);
});

test('of somebody found who is not in the picture the details say why, and offer the roster that has everyone', async ({
	shura
}) => {
	const { cast } = new Expected();
	const away = flagship.people.find(({ id }) => !cast.includes(id));
	await shura.open();
	await shura.finder.fill(away?.name ?? '');
	await shura.found.first().click();
	await expect(shura.details).toContainText(
		'Not in the picture: neither on the roster “the seven” nor one step from it.'
	);

	await shura.button('Show everyone in the record').click();

	await expect.poll(() => shura.parameter('roster')).toBe('everyone');
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText(away?.name ?? '');
	await expect(shura.details).not.toContainText('Not in the picture');
});

test('each roster can be followed, everyone in the record among them, over its years or the whole record', async ({
	shura
}) => {
	await shura.open();

	for (const { id, shortName } of [...flagship.rosters, { id: 'everyone', shortName: 'everyone' }].reverse()) {
		await shura.roster.selectOption(shortName);
		const expected = new Expected(`story=&roster=${id}&date=2014-10-28`);
		await expect(shura.summary).toHaveText(expected.summary());
		await expect(shura.network.getByRole('button', { name: /: / })).not.toHaveCount(0);
	}
	await shura.roster.selectOption('everyone');
	await expect(shura.summary).toHaveText(new RegExp(`^Of ${flagship.people.length} on 28 October 2014: `));

	await shura.roster.selectOption(flagship.rosters[0]?.shortName ?? '');
	await shura.axisMenu.click();
	const years = await shura.period.getByRole('option').allTextContents();

	await shura.period.selectOption(years.at(-1) ?? '');

	await expect(shura.slider).toHaveAttribute('min', String(new Expected('roster=everyone').view.period.from));
	await expect(shura.slider).toHaveAttribute('max', String(new Expected('roster=everyone').view.period.to));
	await shura.slider.press('End');
	await expect(shura.summary).toHaveText(/^Of 7 on 31 December 2022: 1 not known \(Abu Arkan al-Amiri\), 6 dead$/);
});
