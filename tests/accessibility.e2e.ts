import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { flagship, nameOf } from './fixtures/flagship.ts';
import { guildContents } from './fixtures/guild-contents.ts';
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

/** For a page that is laid out otherwise on each screen. */
const everyScreen = [1440, 1280, 390].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({
		screen: `${width} wide`,
		width,
		height: width === 1280 ? 720 : width === 390 ? 844 : 900,
		colorScheme
	}))
);

/** Holds that axe finds nothing on what a page shows, in both themes and on both screens, or on others. */
async function expectNoFindings(
	page: Page,
	shown: string,
	on: readonly (typeof everyScreen)[number][] = screens
): Promise<void> {
	await test.step(shown, async () => {
		if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
		const found: string[] = [];
		for (const { screen, width, height, colorScheme } of on) {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			found.push(...(await findings(page)).map((finding) => `${screen}, ${colorScheme}: ${finding}`));
		}
		expect.soft(found, `What axe finds on ${shown}`).toEqual([]);
		const [{ width, height, colorScheme }] = screens;
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
	});
}

/** What axe finds, each as its rule and the first places. */
function findings(page: Page): Promise<readonly string[]> {
	return page.evaluate(async (values) => {
		const { violations } = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes
				// What the controls at the foot of a phone's screen happen to cover comes free by scrolling.
				.filter(({ failureSummary = '' }) => !failureSummary.includes('partially obscured'))
				// With a mouse lanes are 20 pixels high; all that can be done there can be done in the picture and the details.
				.filter(
					({ html }) =>
						id !== 'target-size' ||
						matchMedia('(pointer: coarse)').matches ||
						!/aria-describedby="lane-|class="toggle/.test(html)
				)
				.slice(0, 3)
				.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)
		);
	}, rules);
}

const date = '2016-09-02';

for (const [group, views] of [
	[
		'the picture and what is selected',
		[
			['the opening view', ''],
			[
				'a person selected, with a what-if, as reported then',
				'date=2016-03-20&clock=then&select=shishani&what-if=anbari:alive'
			],
			['a post selected, with ghosts and council ties', `date=${date}&select=spokesman&show=ghosts,council`],
			['a report selected', 'select=turk-2015-08'],
			['a source selected', 'select=S2'],
			['a source set aside beside a what-if', `date=${date}&select=S2&without=source:S2&what-if=adnani:alive`],
			['everyone in the record', 'story=on-to-2022'],
			['an address that cannot be read', 'date=yesterday']
		]
	],
	[
		'the tabs',
		[
			['the tab Posts', `date=${date}&tab=posts`],
			['the tab Attrition', `date=${date}&tab=attrition`],
			['the tab Attrition, with a what-if', `date=${date}&tab=attrition&what-if=turkmani:alive`],
			['the tab Reports', `date=${date}&tab=reports`],
			['the tab Reports, as reported then', 'date=2014-12-20&clock=then&tab=reports'],
			['the tab Reports with a side set aside', `date=${date}&select=&tab=reports&without=side:media`],
			['the tab Claims', 'tab=claims']
		]
	],
	[
		'comparisons',
		[
			['two dates compared', `date=${date}&compare=2014-10-28&select=`],
			[
				'the what-if compared with the record, with a person selected',
				`date=${date}&compare=record&what-if=adnani:alive&select=adnani`
			],
			['the tab Posts, with two dates compared', `date=${date}&compare=2014-10-28&tab=posts`]
		]
	]
] as const) {
	test(`axe finds nothing on ${group}`, async ({ page, shura }) => {
		test.slow();
		await shura.open(views[0][1]);

		for (const [view, query] of views) {
			if (query !== views[0][1]) await shura.follow(query);
			if (shura.parameter('select')) await expect(shura.details.getByRole('heading').first()).toBeVisible();
			await expectNoFindings(page, view);
		}
	});
}

test('axe finds nothing on the tables', async ({ page, shura }) => {
	test.slow();
	await shura.open(`date=${date}&select=&tab=table`);

	for (const table of ['People', 'Posts', 'Ties', 'Reports', 'Sources']) {
		await shura.openTable(table);
		await expect(shura.table(table)).toBeVisible();
		// Some of its hundreds of rows, which are all alike.
		if (table === 'Sources') await page.getByRole('searchbox', { name: 'Containing' }).fill('El País');
		await expectNoFindings(page, `the table ${table}`);
	}
});

test('axe finds nothing in what opens over the page', async ({ page, shura }) => {
	test.slow();
	await shura.open();

	await shura.more('Help');
	await expect(shura.help).toBeVisible();
	await expectNoFindings(page, 'the help');
	await page.keyboard.press('Escape');

	await shura.button('Share').click();
	await expect(page.getByRole('menuitem').first()).toBeVisible();
	await expectNoFindings(page, 'what can be shared');
	await page.keyboard.press('Escape');

	await shura.share('Cite');
	await expect(shura.citation).toBeVisible();
	await expectNoFindings(page, 'the citation');
	await page.keyboard.press('Escape');

	await shura.finder.fill('abu');
	await expect(shura.found.first()).toBeVisible();
	await expectNoFindings(page, 'the list that the search opens');
});

test('axe finds nothing on the first page', async ({ page, home }) => {
	await home.open();
	await expect(home.flagship).toBeVisible();

	await expectNoFindings(page, 'the first page');
});

test('axe finds nothing on own datasets, the door and what opens from them', async ({ page, own }) => {
	test.slow();
	await own.openStart();
	await own.keep({ id: 'guild123', title: 'The guild', files: [['guild.csv', 'name']], contents: guildContents });
	await own.keep({ id: 'unread12', title: 'Unread', files: [['guild.csv', 'name']], contents: undefined });
	await own.openStart();
	await expect(own.cards).toHaveCount(2);
	await expectNoFindings(page, 'the first page with own datasets');

	await page.getByRole('button', { name: 'More for The guild' }).click();
	await expectNoFindings(page, 'the menu of a dataset');
	await page.keyboard.press('Escape');
	for (const name of ['Paste a table', 'Start from a template']) {
		await page.getByRole('button', { name }).click();
		await expect(page.getByRole('dialog', { name })).toBeVisible();
		await expectNoFindings(page, name);
		await page.keyboard.press('Escape');
	}

	await page.goto(own.address('guild123'));
	await expect(own.band).toBeVisible();
	await expectNoFindings(page, 'an own dataset');
	await page.goto(own.address('nothing1'));
	await expect(own.cards).toHaveCount(2);
	await expectNoFindings(page, 'where there is no own dataset');
});

test('axe finds nothing on the import report', async ({ page, importing }) => {
	test.slow();
	const rows = 'Ada Lind,Chair,11/6/2012,31/11/2014\nBo Ek,Clerk,2/3/2012,13/4/2013\nCy Dahl,Clerk,4/5/2015,\n';
	await importing.give([{ name: 'list.csv', content: `Name,Post,From,To\n${rows}` }]);
	await expect(importing.question).toBeVisible();

	await expectNoFindings(page, 'the import report', everyScreen);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const part of ['Table', 'Picture']) {
		await page.getByRole('button', { name: part, exact: true }).click();
		await expectNoFindings(page, `the import report, ${part}`, everyScreen.slice(-2));
		await page.setViewportSize({ width: 390, height: 844 });
	}
});

test('axe finds nothing where there is no page', async ({ page, complaints }) => {
	complaints.allow(/status of 404/);
	await page.goto('/no-such-dataset/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');

	await expectNoFindings(page, 'where there is no page');
});

for (const { device, width, height } of [
	{ device: 'a phone', width: 390, height: 844 },
	{ device: 'a tablet', width: 1180, height: 820 }
]) {
	test.describe(`by touch on ${device}`, () => {
		test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

		test('axe finds nothing, lanes are high enough for a finger', async ({ page, shura }) => {
			test.slow();
			await shura.open(`date=${date}&select=`);
			for (const { id } of flagship.people.slice(0, 7)) {
				const name = (await shura.laneInView(nameOf(id))).getByRole('button').first();
				expect((await name.boundingBox())?.height).toBeGreaterThanOrEqual(24);
			}
			for (const tab of ['network', 'posts', 'attrition', 'reports', 'claims', 'table']) {
				if (tab !== 'network') await shura.follow(`date=${date}&select=&tab=${tab}`);
				await expect(shura.tabPanel).toBeVisible();
				await expectNoFindings(page, tab, [{ screen: device, width, height, colorScheme: 'light' }]);
			}
		});
	});
}
