import { expect } from '@playwright/test';
import { nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const turkmani = nameOf('turkmani');
const muhajir = nameOf('muhajir');

test('the tab leads with its answer, and a row for each post emptied says who came next; under "then" nothing later', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-12-31&tab=attrition&select=');
	await expect(shura.main).toContainText('Of 9 posts emptied, none can be compared.');
	await expect(shura.main).toContainText('3 either way, 6 not known');
	await expect(shura.lane(`Overall deputy: ${turkmani}`)).toContainText('killed 18 Aug 2015');

	// Announced on 21 August; acknowledged on 13 October, 13 + 30 + 13 days after the loss.
	const known = shura.table('Reported, and established').getByRole('row', { name: new RegExp(`^${turkmani}`) });
	await expect(known.getByRole('cell')).toHaveText(['3', '56']);
	await expect(known).toContainText('3 false reports before');

	// From 30 August to 5 December: 97 days.
	const spokesman = shura.lane(`Spokesman: ${nameOf('adnani')}`);
	await expect(spokesman).toContainText(`97 days empty; then ${muhajir}: years not known`);
	await spokesman.getByRole('button', { name: muhajir }).click();
	await expect(shura.details).toContainText(muhajir);

	await shura.follow('date=2016-09-10&clock=then&tab=attrition');
	await expect(spokesman).toContainText('no successor on record by this date');
	await expect(shura.tabPanel).not.toContainText(muhajir);
	await expect(shura.tabPanel).not.toContainText('false report');
	await shura.readBy('Known today');
	await expect(spokesman).toContainText(muhajir);
	const headings = page.getByRole('tabpanel').getByRole('heading', { level: 3 });
	await expect(headings.nth(0)).toHaveText('Posts emptied, and who came next');
	await expect(headings.nth(1)).toHaveText('Survivors of the roster');
});

test('measures are computed beside the page, and one picks which are shown; they share one axis with events and series', async ({
	page,
	shura
}) => {
	await shura.open('date=2014-10-28&tab=attrition');

	const fragmentation = shura.lane('Fragmentation');
	await expect(fragmentation).toContainText('0, residual');
	await page.getByRole('radio', { name: 'Fixed roster' }).check();
	await expect(fragmentation).toContainText('0, fixed roster');
	await expect(fragmentation).not.toContainText('residual');
	await page.getByRole('radio', { name: 'Residual' }).check();
	await expect(shura.lane('People')).toContainText(/\d people/);
	await expect(shura.lane('Density')).toHaveCount(0);

	await page.getByText(/^Choose measures/).click();
	const shown = page.getByRole('group', { name: 'Measures shown' });
	await shown.getByRole('checkbox', { name: 'Density' }).check();
	await expect(shura.lane('Density')).toContainText(/0\.\d+–1, residual/);
	await shown.getByRole('checkbox', { name: 'People' }).uncheck();
	await expect(shura.lane('People')).toHaveCount(0);

	await shura.lane('Density').getByRole('button', { name: 'More on Density' }).click();
	await expect(shura.lane('Density')).toContainText('Formula');

	const measures = page.getByRole('region', { name: 'Measures over time' });
	await expect(measures.getByRole('combobox', { name: 'Series' })).toBeVisible();
	await measures
		.getByRole('group', { name: 'Events' })
		.getByRole('button', { name: /^Tikrit retaken/ })
		.click();
	await expect(shura.details).toContainText('Tikrit retaken');
});

test('the second dataset says that its losses left no post that is handed on, and when they were', async ({
	committee
}) => {
	await committee.open('date=1794-07-28&tab=attrition');
	const row = (name: RegExp) => committee.table('Reported, and established').getByRole('row', { name });
	const herault = row(/^Hérault de Séchelles/);

	await expect(committee.main).toContainText(
		'None of the 8 losses emptied a post with one seat, so no successor can be named.'
	);
	await expect(committee.main).not.toContainText('Posts emptied, and who came next');
	// Announced by the Convention on the day, each.
	await expect(herault).toContainText('captured 30 Mar 1794, killed 5 Apr 1794');
	await expect(herault.getByRole('cell')).toHaveText(['0', '0']);
	await expect(row(/^Billaud-Varenne/)).toContainText('captured 2 Mar 1795');
	// 11/12 after Hérault, times 8/11.
	await expect(committee.lane('Survivors of the roster')).toContainText('8 of 12');
	await expect(committee.lane('Estimate (Kaplan–Meier)')).toContainText('67% estimated to have come through');

	await committee.readBy('Reported then');
	await expect(row(/^Billaud-Varenne/)).toHaveCount(0);
	await expect(herault).toContainText('captured 30 Mar 1794, killed 5 Apr 1794');
});

test('survivors are counted first and then estimated; nobody reads 0 while one may live', async ({ shura }) => {
	await shura.open('date=2016-09-02&tab=attrition');
	const estimate = shura.lane('Estimate (Kaplan–Meier)');

	await expect(shura.lane('Survivors of the roster')).toContainText(/0 to 1 of 7\s*alive on 2 September 2016/);
	await expect(estimate).toContainText('cannot be estimated further');
	await expect(estimate).not.toContainText(/\b0%/);
	// 3/6 from 3 March on if Abu Ayman was dead when first said to be, else from the 24th on.
	await expect(estimate).toContainText('Half lost: 3–24 Mar 2016');
	await estimate.getByRole('button', { name: 'More on Estimate' }).click();
	await expect(estimate).toContainText('it describes and infers nothing');
	await expect(estimate).toContainText(`${nameOf('abu-arkan')}: watched until the last evidence of life`);
});

test('measures under a what-if stand beside the record, losses stay those of the record, and nothing is measured of a person', async ({
	shura
}) => {
	await shura.open('date=2016-09-02&tab=attrition&what-if=turkmani:alive');
	await expect(shura.lane('People')).toContainText(/record: 2–5 people.*what if: 3–6 people/);
	await expect(shura.main).toContainText('Of 9 posts emptied, none can be compared');
	await expect(shura.main).toContainText('as recorded, without what-ifs');
	await expect(shura.lane(`Overall deputy: ${turkmani}`)).toContainText('killed 18 Aug 2015');

	await shura.follow('date=2014-10-28&tab=attrition&select=adnani');
	const heading = shura.details.getByRole('heading', { name: 'In the network' });

	await expect(heading).toBeVisible();
	await expect(shura.details).toContainText(/Degree\s*\d/);

	await shura.tab('Network').click();
	await shura.toggle(turkmani).click();
	await expect(shura.whatIfChip).toBeVisible();
	await expect(heading).toHaveCount(0);
});
