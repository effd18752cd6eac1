import { expect } from '@playwright/test';
import { Expected, flagship } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

for (const [typed, name] of [
	['al-Shishani', 'Abu Umar al-Shishani'],
	['omar shishani', 'Abu Umar al-Shishani'],
	['Tarkhan Batirashvili', 'Abu Umar al-Shishani'],
	['haji imam', 'Abu Ali al-Anbari'],
	['ADNANI', 'Abu Muhammad al-Adnani'],
	['turkmani', 'Abu Muslim al-Turkmani'],
	['Falaha', 'Abu Muhammad al-Adnani']
] as const) {
	test(`"${typed}" finds ${name}`, async ({ shura }) => {
		await shura.open();

		await shura.finder.fill(typed);
		await expect(shura.found.first()).toContainText(name);
		await shura.found.first().click();

		await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText(name);
	});
}

test('what is found is chosen by arrows and Enter, and Escape leaves the search', async ({ shura }) => {
	await shura.open();

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
});

test('a post is found by its name, and its details open', async ({ shura }) => {
	await shura.open();

	await shura.finder.fill('governor of mosul');
	await shura.found.filter({ hasText: 'Governor of Mosul' }).click();

	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Governor of Mosul');
	await expect.poll(() => shura.parameter('select')).toBe('gov-mosul');
});

test('a name that nobody has is said to be nobody’s', async ({ page, shura }) => {
	await shura.open();

	await shura.finder.fill('xyzzy');

	await expect(page.getByText('Nobody and no post of that name.')).toBeVisible();
	await expect(shura.found).toHaveCount(0);
});

test('the key / leads to the search, in which letters are letters', async ({ page, shura }) => {
	await shura.open();

	await page.keyboard.press('/');
	await expect(shura.finder).toBeFocused();
	await page.keyboard.type('wp?');

	await expect(shura.finder).toHaveValue('wp?');
	await expect(shura.help).toBeHidden();
	await expect(shura.button('Play')).toBeVisible();
});

test('Escape closes the details', async ({ page, shura }) => {
	await shura.open('select=adnani');
	await expect(shura.details).toBeVisible();

	await page.keyboard.press('Escape');

	await expect(shura.details).toHaveCount(0);
	await expect.poll(() => shura.parameter('select')).toBe(null);
});

test('each roster can be followed, everyone in the record among them', async ({ shura }) => {
	await shura.open();

	for (const { id, shortName } of [...flagship.rosters, { id: 'everyone', shortName: 'everyone' }].reverse()) {
		await shura.roster.selectOption(shortName);
		const expected = new Expected(`story=&roster=${id}&date=2014-10-28`);
		await expect(shura.summary).toHaveText(expected.summary());
		await expect(shura.network.getByRole('button', { name: /: / })).not.toHaveCount(0);
	}
	await shura.roster.selectOption('everyone');
	await expect(shura.summary).toHaveText(new RegExp(`^Of ${flagship.people.length} on 28 October 2014: `));
});

test('the period can be the whole record', async ({ shura }) => {
	await shura.open();
	const years = await shura.period.getByRole('option').allTextContents();

	await shura.period.selectOption(years.at(-1) ?? '');

	await expect(shura.slider).toHaveAttribute('min', String(new Expected('roster=everyone').view.period.from));
	await expect(shura.slider).toHaveAttribute('max', String(new Expected('roster=everyone').view.period.to));
	await shura.slider.press('End');
	await expect(shura.summary).toHaveText(/^Of 7 on 31 December 2022: 1 not known \(Abu Arkan al-Amiri\), 6 dead$/);
});
