import { expect } from '@playwright/test';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const adnani = 'Abu Muhammad al-Adnani';
const anbari = 'Abu Ali al-Anbari';
const date = '2016-09-02';
const recorded = new Expected(`date=${date}`);
const revived = new Expected(`date=${date}&what-if=adnani:alive`);

test('the toggle at a lane revives a dead leader, marks it everywhere, and goes back to the record; it kills a living one from the date on', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=`);
	await expect(shura.summary).toHaveText(recorded.summary());
	await expect(shura.toggle(adnani)).toHaveAccessibleDescription(/^The record says dead\. Press .*alive/);

	await shura.toggle(adnani).click();

	await expect(shura.summary).toHaveText(revived.summary());
	await expect(shura.summary).toContainText('1 alive');
	await expect(shura.toggle(adnani)).toHaveAttribute('aria-pressed', 'true');
	await expect(shura.toggle(adnani)).toHaveAccessibleDescription(
		/^The record says dead\. Press to go back to the record\.$/
	);
	await expect(shura.whatIfChip).toBeVisible();
	await expect(page.getByText(`${adnani} alive throughout`)).toBeVisible();
	await expect(page).toHaveTitle(/^What if: /);
	await expect(shura.person(adnani)).toHaveAccessibleName(/: alive, what if/);
	await expect.poll(() => shura.parameter('what-if')).toBe('adnani:alive');

	await shura.toggle(adnani).click();

	await expect(shura.summary).toHaveText(recorded.summary());
	await expect(shura.whatIfChip).toHaveCount(0);
	await expect(page).not.toHaveTitle(/What if/);
	await expect(shura.toggle(adnani)).toHaveAttribute('aria-pressed', 'false');

	await shura.follow('date=2015-01-15&select=');
	await shura.toggle(anbari).click();
	const killed = new Expected('date=2015-01-15&what-if=anbari:lost@2015-01-15');
	await expect(shura.summary).toHaveText(killed.summary());
	await expect(page.getByText(`${anbari} lost from 15 January 2015`)).toBeVisible();
	await shura.goTo('2015-01-14');
	await expect(shura.summary).toHaveText(new Expected('date=2015-01-14').summary());
});

test('the details offer the record, life throughout, and a loss from the date on; W flips whoever is selected', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=adnani`);
	await expect(shura.button('What if they had lived?')).toBeVisible();
	await shura.openWhatIf();
	await expect(shura.whatIf('As recorded')).toBeChecked();

	await shura.whatIf('Alive throughout').check();
	await expect(shura.summary).toHaveText(revived.summary());
	await expect(shura.whatIfChip).toBeVisible();

	await shura.goTo('2015-03-18');
	await shura.whatIf('Lost from this date').check();
	const killed = new Expected('date=2015-03-18&what-if=adnani:lost@2015-03-18');
	await expect(shura.summary).toHaveText(killed.summary());
	await expect.poll(() => shura.parameter('what-if')).toBe('adnani:lost@2015-03-18');

	await shura.whatIf('As recorded').check();
	await expect(shura.summary).toHaveText(new Expected('date=2015-03-18').summary());
	await expect(shura.whatIfChip).toHaveCount(0);

	await shura.follow(`date=${date}&select=adnani`);
	await page.keyboard.press('w');
	await expect(shura.summary).toHaveText(revived.summary());
	await expect(shura.whatIf('Alive throughout')).toBeChecked();
	await page.keyboard.press('w');
	await expect(shura.summary).toHaveText(recorded.summary());
});

test('what-ifs are undone, done again and cleared by buttons', async ({ shura }) => {
	const both = new Expected(`date=${date}&what-if=adnani:alive,anbari:alive`);
	await shura.open(`date=${date}&select=`);
	await shura.toggle(adnani).click();
	await shura.toggle(anbari).click();
	await expect(shura.summary).toHaveText(both.summary());

	await shura.button('Undo').click();
	await expect(shura.summary).toHaveText(revived.summary());
	await shura.button('Undo').click();
	await expect(shura.summary).toHaveText(recorded.summary());
	await expect(shura.button('Undo')).toBeDisabled();
	await shura.button('Redo').click();
	await shura.button('Redo').click();
	await expect(shura.summary).toHaveText(both.summary());
	await shura.button('Clear what-ifs').click();
	await expect(shura.summary).toHaveText(recorded.summary());
	await shura.button('Undo').click();
	await expect(shura.summary).toHaveText(both.summary());
});

test('a what-if stands in the table too, and the recorded successor stays', async ({ shura }) => {
	await shura.open(`date=2016-12-06&select=&what-if=adnani:alive&tab=table`);

	await expect(shura.table('People').getByRole('row', { name: new RegExp(adnani) })).toContainText('what if');
	await expect(shura.whatIfChip).toBeVisible();
	await shura.openTable('Posts');
	const spokesman = shura.table('Posts').getByRole('row', { name: /^Spokesman/ });
	await expect(spokesman).toContainText(adnani);
	await expect(spokesman).toContainText('Abu al-Hasan al-Muhajir');
});
