import { expect, type Page } from '@playwright/test';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const opening = new Expected('date=2016-09-02');
const adnani = nameOf('adnani');
const muhajir = nameOf('muhajir');
/** The name of a report in the list of the tab "Reports". */
const reportLine = /^[a-z ]+ (?:.*\d{4}.*|undated), /;

test('a post shows who held it, for how long it stood empty, and who came next with what experience', async ({
	shura
}) => {
	await shura.open('date=2016-12-31&tab=posts');
	const spokesman = await shura.row('Spokesman');

	await expect(spokesman.getByRole('button', { name: new RegExp(`^${adnani}, from about Aug 2011`) })).toBeVisible();
	// From 30 August to 5 December: 1 day of August, 30, 31 and 30 of the months between, 5 of December.
	await expect(spokesman).toContainText(`Vacant for 97 days from 30 Aug 2016; next ${muhajir}`);
	await expect(spokesman).toContainText('years in the organisation by then not known');
	await expect(await shura.row('Deputy for Iraq')).toContainText('no holder reported');
	await expect(shura.main).toContainText(
		/Median time in a post: [\d.]+ to [\d.]+ years \(\d+ of \d+ terms; terms with an unknown start or no end are left out\)/
	);

	await test.step('a holder revived by a what-if stands beside his recorded successor', async () => {
		await shura.follow('date=2016-12-31&tab=posts&what-if=adnani:alive');
		await shura.row('Spokesman');
		await expect(spokesman.getByRole('button', { name: new RegExp(`^${adnani}, .*, what if$`) })).toBeVisible();
		await expect(spokesman.getByRole('button', { name: new RegExp(`^${muhajir},`) })).toBeVisible();
		await expect(spokesman).not.toContainText('Vacant');
	});

	await test.step('under "then" a post shows nothing later than the date', async () => {
		await shura.follow('date=2016-09-10&clock=then&tab=posts');
		await shura.row('Spokesman');
		await expect(spokesman.getByRole('button', { name: new RegExp(`^${adnani},`) })).toBeVisible();
		await expect(spokesman).not.toContainText(muhajir);
		await shura.readBy('Known today');
		await expect(spokesman).toContainText(muhajir);
	});
});

test('the headline says how many posts have no reported holder, and the first bar is close below it', async ({
	shura
}) => {
	await shura.open('date=2016-03-24&tab=posts&select=');
	await expect(shura.main).toContainText(
		'6 of 16 posts have no reported holder on 24 March 2016: 7 held, 3 perhaps held, 6 without'
	);

	const tab = await shura.tab('Posts').boundingBox();
	const bar = await shura.rows
		.first()
		.getByRole('button', { name: /evidence/ })
		.boundingBox();
	expect((bar?.y ?? Infinity) - (tab?.y ?? 0)).toBeLessThanOrEqual(120);

	await test.step('with a what-if, and under "then", when his death was not yet known', async () => {
		await shura.follow('date=2016-03-24&tab=posts&select=&what-if=anbari:alive');
		await expect(shura.main).toContainText('4 of 16 posts have no reported holder');
		await shura.follow('date=2016-03-24&clock=then&tab=posts&select=');
		await expect(shura.main).toContainText(
			'4 of 16 posts have no reported holder on 24 March 2016: 5 held, 7 perhaps held, 4 without'
		);
	});
});

test('a post with seats that many held is one bar, which opens', async ({ shura }) => {
	await shura.open('date=2016-03-24&tab=posts&select=');
	const member = await shura.row('Member of the Shura Council');
	const folded = member.getByRole('button', { name: '9 people are named; on this date 3 held a seat, 3 perhaps' });
	const bars = member.getByRole('button', { name: /evidence/ });
	await expect(bars).toHaveCount(0);

	await folded.click();

	await expect(bars).toHaveCount(9);
});

test('the details of a post say how long each holder held it, under "then" so many days or more', async ({ shura }) => {
	await shura.open('date=2016-12-31&tab=posts&select=spokesman');
	// From a day of August 2011 until 30 August 2016.
	await expect(shura.details.getByText('from about Aug 2011; 5 to 5.1 years in all')).toBeVisible();

	await shura.follow('date=2015-08-31&clock=then&tab=posts&select=spokesman');
	// From the last day of August 2011 on, four years and a day.
	await expect(
		shura.details.getByText('from about Aug 2011, on this date; 4 years or more; evidence medium')
	).toBeVisible();
});

test('a bar selects its holder, a name its post; a post is one stop of the Tab key, within which the arrows walk its gaps and bars', async ({
	shura
}) => {
	await shura.open('date=2016-09-02&tab=posts&select=');
	const spokesman = await shura.row('Spokesman');
	const name = spokesman.getByRole('button', { name: 'Spokesman', exact: true });
	const bar = spokesman.getByRole('button', { name: new RegExp(`^${adnani},`) });
	const heading = shura.details.getByRole('heading', { level: 2 });

	await bar.click();
	await expect(heading).toHaveText(adnani);
	await expect.poll(() => shura.parameter('select')).toBe('adnani');
	await name.click();
	await expect(heading).toHaveText('Spokesman');

	await name.focus();
	await name.press('ArrowRight');
	await expect(spokesman.getByRole('button', { name: /^Vacant for/ })).toBeFocused();
	await spokesman.locator(':focus').press('ArrowRight');
	await expect(bar).toBeFocused();
	await bar.press('Tab');
	await expect(spokesman.locator(':focus')).toHaveCount(0);
});

test('every report on the people in the picture is there and opens beside it, and a table says what became of each side’s', async ({
	shura
}) => {
	await shura.open('date=2016-09-02&tab=reports&select=');
	const turkmani = await shura.row(`Reports about ${nameOf('turkmani')}`);

	await expect(turkmani).toContainText(`${opening.reportsAbout('turkmani')} reports, 3 false before`);
	const lines = turkmani.getByRole('button', { name: reportLine });
	await expect(lines).toHaveCount(0);
	await turkmani.getByRole('button', { name: nameOf('turkmani'), exact: true }).press('Enter');
	await expect(lines).toHaveCount(opening.reportsAbout('turkmani'));
	const all = opening.cast.reduce((sum, person) => sum + opening.reportsAbout(person), 0);
	await expect(shura.tabPanel).toContainText(`All ${all} reports`);

	await turkmani.getByRole('button', { name: /^killed 21 Aug 2015, the White House: established/ }).click();
	await expect(shura.details).toContainText('A report about');
	await expect(shura.details).toContainText('White House');

	const losses = flagship.reports.filter(
		({ person, what, published, sides }) =>
			opening.cast.includes(person) &&
			['killed', 'died', 'captured'].includes(what) &&
			published !== undefined &&
			sides.includes('coalition')
	);
	const count = (...verdicts: readonly string[]) =>
		String(losses.filter(({ verdict }) => verdicts.includes(verdict ?? '')).length);
	const row = shura
		.table('Reports by side')
		.getByRole('row', { name: flagship.vocabulary.sides.get('coalition') ?? '' });

	await expect(row.getByRole('cell')).toHaveText([
		String(losses.length),
		count('established'),
		count('refuted'),
		`${Math.round((100 * Number(count('refuted'))) / losses.length)}%`,
		count('open', 'disputed'),
		count('superseded'),
		/^\d+(?:\.\d+)?(?: to \d+(?:\.\d+)?)? \(of \d+\)$/,
		`Set aside ${flagship.vocabulary.sides.get('coalition') ?? ''}`
	]);
	await expect(shura.main).toContainText('These are small numbers');
});

test('reports can be narrowed by side, verdict and what was claimed', async ({ page, shura }) => {
	await shura.open('date=2016-09-02&tab=reports');
	const readable = flagship.reports.filter(({ person }) => opening.cast.includes(person));
	const refuted = readable.filter(({ verdict }) => verdict === 'refuted');
	const captured = refuted.filter(({ what }) => what === 'captured');
	const byCoalition = refuted.filter(({ sides }) => sides.includes('coalition'));
	const listed = page.getByRole('status', { name: 'Reports listed' });

	await choose(page, 'Verdict', 'refuted');
	await expect(listed).toHaveText(`${refuted.length} of ${readable.length} reports`);

	await choose(page, 'Claimed', 'Captured');
	await expect(listed).toHaveText(`${captured.length} of ${readable.length} reports`);

	await choose(page, 'Claimed', 'anything');
	await choose(page, 'Side', flagship.vocabulary.sides.get('coalition') ?? '');
	await expect(listed).toHaveText(`${byCoalition.length} of ${readable.length} reports`);
	await shura.layOutForPaper();
	await expect(shura.rows.getByRole('button', { name: reportLine, includeHidden: true })).toHaveCount(
		byCoalition.length
	);
});

test('the second dataset counts reports of a loss by side as well', async ({ committee }) => {
	await committee.open('date=1794-07-28&tab=reports');
	const cells = (side: string) => committee.table('Reports by side').getByRole('row', { name: side }).getByRole('cell');

	// Of the twelve 12; and beside them Danton's arrest and death, and the death of Le Bas.
	await expect(cells('the Convention')).toHaveText([
		'15',
		'15',
		'0',
		'0%',
		'0',
		'0',
		'0 (of 15)',
		'Set aside the Convention'
	]);
	// Of the twelve 8 deaths, and 3 reports that are disputed; and beside them the deaths of Cambon and Thuriot.
	await expect(cells('historians and reference works')).toHaveText([
		'13',
		'10',
		'0',
		'0%',
		'3',
		'0',
		'not known',
		'Set aside historians and reference works'
	]);
});

test('under "then" no verdict is known yet, and the tab Reports says so', async ({ page, shura }) => {
	await shura.open('date=2014-12-20&clock=then&tab=reports');
	const then = new Expected('date=2014-12-20&clock=then');
	const all = then.cast.reduce((sum, person) => sum + then.reportsAbout(person), 0);

	await expect(shura.tabPanel).toContainText(`All ${all} reports`);
	await expect(shura.main).toContainText(/\d+ reports of a death by 20 December 2014\./);
	await expect(shura.main).toContainText('On 20 December 2014 no verdict was known yet');
	await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveCount(0);
	await expect(shura.table('Reports by side').getByRole('columnheader')).toHaveText(['Side', 'Made', 'Set aside']);

	await shura.layOutForPaper();
	await expect(shura.rows).toHaveCount(then.peopleReported().length);
	await expect(shura.tabPanel).not.toContainText(/established|refuted|superseded/);
});

test('Reports shows every member of the roster once on the first screen, and what is selected unfolded and in view', async ({
	page,
	shura
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await shura.open('date=2016-09-02&tab=reports&select=');

	for (const member of flagship.rosters[0]?.members ?? []) {
		await expect(shura.lane(`Reports about ${nameOf(member)}`)).toBeInViewport({ ratio: 1 });
	}
	await expect(shura.main).toContainText(/Of \d+ reports of a death \d+ held and \d+ were refuted\./);

	const report = flagship.reports.find(({ person }) => person === 'baghdadi');
	await shura.follow(`date=2016-09-02&tab=reports&select=${report?.id ?? ''}`);
	const row = shura.lane(`Reports about ${nameOf('baghdadi')}`);
	await expect(row.getByRole('button', { name: nameOf('baghdadi'), exact: true })).toHaveAttribute(
		'aria-expanded',
		'true'
	);
	await expect(row.getByRole('button', { name: reportLine, pressed: true })).toBeInViewport({ ratio: 1 });
});

test('on a phone no tab reaches beyond its panel', async ({ page, shura }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await shura.open('date=2016-09-02');

	for (const tab of ['Posts', 'Attrition', 'Reports']) {
		await shura.tab(tab).click();
		await expect(shura.rows.first()).toBeVisible();
		const beyond = await shura.tabPanel.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
		expect.soft(beyond, tab).toBeLessThanOrEqual(0);
	}
});

async function choose(page: Page, label: string, option: string): Promise<void> {
	await page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
}

test('a tab with rows shows the axis before its code is fetched', async ({ page, shura }) => {
	await shura.open();
	await page.route(/\.js$/, () => undefined);

	await shura.tab('Posts').click();

	await expect(shura.tabPanel.locator('[data-axis]')).toBeAttached();
	await expect(shura.rows).toHaveCount(0);
});

test('a part of the page whose code cannot be fetched says so', async ({ page, shura, complaints }) => {
	const notFetched = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
	complaints.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
	await shura.open();
	await page.route(/\.js$/, (route) => route.abort());

	await test.step('a tab', async () => {
		await shura.tab('Posts').click();
		await expect(notFetched).toHaveCount(1);
		await shura.tab('Network').click();
		await expect(notFetched).toHaveCount(0);
	});

	await test.step('the search', async () => {
		await shura.finder.fill('Amir');
		await expect(notFetched).toHaveCount(1);
		await shura.finder.fill('');
		await expect(notFetched).toHaveCount(0);
	});

	await test.step('what can be shared', async () => {
		await shura.button('Share').click();
		await expect(notFetched).toHaveCount(1);
		await shura.button('Share').click();
		await expect(notFetched).toHaveCount(0);
	});

	await test.step('the help', async () => {
		await shura.more('Help');
		await expect(notFetched).toHaveCount(1);
	});
});
