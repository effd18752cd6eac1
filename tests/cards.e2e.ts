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

test('in the row of a post a term and a vacancy show their cards, to the pointer and to the keyboard', async ({
	page,
	shura
}) => {
	await shura.open('tab=posts');
	const row = await shura.row('Spokesman');
	const term = row.getByRole('button', { name: /^Abu Muhammad al-Adnani, / });
	const vacancy = row.getByRole('button', { name: /^Vacant for 97 days/ });
	const ofTerm = shura.card('Abu Muhammad al-Adnani: Spokesman');
	const ofVacancy = shura.card('Spokesman: vacant for 97 days');

	await term.hover();
	await expect(ofTerm).toContainText('It ended with a loss: killed 30 Aug 2016.');
	await vacancy.hover();
	await expect(ofVacancy).toContainText('After Abu Muhammad al-Adnani, before Abu al-Hasan al-Muhajir.');
	await page.keyboard.press('Escape');
	await expect(ofVacancy).toBeHidden();

	await row.getByRole('button', { name: 'Spokesman', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(row.locator(':focus')).toBeVisible();
	await expect(ofTerm.or(ofVacancy)).toBeVisible();
});

test('on Attrition what a loss left, and a step of a chart, show their cards, to the pointer and to the keyboard', async ({
	page,
	shura
}) => {
	await shura.open('tab=attrition');
	const row = await shura.row('Spokesman: Abu Muhammad al-Adnani');
	const ofVacancy = shura.card('Spokesman: vacant for 97 days');

	await row.getByRole('button', { name: '97 days empty' }).hover();
	await expect(ofVacancy).toBeVisible();
	await page.keyboard.press('Escape');
	await row.getByRole('button', { name: 'Abu Muhammad al-Adnani' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(ofVacancy).toBeVisible();

	const chart = await shura.row('Survivors of the roster');
	const step = chart.getByRole('img', { name: /^7 of 7 alive, from / });
	await step.hover();
	await expect(shura.card('7 of 7 alive')).toContainText('28 October 2014');
	await page.keyboard.press('Escape');
	await step.focus();
	await page.keyboard.press('ArrowRight');
	await expect(shura.card(/^\d to 7 of 7 alive|^\d of 7 alive/)).toBeVisible();
});

for (const [tab, name] of [
	['posts', 'Deputy for Iraq'],
	['attrition', 'Deputy for Iraq: Abu Muslim al-Turkmani'],
	['reports', 'Reports about Abu Ayman al-Iraqi']
] as const) {
	test(`a double click on a row of the tab "${tab}" enlarges the axis there`, async ({ page, shura }) => {
		await shura.open(`tab=${tab}`);
		const box = await shura.slider.boundingBox();
		const row = await (await shura.row(name)).boundingBox();
		if (box === null || row === null) throw new Error('There is no row.');

		await page.mouse.dblclick(box.x + box.width * 0.5, row.y + row.height - 3);

		await expect.poll(() => shura.parameter('span')).toMatch(/^2014|^2015/);
	});
}
