import { expect } from '@playwright/test';
import { nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const turkmani = nameOf('turkmani');
const muhajir = nameOf('muhajir');

test('the table of losses says what each left, and adds up in one sentence', async ({ shura }) => {
	await shura.open('date=2016-12-31&tab=attrition');
	const losses = shura.table('Losses');
	const row = losses.getByRole('row', { name: new RegExp(`^${turkmani}`) });

	// Killed on 18 August 2015, announced on the 21st; acknowledged on 13 October, 13 + 30 + 13 days later.
	await expect(row.getByRole('cell').nth(0)).toHaveText('killed 18 Aug 2015');
	await expect(row.getByRole('cell').nth(1)).toHaveText('3');
	await expect(row.getByRole('cell').nth(2)).toHaveText('56');
	await expect(row.getByRole('cell').nth(3)).toHaveText('3');

	// From 30 August to 5 December: 97 days.
	const spokesman = losses.getByRole('row', { name: /^Spokesman/ });
	await expect(spokesman.getByRole('cell')).toHaveText(['Spokesman', '97', muhajir, /^not known against /]);
	await expect(shura.main).toContainText(
		/In 0 of 10 cases the successor had been .* for fewer years.*in 7 nobody knows/
	);
});

test('measures stand on one axis with the events and the series', async ({ page, shura }) => {
	await shura.open('tab=attrition');
	const measures = page.getByRole('region', { name: 'Measures over time' });
	const events = measures.getByRole('group', { name: 'Events' });

	await expect(measures.getByRole('combobox', { name: 'Series' })).toBeVisible();
	await events.getByRole('button', { name: /^Tikrit retaken/ }).click();
	await expect(shura.details).toContainText('Tikrit retaken');
});

test('the second dataset says what its losses left, where no post is handed on', async ({ committee }) => {
	await committee.open('date=1794-07-28&tab=attrition');
	const row = (name: RegExp) => committee.table('Losses').getByRole('row', { name });
	const herault = row(/^Hérault de Séchelles/);

	// Announced by the Convention on the day, each. Hérault had left; what Robespierre held he only maybe held still, as he
	// had been arrested the day before.
	const captured = 'captured 30 Mar 1794, killed 5 Apr 1794';
	await expect(herault.getByRole('cell')).toHaveText([captured, '0', '0', '0', 'no post recorded then']);
	await expect(row(/^Billaud-Varenne/).getByRole('cell')).toHaveText([
		'captured 2 Mar 1795',
		'0',
		'0',
		'0',
		'no post recorded then'
	]);
	await expect(row(/^Robespierre/).getByRole('cell')).toHaveText([
		'killed 28 Jul 1794',
		'0',
		'0',
		'0',
		'perhaps Member for foreign relations',
		'not a single seat',
		'–',
		'–'
	]);
	await expect(committee.main).toContainText('No loss left a post that is handed on to one holder.');
	// 11/12 after Hérault, times 8/11.
	await expect(committee.lane('Survivors of the roster')).toContainText(
		/On 28 July 1794: 67% estimated to have come through .*; 8 still at risk/
	);

	await committee.readBy('What was reported then');
	await expect(row(/^Billaud-Varenne/)).toHaveCount(0);
	await expect(herault.getByRole('cell').nth(0)).toHaveText(captured);
});

test('the table of losses is put in order by its headers, what is not known last', async ({ shura }) => {
	await shura.open('date=2016-12-31&tab=attrition');
	const losses = shura.table('Losses');
	const header = losses.getByRole('columnheader', { name: 'Who' });
	const names = async () => (await losses.getByRole('rowheader').allInnerTexts()).map((name) => name.trim());

	await expect(losses.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending');
	await header.getByRole('button').click();
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	const ascending = await names();
	expect(ascending).toEqual([...ascending].sort((a, b) => a.localeCompare(b, 'en')));

	await header.getByRole('button').click();
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	expect(await names()).toEqual([...ascending].reverse());
});

test('survivors are described, not inferred, and whoever is not known is said to be', async ({ shura }) => {
	await shura.open('date=2016-09-02&tab=attrition');

	await expect(shura.main).toContainText('With few people this is description, not inference');
	await expect(shura.lane('Survivors of the roster')).toContainText(/On 2 September 2016: 0% estimated/);
	// 5/14 from 24 March on if Abu Ayman was dead when first said to be, else 12/35 from 13 July on.
	await expect(shura.main).toContainText('at least half are estimated to have been lost: 24 Mar–13 Jul 2016.');
	await expect(shura.main).toContainText(`${nameOf('abu-arkan')}: watched only while known of`);
});

test('measures are computed beside the page, and one picks which are shown', async ({ page, shura }) => {
	await shura.open('date=2014-10-28&tab=attrition');

	await expect(shura.lane('Fragmentation')).toContainText(/residual: 0\.\d+.*fixed roster: 0/);
	await expect(shura.lane('People')).toContainText(/\d people/);
	await expect(shura.lane('Density')).toHaveCount(0);

	await page.getByText(/^Choose measures/).click();
	const shown = page.getByRole('group', { name: 'Measures shown' });
	await shown.getByRole('checkbox', { name: 'Density' }).check();
	await expect(shura.lane('Density')).toContainText(/residual: 0\.\d+/);
	await shown.getByRole('checkbox', { name: 'People' }).uncheck();
	await expect(shura.lane('People')).toHaveCount(0);

	await shura.lane('Density').getByText('What “Density” says').click();
	await expect(shura.lane('Density')).toContainText('Formula');
});

test('a what-if stands beside the record, and the losses stay those of the record', async ({ shura }) => {
	await shura.open('date=2016-09-02&tab=attrition&what-if=turkmani:alive');

	await expect(shura.lane('People')).toContainText(/record: 6–7 people.*what if: 7–8 people/);
	await expect(shura.table('Losses').getByRole('row', { name: new RegExp(turkmani) })).toContainText(
		'killed 18 Aug 2015'
	);
});

test('under "then" nothing later than the date is shown', async ({ shura }) => {
	await shura.open('date=2016-09-10&clock=then&tab=attrition');
	const losses = shura.table('Losses');

	await expect(losses.getByRole('row', { name: /^Spokesman/ })).toContainText('not known');
	await expect(losses).not.toContainText(muhajir);
	await expect(losses).toContainText('not known yet');

	await shura.readBy('What we know today');
	await expect(losses).toContainText(muhajir);
});

test('the measures of a person stand in their details, and never beside a what-if', async ({ shura }) => {
	await shura.open('date=2014-10-28&tab=attrition&select=adnani');
	const heading = shura.details.getByRole('heading', { name: 'In the network' });

	await expect(heading).toBeVisible();
	await expect(shura.details).toContainText(/Degree\s*\d/);

	await shura.toggle(turkmani).click();
	await expect(shura.band).toBeVisible();
	await expect(heading).toHaveCount(0);
});

test('on a phone nothing in the tab reaches beyond it but the table, which scrolls by itself', async ({
	page,
	shura
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await shura.open('date=2016-09-02&tab=attrition');
	const panel = page.getByRole('tabpanel', { name: 'Attrition' });
	await expect(panel.getByRole('group').first()).toBeVisible();

	const beyond = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	expect(beyond).toBeLessThanOrEqual(0);
});
