import { expect } from '@playwright/test';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const date = '2016-09-02';
const recorded = new Expected(`date=${date}`);
const without = new Expected(`date=${date}&without=source:S2`);
const noList = 'Without El País (Óscar Gutiérrez) there is no list of seven.';

test('a source is set aside from its details: count, side panel and title answer; undo, redo and Back go back', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=S2`);
	await expect(shura.summary).toHaveText(recorded.summary());
	const toggle = shura.details.getByRole('button', { name: 'Set this source aside' });
	await expect(toggle).toHaveAttribute('aria-pressed', 'false');

	await toggle.click();

	await expect(shura.summary).toHaveText(without.summary());
	expect(without.summary()).not.toBe(recorded.summary());
	await expect(toggle).toHaveAttribute('aria-pressed', 'true');
	await expect(toggle).toBeFocused();
	await expect(shura.setAside).toContainText(
		/Set aside: El País \(Óscar Gutiérrez\) \(\d+ records rest on it, \d+ on nothing else\)/
	);
	await expect(shura.setAside).toContainText(noList);
	await shura.setAside.getByText('What else changes').click();
	for (const sentence of without.setAside()) await expect(shura.setAside).toContainText(sentence);
	await expect(page.getByRole('main').getByText(noList)).toBeVisible();
	await expect(page).toHaveTitle(/^Sources set aside: /);
	await expect.poll(() => shura.parameter('without')).toBe('source:S2');

	await shura.button('Undo').click();
	await expect(shura.summary).toHaveText(recorded.summary());
	await expect(shura.setAside).toHaveCount(0);
	await shura.button('Redo').click();
	await expect(shura.summary).toHaveText(without.summary());
	await shura.setAside.getByRole('button', { name: 'Use again: El País (Óscar Gutiérrez)' }).click();
	await expect(shura.summary).toHaveText(recorded.summary());
	await expect(page.getByRole('complementary')).toBeFocused();
	await page.goBack();
	await expect(shura.summary).toHaveText(without.summary());
	await expect(shura.button('Undo')).toHaveCount(0);
});

test('what-ifs and what is set aside stand side by side and are undone in one order', async ({ page, shura }) => {
	const both = new Expected(`date=${date}&what-if=adnani:alive&without=source:S2`);
	await shura.open(`date=${date}&select=S2`);
	await shura.toggle('Abu Muhammad al-Adnani').click();
	await shura.details.getByRole('button', { name: 'Set this source aside' }).click();

	await expect(shura.summary).toHaveText(both.summary());
	await expect(shura.whatIfChip).toBeVisible();
	await expect(shura.setAside).toBeVisible();

	await page.keyboard.press('Control+z');
	await expect(shura.setAside).toHaveCount(0);
	await expect(shura.whatIfChip).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(shura.summary).toHaveText(recorded.summary());
	await page.keyboard.press('Control+Shift+Z');
	await page.keyboard.press('Control+Shift+Z');
	await expect(shura.summary).toHaveText(both.summary());
});

test('what is set aside no longer counts, and what rests on it still opens and says so', async ({ shura }) => {
	await shura.open(`date=${date}&select=ayman-2016-dead&without=source:S2`);
	await expect(shura.details).toContainText('Set aside: rests on El País (Óscar Gutiérrez) alone.');
	await expect(shura.details).not.toContainText('refuted');

	await shura.follow(`date=${date}&select=abu-arkan&without=source:S2`);
	await expect(shura.details.getByText(/^\d+ reports, 2 set aside$/)).toBeVisible();
	await shura.openReports();
	await expect(shura.details.getByRole('article').getByText(/^Set aside: rests on El País/)).toHaveCount(2);

	await test.step('as reported then, a source is listed only once it is dated', async () => {
		await shura.follow('date=2014-12-20&clock=then&select=&tab=table&without=source:S2');
		await expect(shura.setAside).toContainText(noList);
		await shura.openTable('Sources');
		await expect(
			shura
				.table('Sources')
				.getByRole('row', { name: /The Soufan Group/ })
				.first()
		).toBeVisible();
		await expect(shura.table('Sources').getByRole('row', { name: /El País/ })).toHaveCount(0);
		await shura.tab('Network').click();
		await expect(shura.summary).toHaveText(new Expected('date=2014-12-20&clock=then&without=source:S2').summary());
	});

	await test.step('a side is set aside beside its row, which stays to take it up again', async () => {
		await shura.follow(`date=${date}&select=&tab=reports`);
		const toggle = shura.table('Reports by side').getByRole('button', { name: 'Set aside US-led coalition' });

		await toggle.click();

		await expect(shura.setAside).toContainText('Set aside: the side “US-led coalition”');
		await expect(toggle).toHaveAttribute('aria-pressed', 'true');
		await expect(shura.table('Reports by side').getByRole('row', { name: /^US-led coalition/ })).toContainText(
			'no report that is not set aside'
		);
		await shura.tab('Network').click();
		await expect(shura.summary).toHaveText(new Expected(`date=${date}&without=side:coalition`).summary());
	});
});

test('a source, a publisher and a side are set aside from the list of sources, by keyboard alone', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=&tab=table`);
	await shura.openTable('Sources');
	const table = shura.table('Sources');
	await page.getByRole('searchbox', { name: 'Containing' }).fill('El País');
	await expect(table.getByRole('row')).toHaveCount(2);
	const source = table.getByRole('button', { name: 'Set aside El País (Óscar Gutiérrez)' });

	await source.focus();
	await page.keyboard.press('Enter');
	await expect(source).toHaveAttribute('aria-pressed', 'true');
	await expect(source).toBeFocused();
	await expect(shura.setAside).toContainText(noList);
	await page.keyboard.press('Space');
	await expect(shura.setAside).toHaveCount(0);

	await page.getByRole('searchbox', { name: 'Containing' }).fill('');
	await page.getByRole('combobox', { name: 'List' }).selectOption('Publishers');
	await table.getByRole('button', { name: /^Set aside RFE\/RL/ }).press('Enter');
	await expect.poll(() => shura.parameter('without')).toBe('publisher:rfe-rl');
	await page.getByRole('combobox', { name: 'List' }).selectOption('Sides of reports');
	await table.getByRole('button', { name: 'Set aside the side “media”' }).press('Enter');
	await expect.poll(() => shura.parameter('without')).toBe('publisher:rfe-rl,side:media');
	await shura.setAside.getByRole('button', { name: 'Use all again' }).press('Enter');
	await expect(shura.setAside).toHaveCount(0);
	await shura.tab('Network').click();
	await expect(shura.summary).toHaveText(recorded.summary());
});

test('the other dataset answers in the same way', async ({ page, committee }) => {
	await committee.open('select=G59');
	const all = await committee.summary.textContent();

	await committee.details.getByRole('button', { name: 'Set all of J. Gros (copy in a digital library) aside' }).click();

	await expect(committee.setAside).toContainText(
		/Set aside: J\. Gros \(copy in a digital library\) \(all \d+ sources\) \(\d+ records rest on it, \d+ on nothing else\)/
	);
	await expect(committee.setAside).toContainText(
		'Without J. Gros (copy in a digital library) (all 28 sources) there is no'
	);
	await committee.button('Undo').click();
	await expect(committee.summary).toHaveText(all ?? '');
	await expect(page).not.toHaveTitle(/set aside/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('both chips together leave most of the screen, and nothing is wider than it', async ({ page, shura }) => {
		await shura.open(`date=${date}&select=&tab=table&what-if=adnani:alive&without=side:media,source:S2`);
		await shura.openTable('Sources');
		await expect(shura.setAside).toBeVisible();

		const chips = await page.getByRole('group', { name: 'Apart from the record' }).boundingBox();
		expect(chips?.height).toBeLessThan(844 * 0.1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
