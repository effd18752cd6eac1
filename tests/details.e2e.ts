import { expect } from '@playwright/test';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

test('a person’s details hold names, posts, ties, and every report with verdict, reason and links', async ({
	shura
}) => {
	await shura.open('date=2016-09-02&select=adnani');
	const reports = flagship.reports.filter(({ person }) => person === 'adnani');
	const { details } = shura;

	await expect(details.getByRole('heading', { level: 2 })).toHaveText('Abu Muhammad al-Adnani');
	await expect(details).toContainText('Taha Subhi Falaha');
	await expect(details.getByRole('button', { name: 'Spokesman', exact: true })).toBeVisible();
	await expect(details.getByRole('heading', { name: 'Ties' })).toBeVisible();
	await expect(details.getByText(/^Dead on 2 September 2016;/)).toBeInViewport();
	await shura.openReports();
	await expect(shura.reports).toHaveCount(reports.length);
	for (const { id, verdict, reason } of reports) {
		await test.step(id, async () => {
			const article = details.getByRole('article').filter({ hasText: reason }).first();
			await expect(article).toContainText(verdict ?? '');
			await expect(article.getByText(/^\d+ sources?$/)).toBeVisible();
		});
	}
});

test('a report leads to its source, and the source says where its link leads', async ({ shura }) => {
	const report = flagship.reports.find(({ id }) => id === 'adn-2016-amaq');
	const source = flagship.sources.find(({ id, url }) => url !== undefined && report?.sources.includes(id) === true);
	await shura.open('select=adn-2016-amaq');
	const { details } = shura;
	await expect(details.getByRole('heading', { level: 2 })).toContainText('A report about');
	await expect(details.getByRole('article').first()).toContainText('Amaq');

	await details
		.getByText(/^\d+ sources?$/)
		.first()
		.click();
	const link = details.getByRole('link', { name: source?.title ?? '', exact: true }).first();
	await expect(link).toHaveAttribute('href', source?.url ?? '');
	await details
		.getByRole('button', { name: source?.publisher ?? '', exact: true })
		.first()
		.click();

	await expect(details.getByRole('heading', { level: 2 })).toHaveText(source?.title ?? '');
	await expect(details.getByText(/The link leads to (the original|a republication)\./)).toBeVisible();
	await expect(details.getByRole('button', { name: /Adnani: reported/ }).first()).toBeVisible();
});

test('a name, a report, an event and a point of a series on the axis open, and lead to their days', async ({
	page,
	shura
}) => {
	const heading = shura.details.getByRole('heading', { level: 2 });
	await shura.open();

	await test.step('a name selects the person, and a second press nobody', async () => {
		const name = shura.lane('Abu Arkan al-Amiri').getByRole('button', { name: 'Abu Arkan al-Amiri', exact: true });
		await name.click();
		await expect(heading).toHaveText('Abu Arkan al-Amiri');
		await expect(name).toHaveAttribute('aria-pressed', 'true');
		await name.click();
		await expect(shura.details).toHaveCount(0);
	});

	await test.step('a report', async () => {
		await shura
			.lane('Abu Muslim al-Turkmani')
			.getByRole('button', { name: /reported killed, 21 Aug 2015, by the White House.*: established$/ })
			.click();
		await expect(shura.details).toContainText('White House');
		await expect(shura.details).toContainText('established');
		await shura.details.getByRole('button', { name: 'Go to the day it was published' }).click();
		await expect(shura.summary).toHaveText(new Expected('date=2015-08-21').summary());
	});

	await test.step('an event', async () => {
		await page
			.getByRole('group', { name: 'Events' })
			.getByRole('button', { name: /^Tikrit retaken, 31 March 2015/ })
			.click();
		await expect(heading).toHaveText('Tikrit retaken');
		await shura.details.getByRole('button', { name: 'Go to this date' }).click();
		await expect(shura.summary).toHaveText(new Expected('date=2015-03-31').summary());
	});

	await test.step('a point of a series', async () => {
		await expect(page.getByRole('combobox', { name: 'Series' })).toBeVisible();
		const points = page
			.getByRole('group', { name: /: .+/ })
			.filter({ has: page.getByRole('button', { name: /(km²|%), / }) });
		await points.getByRole('button').first().click();
		await expect(heading).toHaveText(/(km²|%)$/);
		await expect(shura.details.getByRole('heading', { name: 'Sources' })).toBeVisible();
	});
});

test('a post’s details hold its holders, what it answers to and when it was vacant; a tie’s say why it is there', async ({
	shura
}) => {
	await shura.open('date=2016-12-05&select=spokesman');
	const { details } = shura;

	await expect(details.getByRole('heading', { level: 2 })).toHaveText('Spokesman');
	for (const { person } of flagship.occupancies.filter(({ post }) => post === 'spokesman')) {
		await expect(details.getByRole('button', { name: nameOf(person), exact: true }).first()).toBeVisible();
	}
	await expect(details.getByText('Reports to')).toBeVisible();
	await expect(
		details
			.getByRole('listitem')
			.filter({ hasText: /Vacant for 97 days from 30 Aug 2016; next Abu al-Hasan al-Muhajir/ })
	).toHaveCount(1);

	await shura.follow('date=2015-01-01&select=baghdadi');
	await shura.details.getByText(/^commander of \d+ people/).click();
	await shura.details
		.getByRole('button', { name: /Abu Muhammad al-Adnani$/ })
		.first()
		.click();
	const heading = shura.details.getByRole('heading', { level: 2 });
	await expect(heading).toContainText('Abu Bakr al-Baghdadi');
	await expect(heading).toContainText('Abu Muhammad al-Adnani');
	await expect(shura.details.getByRole('heading', { name: 'Why it is there' })).toBeVisible();
	await expect(shura.details.getByRole('listitem').first()).toBeVisible();
	await heading.getByRole('button', { name: 'Abu Muhammad al-Adnani' }).click();
	await expect(heading).toHaveText('Abu Muhammad al-Adnani');
});

test('the tab "Claims" holds each claim with its standing, and "Show it" opens the view that shows it', async ({
	page,
	shura
}) => {
	await shura.open();
	await shura.tab('Claims').click();
	const claims = shura.main.getByRole('article');
	await expect(claims).toHaveCount(flagship.claims.length);

	for (const { statement, view } of flagship.claims.slice(0, 4)) {
		const claim = claims.filter({ hasText: statement });
		await expect(claim).toContainText(/holds|holds in part|out of date when made|opinion|not in this record/);
		await claim.getByRole('button', { name: 'Show it' }).click();
		await expect(shura.tab('Network')).toHaveAttribute('aria-selected', 'true');
		await expect(shura.summary).toHaveText(new Expected(view).summary());
		await page.goBack();
		await expect(shura.tab('Claims')).toHaveAttribute('aria-selected', 'true');
	}
});

test('the tab "Table" holds people, posts, ties and reports in words, and a row opens the details', async ({
	shura
}) => {
	const expected = new Expected('date=2015-08-18&select=&tab=table');
	await shura.open('date=2015-08-18&select=');
	await shura.tab('Table').click();
	const rows = (name: string) => shura.table(name).getByRole('rowheader');

	await expect(shura.table('People').getByRole('columnheader')).toHaveText(['Name', 'Posts', 'Fate', 'Since', 'Ties']);
	await expect(rows('People')).toHaveCount(expected.cast.length);
	await expect(shura.table('People').getByRole('row', { name: /^Abu Muslim al-Turkmani/ })).toContainText(
		/dead.*18 August 2015/
	);
	await shura.openTable('Posts');
	await expect(shura.table('Posts').getByRole('columnheader')).toHaveText(['Post', 'Body', 'Holders']);
	await shura.openTable('Ties');
	await expect(shura.table('Ties').getByRole('columnheader')).toHaveText(['From', 'Tie', 'To', 'Sure']);
	await expect(rows('Ties')).toHaveCount(expected.ties());
	await shura.openTable('Reports');
	await expect(shura.table('Reports').getByRole('columnheader', { name: 'Verdict' })).toBeVisible();
	await expect(rows('Reports')).toHaveCount(expected.cast.reduce((sum, id) => sum + expected.reportsAbout(id), 0));

	await shura.openTable('People');
	await shura.table('People').getByRole('button', { name: 'Abu Ali al-Anbari' }).click();
	await expect(shura.details.getByRole('heading', { level: 2 })).toHaveText('Abu Ali al-Anbari');
});

test('"Show" switches each kind of tie, and ghosts; the picture zooms and fits', async ({ page, shura }) => {
	await shura.open('date=2015-08-18&select=');
	const switches = shura.main.getByRole('group', { name: 'Ties drawn' }).getByRole('switch');
	await expect(switches).toHaveCount(0);
	await shura.person('Abu Bakr al-Baghdadi').focus();
	await shura.button('Show').click();
	expect(await switches.allTextContents()).toEqual(expect.arrayContaining(['command', 'council', 'Ghosts']));

	const ties = page.getByRole('list', { name: 'Ties of Abu Bakr al-Baghdadi' }).getByRole('button');
	const before = await ties.count();
	await shura.switch('command').click();
	await expect(ties).not.toHaveCount(before);
	await shura.switch('command').click();
	await expect(ties).toHaveCount(before);
	await shura.switch('Ghosts').click();
	await expect(ties.filter({ hasText: ', ended' })).not.toHaveCount(0);
	await expect.poll(() => shura.parameter('show')).toBe('ghosts');

	const { length } = await shura.main.screenshot();
	for (const name of ['Zoom in', 'Zoom out', 'Fit the picture']) {
		await page.getByRole('button', { name }).click();
	}
	await expect.poll(async () => (await shura.main.screenshot()).length).toBeGreaterThan(length / 2);
});
