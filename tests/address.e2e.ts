import { expect } from '@playwright/test';
import { isoOf } from '../src/lib/time/day.ts';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const opening = new Expected();
const whole =
	'date=2016-03-20&clock=then&select=shishani&what-if=adnani:alive,anbari:lost@2015-03-18&roster=seven-recalled-in-2019&period=2013-01/2017-12';

test('a link holds date, clock, selection, roster, period and what-ifs', async ({ page, shura }) => {
	const expected = new Expected(whole);

	await shura.open(whole);

	await expect(shura.summary).toHaveText(expected.summary());
	await expect(shura.slider).toHaveAttribute('aria-valuetext', expected.sliderText());
	await expect(shura.slider).toHaveAttribute('min', String(expected.view.period.from));
	await expect(shura.slider).toHaveAttribute('max', String(expected.view.period.to));
	await expect(shura.clock.getByRole('radio', { name: 'What was reported then' })).toBeChecked();
	await expect(shura.roster).toHaveValue('seven-recalled-in-2019');
	await expect(shura.period.getByRole('option', { selected: true })).toHaveText('2013 – 2017');
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Umar al-Shishani');
	await expect(shura.band).toBeVisible();
	await expect(page.getByText('Abu Muhammad al-Adnani alive throughout')).toBeVisible();
	await expect(page.getByText('Abu Ali al-Anbari lost from 18 March 2015')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link holds what is set aside', async ({ page, shura }) => {
	const query = 'date=2016-09-02&select=&without=side:media,source:S2';
	const expected = new Expected(query);

	await shura.open(query);

	await expect(shura.summary).toHaveText(expected.summary());
	await expect(shura.setAside.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what cannot be set aside is ignored with a note', async ({ page, shura }) => {
	await shura.open('without=source:nobody');

	await expect(page.getByRole('alert')).toContainText('source:nobody');
	await expect(shura.setAside).toHaveCount(0);
});

test('a link holds the tab and what is drawn', async ({ shura }) => {
	await shura.open('show=ghosts&hide=rivalry');
	await expect(shura.switch('Ghosts')).toBeChecked();
	await expect(shura.switch('rivalry')).not.toBeChecked();

	await shura.open('tab=claims');
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

	await page.reload();
	await expect(shura.table('Ties')).toBeVisible();
	await shura.tab('Reports').click();
	await expect(page.getByRole('combobox', { name: 'Verdict', exact: true })).toHaveValue('refuted');
	await shura.tab('Attrition').click();
	await expect(page.getByText('Choose measures (3 of 11 shown)')).toBeVisible();
	await page.getByText(/^Choose measures/).click();
	await expect(page.getByRole('checkbox', { name: 'Density' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Fragmentation' })).not.toBeChecked();
});

test('a measure that there is none of is left out, with a note', async ({ page, shura }) => {
	await shura.open('tab=attrition&measures=density,charisma');

	await expect(page.getByRole('alert')).toContainText('measures “charisma”');
	await expect(page.getByText('Choose measures (1 of 11 shown)')).toBeVisible();

	await shura.open('tab=attrition&measures=charisma');
	await expect(page.getByText('Choose measures (3 of 11 shown)')).toBeVisible();
});

test('Back and Forward go through the steps', async ({ page, shura }) => {
	await shura.open();
	await shura.goTo('2015-08-18');
	await expect.poll(() => shura.parameter('date')).toBe('2015-08-18');
	await shura.readBy('What was reported then');
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
});

test('Back takes a what-if back and Forward brings it again', async ({ page, shura }) => {
	await shura.open('date=2016-09-02&select=');
	await shura.toggle('Abu Ali al-Anbari').click();
	await expect.poll(() => shura.parameter('what-if')).toBe('anbari:alive');

	await page.goBack();
	await expect(shura.summary).toHaveText(new Expected('date=2016-09-02').summary());
	await expect(shura.band).toHaveCount(0);
	await page.goForward();
	await expect(shura.band).toBeVisible();
});

test('a drag replaces the entry it starts from', async ({ page, shura }) => {
	await shura.open();
	await shura.goTo('2015-08-18');
	await expect.poll(() => shura.parameter('date')).toBe('2015-08-18');
	const track = await shura.slider.boundingBox();
	if (track === null) throw new Error('The slider is not drawn.');
	const y = track.y + track.height / 2;
	const startOfDrag = (await shura.day()) - opening.view.period.from;
	const span = opening.view.period.to - opening.view.period.from;

	await page.mouse.move(track.x + (track.width * startOfDrag) / span, y);
	await page.mouse.down();
	await page.mouse.move(track.x + track.width * 0.7, y, { steps: 8 });
	await page.mouse.move(track.x + track.width * 0.9, y, { steps: 8 });
	await page.mouse.up();
	const day = await shura.day();
	await expect.poll(() => shura.parameter('date')).toBe(isoOf(day));
	expect(isoOf(day)).not.toBe('2015-08-18');

	await page.goBack();
	await expect(shura.summary).toHaveText(opening.summary());
});

test('parameters that cannot be read are left out, with a note that goes away', async ({ page, shura }) => {
	await shura.open('date=2016-02-30&clock=then&select=nobody&colour=blue&what-if=adnani:asleep,anbari:alive');

	const note = page.getByRole('alert');
	for (const left of ['2016-02-30', 'nobody', 'blue', 'adnani:asleep']) await expect(note).toContainText(left);
	await expect(note).not.toContainText('then');
	await expect(shura.summary).toHaveText(new Expected('clock=then&what-if=anbari:alive').summary());
	await note.getByRole('button').click();
	await expect(note).toHaveCount(0);
});

test('a parameter full of markup is text', async ({ page, shura }) => {
	await shura.open(`select=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);

	await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
	await expect(shura.summary).toHaveText(opening.summary());
});

test('"Copy link" puts the whole view on the clipboard', async ({ context, page, shura }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await shura.open(whole);

	await shura.button('Copy link').click();

	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto('/');
	await page.goto(link);
	await shura.settled();
	await expect(shura.summary).toHaveText(new Expected(whole).summary());
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Umar al-Shishani');
});
