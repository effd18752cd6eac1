import { expect } from '@playwright/test';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const adnani = nameOf('adnani');
const turkmani = nameOf('turkmani');
const arkan = nameOf('abu-arkan');
const two = 'date=2016-09-02&compare=2014-10-28&select=';
const summaryOfTwo = 'Of 7: 7 alive on 28 October 2014; 1 not known (Abu Arkan al-Amiri), 6 dead on 2 September 2016';

test('"Compare with another date" holds the date against the day the roster was drawn up, and the key explains the signs', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-09-02&select=');
	const key = page.getByRole('list', { name: 'Key to the picture' });
	await expect(key).not.toContainText('came');
	await expect(shura.compared).toHaveCount(0);
	await expect(shura.button('Compare with the record')).toHaveCount(0);

	await shura.button('Compare with another date').click();

	await expect(shura.compared).toHaveAttribute('aria-valuetext', /^28 October 2014, change \d+ of \d+$/);
	await expect(shura.summary).toHaveText(summaryOfTwo);
	await expect.poll(() => shura.parameter('compare')).toBe('2014-10-28');
	for (const sign of ['came', 'left', 'changed', 'no sign: stayed']) await expect(key).toContainText(sign);

	await shura.button('Stop comparing').click();

	await expect(shura.compared).toHaveCount(0);
	await expect(shura.comparison).toHaveCount(0);
	await expect(shura.summary).toHaveText(new Expected('date=2016-09-02').summary());
	await expect.poll(() => shura.parameter('compare')).toBeNull();
});

test('the panel lists people, posts and ties that came, left and changed, and each leads to its record', async ({
	page,
	shura
}) => {
	await shura.open(two);

	await expect(shura.comparison.getByRole('heading', { level: 2 })).toHaveText(
		'Compared: 28 October 2014 and 2 September 2016'
	);
	await expect(shura.comparison.getByRole('heading', { level: 3 })).toHaveText([
		'People',
		'Posts',
		'Ties',
		'Council ties'
	]);
	await expect(shura.comparison).toContainText(`${turkmani}: killed 18 Aug 2015`);
	await expect(shura.comparison).toContainText(`${arkan}: not known; alive before`);
	await expect(shura.comparison).toContainText('“War minister”: Gulmurod Khalimov (perhaps), after');

	await shura.comparison.getByRole('button', { name: 'Spokesman' }).click();

	await expect(shura.details.getByRole('heading', { level: 2 }).first()).toHaveText('Spokesman');
	await expect(shura.comparison).toContainText(turkmani);
	await page.keyboard.press('Escape');
	await expect(shura.comparison).toBeVisible();
});

test('on paper each list says what became of those in it, and none is folded', async ({ page, shura }) => {
	await shura.open(two);
	const groups = shura.comparison.locator('details');
	const folded = groups.and(page.locator(':not([open])'));
	await expect(folded).not.toHaveCount(0);

	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });

	await expect(folded).toHaveCount(0);
	for (const group of await groups.all()) await expect(group.locator('summary')).toBeVisible();
});

test('the headline counts what the picture shows, the later date, whichever slider is on it, and names the other', async ({
	page,
	shura
}) => {
	for (const query of ['date=2016-03-24&compare=2014-06-29', 'date=2014-06-29&compare=2016-03-24']) {
		await shura.open(query);
		await expect(page.getByRole('button', { name: '2 of 7 alive: each member' })).toBeVisible();
		await expect(page.getByText('on 24 March 2016', { exact: true })).toBeVisible();
		await expect(page.getByText('On 29 June 2014: 7 alive', { exact: true })).toBeVisible();
	}
});

test('the list in place of the picture says what became of everyone, whichever slider is on the earlier date', async ({
	shura
}) => {
	await shura.open(two);
	await expect(shura.network).toHaveAccessibleName('Network on 2 September 2016, compared with 28 October 2014');
	await expect(shura.person(turkmani)).toHaveAccessibleName(/: dead; alive before/);
	await expect(shura.person(arkan)).toHaveAccessibleName(/: not known; alive before/);
	await shura.person(turkmani).focus();
	await expect(shura.network.getByRole('list', { name: `Ties of ${turkmani}` })).toContainText(', ended, left');

	await test.step('the other way round', async () => {
		await shura.follow('date=2014-10-28&compare=2016-09-02&select=');
		await expect(shura.summary).toHaveText(summaryOfTwo);
		await expect(shura.person(turkmani)).toHaveAccessibleName(/: dead; alive before/);
	});

	await test.step('a date compared with itself differs in nothing', async () => {
		await shura.follow('date=2016-09-02&compare=2016-09-02&select=');
		await expect(shura.comparison).toContainText('Nothing differs');
		await expect(shura.comparison).toContainText('Of 7, 7 as before.');
	});

	await test.step('with clock "then" each date is read as it was known on that day', async () => {
		await shura.follow('date=2014-12-20&compare=2014-10-28&clock=then&select=');
		await expect(shura.summary).toHaveText(
			`Of 7: ${partsOn('2014-10-28')} on 28 October 2014; ${partsOn('2014-12-20')} on 20 December 2014`
		);
		await expect(shura.comparison).toContainText(`${turkmani}: maybe dead; alive before`);
		await shura.readBy('Known today');
		await expect(shura.comparison).not.toContainText(`${turkmani}: maybe dead`);
	});
});

test('by the keyboard alone: on, from change to change, and off again; each step is announced once', async ({
	page,
	shura
}) => {
	const { stops } = new Expected('date=2016-09-02');
	const drawnUp = new Expected().view.date;
	const next = stops.find((stop) => stop > drawnUp);
	await shura.open('date=2016-09-02&select=');

	await shura.button('Compare with another date').focus();
	await page.keyboard.press('Enter');
	await expect(shura.button('Stop comparing')).toBeFocused();
	await expect(page.getByText(`Compared. ${summaryOfTwo}. Of 7, 6 dead since and 1 changed`)).toHaveCount(1);
	await shura.compared.focus();
	await page.keyboard.press('ArrowRight');

	await expect(shura.compared).toHaveValue(String(next));
	await expect(shura.slider).toHaveAttribute('aria-valuetext', /^2 September 2016,/);
	await page.keyboard.press('End');
	await expect(shura.compared).toHaveValue(String(new Expected().view.period.to));
	await page.keyboard.press('Home');
	await expect(shura.compared).toHaveValue(String(new Expected().view.period.from));
	await shura.button('Stop comparing').focus();
	await page.keyboard.press('Enter');
	await expect(shura.button('Compare with another date')).toBeFocused();
});

test('a link reproduces the comparison, Back undoes a step and brings back what the story ended, a drag leaves one entry', async ({
	page,
	shura
}) => {
	await shura.open(two);
	await shura.compared.press('ArrowRight');
	await expect.poll(() => shura.parameter('compare')).not.toBe('2014-10-28');

	await page.goBack();
	await expect(shura.summary).toHaveText(summaryOfTwo);

	await shura.button('Back to the story').click();
	await expect(shura.comparison).toHaveCount(0);
	await page.goBack();
	await expect(shura.summary).toHaveText(summaryOfTwo);

	const entries = await page.evaluate(() => history.length);
	const track = await shura.compared.boundingBox();
	if (track === null) throw new Error('The slider is not drawn.');
	const y = track.y + track.height / 2;
	await page.mouse.move(track.x + track.width * 0.28, y);
	await page.mouse.down();
	await page.mouse.move(track.x + track.width * 0.1, y, { steps: 6 });
	await page.mouse.up();
	await expect.poll(() => shura.parameter('compare')).toMatch(/^2014-0[2-6]/);
	expect(await page.evaluate(() => history.length)).toBe(entries);

	const field = page.getByRole('textbox', { name: 'Go to compared date' });
	await field.fill('20 December 2014');
	await field.press('Enter');
	await expect.poll(() => shura.parameter('compare')).toBe('2014-12-20');
	await expect(shura.summary).toContainText('on 20 December 2014; 1 not known');
});

test('"Compare with the record" tells the what-if from the record on the same date', async ({ page, shura }) => {
	await shura.open('date=2016-09-02&what-if=adnani:alive&select=');

	await shura.axisMenu.click();
	await shura.button('Compare with the record').click();

	await expect(shura.compared).toHaveCount(0);
	await expect(shura.comparison.getByRole('heading', { level: 2 })).toHaveText(
		'Compared: the record and the what-if on 2 September 2016'
	);
	await expect(shura.comparison).toContainText(`${adnani}: dead in the record, alive in the what-if`);
	await expect(shura.summary).toHaveText(
		'Of 7 on 2 September 2016: in the record 1 not known (Abu Arkan al-Amiri), 6 dead; in the what-if 1 alive, 1 not known (Abu Arkan al-Amiri), 5 dead'
	);
	await expect(shura.network).toHaveAccessibleName('Network on 2 September 2016, compared with the record');
	await expect.poll(() => shura.parameter('compare')).toBe('record');

	await shura.whatIfChip.click();

	await expect(page.getByText('No what-if to compare with the record')).toBeVisible();
	await expect(shura.comparison).toHaveCount(0);
	await shura.button('Undo').click();
	await expect(shura.comparison).toBeVisible();
});

test('the second dataset is compared as well', async ({ committee }) => {
	await committee.open('date=1794-07-28&select=');

	await committee.button('Compare with another date').click();

	await expect(committee.compared).toHaveAttribute('aria-valuetext', /^6 September 1793,/);
	await expect(committee.summary).toHaveText('Of 12: 12 alive on 6 September 1793; 8 alive, 4 dead on 28 July 1794');
	await expect(committee.comparison).toContainText('Robespierre: killed 28 Jul 1794');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('one compares by touch, is led to the lists, and nothing is wider than the screen', async ({ page, shura }) => {
		await shura.open('date=2016-09-02&select=');

		await shura.button('Compare with another date').tap();
		await expect(shura.compared).toBeInViewport();
		await shura.button('Open the panel').tap();

		await expect(shura.comparison.getByRole('heading', { level: 2 })).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

/** The parts of the count on a day with clock "then", as the summary of that day alone says them. */
function partsOn(date: string): string {
	const [, parts] = /^Of 7 on [^:]+: (.*)$/.exec(new Expected(`date=${date}&clock=then`).summary()) ?? [];
	if (parts === undefined) throw new Error(`${flagship.title} has no count on ${date}`);
	return parts;
}
