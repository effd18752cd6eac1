import { expect } from '@playwright/test';
import { nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const turkmani = nameOf('turkmani');
const muhajir = nameOf('muhajir');

test('the table of losses says what each left and adds up in one sentence, and under "then" tells nothing later', async ({
	shura
}) => {
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

	await shura.follow('date=2016-09-10&clock=then&tab=attrition');
	await expect(losses.getByRole('row', { name: /^Spokesman/ })).toContainText('not known');
	await expect(losses).not.toContainText(muhajir);
	await expect(losses).toContainText('not known yet');
	await shura.readBy('Known today');
	await expect(losses).toContainText(muhajir);
});

test('measures are computed beside the page, and one picks which are shown; they share one axis with events and series', async ({
	page,
	shura
}) => {
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

	const measures = page.getByRole('region', { name: 'Measures over time' });
	await expect(measures.getByRole('combobox', { name: 'Series' })).toBeVisible();
	await measures
		.getByRole('group', { name: 'Events' })
		.getByRole('button', { name: /^Tikrit retaken/ })
		.click();
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
		'–'
	]);
	await expect(committee.main).toContainText('No loss left a post that is handed on to one holder.');
	// 11/12 after Hérault, times 8/11.
	await expect(committee.lane('Survivors of the roster')).toContainText(
		/On 28 July 1794: 67% estimated to have come through .*; 8 still at risk/
	);

	await committee.readBy('Reported then');
	await expect(row(/^Billaud-Varenne/)).toHaveCount(0);
	await expect(herault.getByRole('cell').nth(0)).toHaveText(captured);
});

test('survivors are described, not inferred, and whoever is not known is said to be', async ({ shura }) => {
	await shura.open('date=2016-09-02&tab=attrition');

	await expect(shura.main).toContainText('With few people this is description, not inference');
	await expect(shura.lane('Survivors of the roster')).toContainText(/On 2 September 2016: 0% estimated/);
	// 5/14 from 24 March on if Abu Ayman was dead when first said to be, else 12/35 from 13 July on.
	await expect(shura.main).toContainText('at least half are estimated to have been lost: 24 Mar–13 Jul 2016.');
	await expect(shura.main).toContainText(`${nameOf('abu-arkan')}: watched only while known of`);
});

test('measures under a what-if stand beside the record, losses stay those of the record, and nothing is measured of a person', async ({
	shura
}) => {
	await shura.open('date=2016-09-02&tab=attrition&what-if=turkmani:alive');
	await expect(shura.lane('People')).toContainText(/record: 6–7 people.*what if: 7–8 people/);
	await expect(shura.table('Losses').getByRole('row', { name: new RegExp(turkmani) })).toContainText(
		'killed 18 Aug 2015'
	);

	await shura.follow('date=2014-10-28&tab=attrition&select=adnani');
	const heading = shura.details.getByRole('heading', { name: 'In the network' });

	await expect(heading).toBeVisible();
	await expect(shura.details).toContainText(/Degree\s*\d/);

	await shura.tab('Network').click();
	await shura.toggle(turkmani).click();
	await expect(shura.band).toBeVisible();
	await expect(heading).toHaveCount(0);
});
