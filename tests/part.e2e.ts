import { expect } from '@playwright/test';
import { test } from './pages/test.ts';

/** More people than a page can show, in three quarters of a town; the first two of the small quarter are tied. */
const people = Array.from({ length: 6000 }, (_, at) => {
	const quarter = at < 40 ? 'Harbour' : at % 2 === 0 ? 'Hill' : 'Market';
	return `Person${at} Number${at},Clerk,Office ${at},${quarter},${1990 + (at % 20)},${2012 + (at % 5)}`;
});
const registry = { name: 'registry.csv', content: `Name,Post,Office,Quarter,From,To\n${people.join('\n')}\n` };

test('files beyond what a page can show are opened by a part of them', async ({ page, importing }) => {
	await importing.give([registry]);
	const limit = importing.toMend.getByRole('listitem').first();
	await expect(limit).toContainText('6,000 people are more than the 5,000 a page can show.');
	await expect(importing.openIt).toBeDisabled();

	await limit.getByRole('button', { name: 'Choose a part' }).click();
	const panel = page.getByRole('region', { name: 'Choose a part' });
	await panel.getByRole('combobox', { name: 'Rows by what a column holds' }).selectOption('Quarter');
	await panel.getByRole('checkbox', { name: 'Harbour 40 rows' }).check();
	await expect(panel.getByRole('status')).toHaveText('40 people, 40 terms and 0 ties remain.');
	await panel.getByRole('button', { name: 'Show this part' }).click();
	await importing.settled();

	await expect(importing.figure('people')).toHaveText('40');
	await expect(page.getByText('Quarter is Harbour')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Change the part' })).toBeFocused();
	await importing.open();
	await expect(page.getByRole('img', { name: /40/ }).first()).toBeVisible();
});

test('a part is taken back by Show all, and by Undo', async ({ page, importing }) => {
	await importing.give([{ name: 'list.csv', content: 'Name,Post,From\nAda Lind,Chair,2012\nBo Ek,Clerk,2013\n' }]);
	await page.getByRole('button', { name: 'Choose a part' }).click();
	await page.getByRole('textbox', { name: 'Names or ids, one a line' }).fill('lind, ada');
	await page.getByRole('button', { name: 'Show this part' }).click();
	await expect(importing.figure('person')).toHaveText('1');

	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(importing.figure('people')).toHaveText('2');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(importing.figure('person')).toHaveText('1');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the choice of a part is no wider than the screen', async ({ page, importing }) => {
		await importing.give([registry]);
		await page.getByRole('button', { name: 'Choose a part' }).tap();
		await page.getByRole('combobox', { name: 'Rows by what a column holds' }).selectOption('Quarter');
		await expect(page.getByRole('checkbox')).toHaveCount(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
