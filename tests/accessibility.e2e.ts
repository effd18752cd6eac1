import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { test } from './pages/test.ts';

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Sizes do not depend on the theme, nor colours on the screen: each of both is seen once. */
const screens = [
	{ screen: 'desktop', width: 1440, height: 900, colorScheme: 'light' },
	{ screen: 'phone', width: 390, height: 844, colorScheme: 'dark' }
] as const;

/** Holds that axe finds nothing on what a page shows, in both themes and on both screens. */
async function expectNoFindings(page: Page): Promise<void> {
	await page.evaluate(axe.source);
	const found: string[] = [];
	for (const { screen, width, height, colorScheme } of screens) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		found.push(...(await findings(page)).map((finding) => `${screen}, ${colorScheme}: ${finding}`));
	}
	expect(found).toEqual([]);
}

/** What axe finds, each as its rule and the first places. */
function findings(page: Page): Promise<readonly string[]> {
	return page.evaluate(async (values) => {
		const { violations } = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes
				// What the controls at the foot of a phone's screen happen to cover comes free by scrolling.
				.filter(({ failureSummary = '' }) => !failureSummary.includes('partially obscured'))
				.slice(0, 3)
				.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)
		);
	}, rules);
}

for (const [name, query] of [
	['the opening view', ''],
	[
		'a person selected, with a what-if, as reported then',
		'date=2016-03-20&clock=then&select=shishani&what-if=anbari:alive'
	],
	['a post selected, with ghosts and council ties', 'date=2016-09-02&select=spokesman&show=ghosts,council'],
	['a report selected', 'select=turk-2015-08'],
	['a source selected', 'select=S2'],
	['a source set aside beside a what-if', 'date=2016-09-02&select=S2&without=source:S2&what-if=adnani:alive'],
	['the tab Reports with a side set aside', 'date=2016-09-02&select=&tab=reports&without=side:media'],
	['the tab Posts', 'date=2016-09-02&tab=posts'],
	['the tab Attrition', 'date=2016-09-02&tab=attrition'],
	['the tab Attrition, with a what-if', 'date=2016-09-02&tab=attrition&what-if=turkmani:alive'],
	['the tab Reports', 'date=2016-09-02&tab=reports'],
	['the tab Reports, as reported then', 'date=2014-12-20&clock=then&tab=reports'],
	['the tab Claims', 'tab=claims'],
	['two dates compared', 'date=2016-09-02&compare=2014-10-28&select='],
	[
		'the what-if compared with the record, with a person selected',
		'date=2016-09-02&compare=record&what-if=adnani:alive&select=adnani'
	],
	['the tab Posts, with two dates compared', 'date=2016-09-02&compare=2014-10-28&tab=posts'],
	['everyone in the record', 'story=on-to-2022'],
	['an address that cannot be read', 'date=yesterday']
] as const) {
	test(`axe finds nothing on ${name}`, async ({ page, shura }) => {
		await shura.open(query);

		await expectNoFindings(page);
	});
}

for (const table of ['People', 'Posts', 'Ties', 'Reports', 'Sources']) {
	test(`axe finds nothing on the table ${table}`, async ({ page, shura }) => {
		await shura.open('date=2016-09-02&select=&tab=table');
		await shura.openTable(table);
		await expect(shura.table(table)).toBeVisible();

		await expectNoFindings(page);
	});
}

test('axe finds nothing in the help', async ({ page, shura }) => {
	await shura.open();
	await shura.button('Help').click();
	await expect(shura.help).toBeVisible();

	await expectNoFindings(page);
});

test('axe finds nothing in the menu of downloads', async ({ page, shura }) => {
	await shura.open();
	await shura.button('Download').click();
	await expect(page.getByRole('menuitem').first()).toBeVisible();

	await expectNoFindings(page);
});

test('axe finds nothing in the citation', async ({ page, shura }) => {
	await shura.open();
	await shura.button('Cite').click();
	await expect(shura.citation).toBeVisible();

	await expectNoFindings(page);
});

test('axe finds nothing in the list that the search opens', async ({ page, shura }) => {
	await shura.open();
	await shura.finder.fill('abu');
	await expect(shura.found.first()).toBeVisible();

	await expectNoFindings(page);
});

test('axe finds nothing on the first page', async ({ page, home }) => {
	await home.open();
	await expect(home.flagship).toBeVisible();

	await expectNoFindings(page);
});

test('axe finds nothing where there is no page', async ({ page, complaints }) => {
	complaints.allow(/status of 404/);
	await page.goto('/no-such-dataset/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');

	await expectNoFindings(page);
});
