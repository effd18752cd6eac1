import { expect } from '@playwright/test';
import { test } from './pages/test.ts';

const march = /Abu Umar al-Shishani reported .*, \d+ Mar 2016, /;

test('a report that the keyboard reaches shows who said what, with the reports close by, each of which can be selected', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-03-24');
	const first = shura.lane('Abu Umar al-Shishani').getByRole('button', { name: march }).first();

	await first.focus();
	await page.keyboard.press('ArrowRight');

	const card = shura.card(/^Wounded, said the Syrian Observatory/);
	await expect(card).toContainText('Disputed.');
	const others = card.getByRole('group', { name: 'close by' }).getByRole('button');
	await expect(others.filter({ hasText: 'Mar 2016' })).toHaveCount(4);
	await others.filter({ hasText: 'Targeted' }).click();
	await expect(shura.details).toContainText('Reported targeted');
	await expect(card).toBeHidden();
});

test('under clock "Reported then" a card tells no verdict', async ({ page, shura }) => {
	await shura.open('date=2016-03-24&clock=then');

	await shura.lane('Abu Umar al-Shishani').getByRole('button', { name: march }).first().focus();
	await page.keyboard.press('ArrowRight');

	const card = shura.card(/^Wounded, said/);
	await expect(card).toBeVisible();
	await expect(card).not.toContainText(/disputed|refuted|superseded/i);
});

test('"Zoom in" on reports that are close together enlarges the axis under all rows, the address keeps it, and "Whole period" leads out', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-03-24');
	const summary = await shura.summary.textContent();
	const marks = shura.lane('Abu Umar al-Shishani').getByRole('button', { name: march });
	await marks.first().focus();

	await page
		.getByRole('group', { name: /, said / })
		.getByRole('button', { name: 'Zoom in' })
		.click();

	await expect.poll(() => shura.parameter('span')).toMatch(/^2016-\d\d-\d\d\/2016-\d\d-\d\d$/);
	await expect(shura.summary).toHaveText(summary ?? '');
	await page.reload();
	await shura.settled();
	const [, before, after] = await Promise.all([0, 1, 2].map((index) => marks.nth(index).boundingBox()));
	expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(20);

	await shura.axisMenu.click();
	await shura.button('Whole period').click();
	await expect.poll(() => shura.parameter('span')).toBeNull();
});

test('a double click on a track enlarges the axis there, and a step beyond it moves it along', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-03-24');
	const box = await shura.slider.boundingBox();
	if (box === null) throw new Error('The slider is not drawn.');

	await page.mouse.dblclick(box.x + box.width * 0.74, box.y - 40);
	await expect.poll(() => shura.parameter('span')).not.toBeNull();
	const last = Number(await shura.slider.getAttribute('max'));
	await expect(async () => {
		await shura.next.click();
		expect(await shura.day()).toBeGreaterThan(last);
	}).toPass();

	expect(Number(await shura.slider.getAttribute('max'))).toBeGreaterThan(last);
});
