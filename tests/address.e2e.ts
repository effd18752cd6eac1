import { expect } from '@playwright/test';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const opening = new Expected();
const whole =
	'date=2016-03-20&clock=then&select=shishani&what-if=adnani:alive,anbari:lost@2015-03-18&roster=seven-recalled-in-2019&period=2013-01/2017-12';

test('a link holds date, clock, selection, roster, period and what-ifs, and "Copy link" gives it', async ({
	context,
	page,
	shura
}) => {
	const expected = new Expected(whole);

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await shura.open(whole);

	await expect(shura.summary).toHaveText(expected.summary());
	await expect(shura.slider).toHaveAttribute('aria-valuetext', expected.sliderText());
	await expect(shura.slider).toHaveAttribute('min', String(expected.view.period.from));
	await expect(shura.slider).toHaveAttribute('max', String(expected.view.period.to));
	await expect(shura.clock.getByRole('radio', { name: 'Reported then' })).toBeChecked();
	await expect(shura.roster).toHaveValue('seven-recalled-in-2019');
	await shura.axisMenu.click();
	await expect(shura.period.getByRole('option', { selected: true })).toHaveText('2013 – 2017');
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Umar al-Shishani');
	await expect(shura.whatIfChip).toBeVisible();
	await expect(
		page.getByTitle('Abu Muhammad al-Adnani alive throughout; Abu Ali al-Anbari lost from 18 March 2015')
	).toHaveText('2 what-ifs');
	await expect(page.getByRole('alert')).toHaveCount(0);

	await shura.share('Copy link');
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());
	expect(new Expected(new URL(link).search).summary()).toBe(expected.summary());
});

test('a link holds what is set aside, the tab and what is drawn', async ({ page, shura }) => {
	const query = 'date=2016-09-02&select=&without=side:media,source:S2';
	await shura.open(query);
	await expect(shura.summary).toHaveText(new Expected(query).summary());
	await expect(shura.setAside.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
	await expect(page.getByRole('alert')).toHaveCount(0);

	await shura.follow('show=ghosts&hide=rivalry');
	await expect(shura.setAside).toHaveCount(0);
	await shura.button('Show').click();
	await expect(shura.switch('Ghosts')).toBeChecked();
	await expect(shura.switch('rivalry')).not.toBeChecked();
	await page.keyboard.press('Escape');

	await shura.follow('tab=claims');
	await expect(shura.tab('Claims')).toHaveAttribute('aria-selected', 'true');
});

test('a link holds what is chosen within the tabs', async ({ page, shura }) => {
	await shura.open('tab=attrition');
	await page.getByText(/^Choose measures/).click();
	await page.getByRole('checkbox', { name: 'Density' }).check();
	await page.getByRole('checkbox', { name: 'Fragmentation' }).uncheck();
	await expect.poll(() => shura.parameter('measures')).toBe('density,people,posts-vacant');
	await shura.tab('Reports').click();
	await page.getByRole('combobox', { name: 'Verdict', exact: true }).selectOption('refuted');
	await shura.tab('Table').click();
	await shura.openTable('Ties');
	await expect.poll(() => shura.parameter('table')).toBe('ties');
	await shura.openTable('Sources');
	await shura.table('Sources').getByRole('button', { name: 'Date' }).click();
	await shura.table('Sources').getByRole('button', { name: 'Date' }).click();
	await expect.poll(() => shura.parameter('sort')).toBe('-date');

	await page.reload();
	await expect(shura.table('Sources').getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await shura.tab('Reports').click();
	await expect(page.getByRole('combobox', { name: 'Verdict', exact: true })).toHaveValue('refuted');
	await shura.tab('Attrition').click();
	await expect(page.getByText('Choose measures (3 of 11 shown)')).toBeVisible();
	await page.getByText(/^Choose measures/).click();
	await expect(page.getByRole('checkbox', { name: 'Density' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Fragmentation' })).not.toBeChecked();
});

test('what an address asks for and there is not is left out, with a note that goes away', async ({ page, shura }) => {
	const note = page.getByRole('alert');
	await shura.open('date=2016-02-30&clock=then&select=nobody&colour=blue&what-if=adnani:asleep,anbari:alive');
	for (const left of ['2016-02-30', 'nobody', 'blue', 'adnani:asleep']) await expect(note).toContainText(left);
	await expect(note).not.toContainText('then');
	await expect(shura.summary).toHaveText(new Expected('clock=then&what-if=anbari:alive').summary());
	await note.getByRole('button').click();
	await expect(note).toHaveCount(0);

	await test.step('a compared date that is none', async () => {
		await shura.follow('compare=yesterday');
		await expect(note).toContainText('compare “yesterday”');
		await expect(shura.compared).toHaveCount(0);
	});

	await test.step('a source that there is none of', async () => {
		await shura.follow('without=source:nobody');
		await expect(note).toContainText('source:nobody');
		await expect(shura.setAside).toHaveCount(0);
	});

	await test.step('measures that there are none of', async () => {
		await shura.follow('tab=attrition&measures=density,charisma');
		await expect(note).toContainText('measures “charisma”');
		await expect(page.getByText('Choose measures (1 of 11 shown)')).toBeVisible();
		await shura.follow('tab=attrition&measures=charisma');
		await expect(page.getByText('Choose measures (3 of 11 shown)')).toBeVisible();
	});

	await test.step('markup, which is text', async () => {
		await shura.follow(`select=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
		await expect(note).toContainText('<img src=x onerror=alert(1)>');
		await expect(shura.summary).toHaveText(opening.summary());
	});
});

test('Back and Forward go through the steps', async ({ page, shura }) => {
	await shura.open();
	await shura.goTo('2015-08-18');
	await expect.poll(() => shura.parameter('date')).toBe('2015-08-18');
	await shura.readBy('Reported then');
	await expect.poll(() => shura.parameter('clock')).toBe('then');
	await shura.find('Adnani');
	await expect.poll(() => shura.parameter('select')).toBe('adnani');
	await shura.tab('Table').click();
	await expect.poll(() => shura.parameter('tab')).toBe('table');

	await page.goBack();
	await expect(shura.tab('Network')).toHaveAttribute('aria-selected', 'true');
	await page.goBack();
	await expect(shura.details).toHaveCount(0);
	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18&clock=then').summary());
	await page.goBack();
	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
	await page.goBack();
	await expect(shura.summary).toHaveText(opening.summary());
	await page.goForward();
	await expect(shura.summary).toHaveText(new Expected('date=2015-08-18').summary());
	await page.goForward();
	await page.goForward();
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Muhammad al-Adnani');

	await page.keyboard.press('w');
	await expect(shura.whatIfChip).toBeVisible();
	await expect.poll(() => shura.parameter('what-if')).toBe('adnani:lost@2015-08-18');
	await page.goBack();
	await expect(shura.whatIfChip).toHaveCount(0);
	await page.goForward();
	await expect(shura.whatIfChip).toBeVisible();
});
