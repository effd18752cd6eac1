import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { launchOptions } from './browser.ts';
import { ImportPage } from './pages/import-page.ts';
import { goOffline } from './pages/offline.ts';
import { OwnPages } from './pages/own-pages.ts';
import { test } from './pages/test.ts';

/** A list with a title above its headings, dates that can be read both ways, and two cells to mend. */
const ministers = {
	name: 'ministers.csv',
	content: [
		'The cabinets,,,,,,',
		'Name,Post held,Dept,Where,From,To,Left how',
		'Ada Lind,Prime Minister,No. 10,Cabinet,13/7/2016,24/7/2019,resigned',
		'Bo Ek,Chancellor,Treasury,Cabinet,13/7/2016,24/7/2019,resigned',
		'Cy Dahl,Home Secretary,Home Office,Cabinet,14/7/2016,29/4/2018,resigned',
		'Dora Falk,Defence,Ministry of Defence,Cabinet,14/7/2016,31/11/2017,resigned',
		'Edvin Holm,Defence,Ministry of Defence,Cabinet,2/11/2017,1/5/2019,dismissed',
		'Frida Berg,First Secretary,Cabinet Office,Cabinet,14/7/2017,20/12/2016,resigned',
		''
	].join('\n')
};

const photo = { name: 'photo.jpg', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]) };

/** A list whose column From settles nothing about day and month. */
const either = {
	name: 'either.csv',
	content: 'Name,Post,From,To\nAda Lind,Chair,11/6/2012,2014\nBo Ek,Clerk,2/3/2012,2015\nCy Dahl,Clerk,4/5/2015,2016\n'
};

test.describe('the report', () => {
	test('says in figures what was understood, what is to mend, what was guessed and what is kept', async ({
		page,
		importing
	}) => {
		await importing.give([ministers, { name: 'notes.csv', content: 'colour,weight\nred,2\nblue,3\n' }]);

		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Import report/);
		await expect(importing.figure('people')).toHaveText('6');
		await expect(importing.figure('posts')).toHaveText('5');
		await expect(importing.figure('from 6 of 8 rows')).toHaveText(/^2016 to /);
		await expect(importing.toMend.getByRole('listitem')).toHaveCount(2);
		await expect(importing.toMend).toContainText('There is no 31/11/2017.');
		await expect(importing.toMend).toContainText('before it starts');
		await expect(importing.guessed).toContainText('Dates read with the day first');
		await expect(importing.notUsed).toContainText('2 rows of notes stay in the file');
	});

	test('marks the cells to mend on the table, and shows the row of a line', async ({ page, importing }) => {
		await importing.give([ministers]);

		await expect(importing.row('Dora Falk').getByRole('img', { name: 'To mend' })).toBeVisible();
		await expect(importing.row('Cy Dahl').getByRole('img', { name: 'To mend' })).toHaveCount(0);
		await importing.line('There is no 31/11/2017').getByRole('button', { name: 'Show the row' }).click();
		await expect(importing.row('Dora Falk')).toBeInViewport();
		await expect(page.getByText('not read as data')).toBeVisible();
	});

	test('mends with one click, which can be taken back and undone', async ({ importing, page }) => {
		await importing.give([ministers]);
		const line = importing.line('There is no 31/11/2017');
		const mend = line.getByRole('button', { name: '30 November 2017' });

		await mend.click();
		await importing.settled();
		await expect(mend).toHaveAttribute('aria-pressed', 'true');
		await expect(importing.toMend.getByRole('heading')).toHaveText('To mend 1');

		await mend.click();
		await importing.settled();
		await expect(mend).toHaveAttribute('aria-pressed', 'false');

		await mend.click();
		await page.getByRole('button', { name: 'Undo' }).click();
		await importing.settled();
		await expect(mend).toHaveAttribute('aria-pressed', 'false');
		await expect(importing.toMend.getByRole('heading')).toHaveText('To mend 2');
	});

	test('asks once a column which of day and month comes first, on the table too', async ({ importing }) => {
		await importing.give([either]);

		await expect(importing.line('can be read both ways')).toHaveCount(1);
		await expect(importing.question).toContainText('11/6/2012: 11 June 2012 or 6 November 2012? 3 dates in “From”');

		await importing.question.getByRole('button', { name: 'Month first' }).click();
		await importing.settled();

		await expect(importing.question).toHaveCount(0);
		await expect(importing.toMend.getByRole('heading')).toHaveText('To mend 0');
	});

	test('reads a column as the user says', async ({ importing }) => {
		await importing.give([ministers]);
		await expect(importing.figure('bodies')).toHaveText('5');

		await importing.column('Dept').selectOption('Keep as is');
		await importing.settled();
		await importing.column('Where').selectOption('Body');

		await expect(importing.figure('body')).toHaveText('1');
	});

	test('finds the headings below a title, and takes another row for them', async ({ page, importing }) => {
		await importing.give([ministers]);
		const heads = page.getByRole('combobox', { name: 'Headings in row' });
		await expect(heads).toHaveValue('2');

		await heads.selectOption('none');

		await expect(importing.column('Column A')).toBeVisible();
	});

	test('has a small picture whose date moves', async ({ importing }) => {
		await importing.give([ministers]);
		const before = await importing.slider.getAttribute('aria-valuetext');

		await importing.slider.press('Home');

		await expect(importing.slider).not.toHaveAttribute('aria-valuetext', before ?? '');
		await expect(importing.picture).toContainText('not in the record yet');
	});
});

test.describe('what was opened', () => {
	test('has every tab that is offered, a comparison and details', async ({ page, importing }) => {
		await importing.give([ministers]);
		await importing.open();

		const tabs = page.getByRole('tablist', { name: 'Views' }).getByRole('tab');
		for (const tab of await tabs.all()) {
			await tab.click();
			await expect(tab).toHaveAttribute('aria-selected', 'true');
			await expect(page.getByRole('tabpanel').first()).not.toBeEmpty();
		}
		await tabs.first().click();
		await page.getByRole('button', { name: 'Compare with another date' }).click();
		await expect(page.getByRole('slider', { name: 'Compared date' })).toBeVisible();
		await page.getByRole('button', { name: 'Stop comparing' }).click();
		await page.getByRole('combobox', { name: 'Find a person or post' }).fill('Ada');
		await page.getByRole('listbox').getByRole('option').first().click();
		await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Ada Lind');
	});

	test('shows whoever is in post on a date that is typed, and offers them on one that is stepped to', async ({
		page,
		importing
	}) => {
		await importing.give([ministers]);
		await importing.open();
		const roster = page.getByRole('combobox', { name: 'Roster' });
		const then = roster.getByRole('option', { name: /^In post on/ });
		await roster.selectOption((await then.getAttribute('value')) ?? '');
		const offer = page.getByRole('button', { name: 'Show who was in post on this date' });
		const date = page.getByRole('textbox', { name: 'Go to date' });
		await date.fill('1 August 2016');
		await date.press('Enter');

		await expect(roster).toContainText('In post on 1 August 2016');
		await expect(offer).toHaveCount(0);

		await page.getByRole('button', { name: 'Next change' }).click();
		await offer.first().click();

		await expect(offer).toHaveCount(0);
	});

	test('shows the key below the lanes, and the last year of an axis, whole', async ({ page, importing }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		const rows = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => `${name},Clerk,2000-01-01,2020-01-05`);
		await importing.give([{ name: 'clerks.csv', content: ['Name,Post,From,To', ...rows, ''].join('\n') }]);
		await importing.open();
		await expect(page.getByText('maybe in post', { exact: true })).toBeInViewport({ ratio: 1 });

		await page.getByRole('tab', { name: 'Posts' }).click();

		const panel = page.getByRole('tabpanel', { name: 'Posts' });
		const [year, room] = [await panel.getByText('2020', { exact: true }).boundingBox(), await panel.boundingBox()];
		expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
	});

	test('has a what-if where people are lost', async ({ page, importing }) => {
		const rows = 'Ada Lind,Chair,2010,2014-05-06,killed\nBo Ek,Clerk,2011,2016,resigned\n';
		await importing.give([{ name: 'guild.csv', content: `Name,Post,From,To,How it ended\n${rows}` }]);
		await importing.open();

		await page.getByRole('combobox', { name: 'Find a person or post' }).fill('Ada');
		await page.getByRole('listbox').getByRole('option').first().click();
		await page.getByRole('button', { name: /^What if / }).click();
		await page.getByRole('radio', { name: 'Alive throughout' }).check({ force: true });

		await expect(page.getByRole('button', { name: /^Remove What if: / })).toBeVisible();
	});

	test('leads back to its import report, which has kept the answers', async ({ page, importing }) => {
		await importing.give([ministers]);
		const mend = importing.line('There is no 31/11/2017').getByRole('button', { name: '30 November 2017' });
		await mend.click();
		await importing.settled();
		await importing.open();

		await page.getByRole('button', { name: 'Ministers', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Import report' }).click();

		await importing.settled();
		await expect(mend).toHaveAttribute('aria-pressed', 'true');
	});

	test('is there after the browser was closed, with its report', async ({ baseURL }, info) => {
		const profile = info.outputPath('profile');
		const browse = () =>
			chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL ?? '', serviceWorkers: 'block' });
		const first = await browse();
		const before = new ImportPage(await first.newPage());
		await before.give([either]);
		await before.question.getByRole('button', { name: 'Day first' }).click();
		await before.settled();
		await before.open();
		const address = before.page.url();
		await first.close();

		const second = await browse();
		const page = await second.newPage();
		await page.goto(address);
		await expect(page.getByRole('slider', { name: 'Date', exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Either', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Import report' }).click();
		const after = new ImportPage(page);
		await after.settled();
		await expect(after.line('can be read both ways').getByRole('button', { name: 'Day first' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await second.close();
	});
});

test.describe('in two tabs', () => {
	test('the second one reads, and goes on from what the first has kept once it takes over', async ({
		context,
		page,
		importing
	}) => {
		await importing.give([ministers]);
		const other = new ImportPage(await context.newPage());
		await other.page.goto(page.url());
		await other.settled();
		await expect(other.page.getByText('Another tab has this dataset open.')).toBeVisible();
		await expect(other.line('There is no 31/11/2017').getByRole('button', { name: '30 November' })).toBeDisabled();
		await importing.line('There is no 31/11/2017').getByRole('button', { name: '30 November 2017' }).click();
		await importing.settled();

		await other.page.getByRole('button', { name: 'Take over' }).click();

		await other.settled();
		const mend = other.line('There is no 31/11/2017').getByRole('button', { name: '30 November 2017' });
		await expect(mend).toHaveAttribute('aria-pressed', 'true');
		await expect(mend).toBeEnabled();
		await expect(page.getByText('Another tab has this dataset open.')).toBeVisible();
		await expect(importing.openIt).toBeDisabled();
	});

	test('the second one has all of its report in the window', async ({ context, page, importing }) => {
		await importing.give([ministers]);
		const other = new ImportPage(await context.newPage());
		await other.page.goto(page.url());
		await other.settled();

		await expect(other.page.getByText('Another tab has this dataset open.')).toBeVisible();
		await expect(other.openIt).toBeInViewport({ ratio: 1 });
	});

	test('a title given on the start page is not undone by what was settled before', async ({
		context,
		page,
		importing
	}) => {
		await importing.give([either]);
		const start = new OwnPages(await context.newPage());
		await start.openStart();
		await start.do('Either', 'Rename');
		await start.page.getByRole('textbox', { name: 'Title' }).fill('The guild of 2012');
		await start.page.keyboard.press('Enter');
		await expect(start.cards).toContainText('The guild of 2012');

		await importing.question.getByRole('button', { name: 'Day first' }).click();
		await importing.settled();
		await importing.open();

		await expect(page).toHaveTitle(/^The guild of 2012/);
	});
});

test('a recipe is saved, and used on the next version of the file', async ({ page, importing }) => {
	await importing.give([either]);
	await importing.question.getByRole('button', { name: 'Month first' }).click();
	await importing.settled();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Save .*recipe$/ }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('Either recipe.json');

	await importing.give([{ ...either, content: `${either.content}Dora Falk,Chair,7/8/2014,2016\n` }]);
	await expect(importing.question).toBeVisible();
	await page.getByLabel('Use a recipe').setInputFiles(await saved.path());

	await importing.settled();
	await expect(importing.question).toHaveCount(0);
	await expect(importing.line('can be read both ways').getByRole('button', { name: 'Month first' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('a file that is no recipe is said to be none', async ({ page, importing }) => {
	await importing.give([either]);

	await page.getByLabel('Use a recipe').setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from('{}') });

	await expect(page.getByText('This file is no recipe.')).toBeVisible();
});

test.describe('ways in', () => {
	test('a table is pasted', async ({ page, own, importing }) => {
		await own.openStart();

		await page.evaluate(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'Name\tPost\tFrom\nAda Lind\tChair\t2012\nBo Ek\tClerk\t2013\n');
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		});

		await importing.settled();
		await expect(importing.figure('people')).toHaveText('2');
	});

	test('a folder is chosen, of which tables join by their ids', async ({ page, own, importing }, info) => {
		const folder = info.outputPath('council');
		await mkdir(folder, { recursive: true });
		const files = {
			'person.csv': 'id,name\np-000001,Ada Lind\np-000002,Bo Ek\n',
			'post.csv': 'id,name\nq-000001,Chair\n',
			'term.csv':
				'id,person_id,post_id,start,end\nt-000001,p-000001,q-000001,2010,2012\nt-000002,p-000002,q-000001,2012,2014\n'
		};
		for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
		await own.openStart();
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Choose a folder' }).click();
		await (await chooser).setFiles(folder);

		await importing.settled();
		await expect(importing.figure('people')).toHaveText('2');
		await expect(importing.figure('post')).toHaveText('1');
		await expect(importing.figure('terms')).toHaveText('2');
	});

	test('a zip is opened in place of what is in it', async ({ page, importing }) => {
		const content = zipSync({ 'lists/ministers.csv': Buffer.from(ministers.content) });

		await importing.give([{ name: 'lists.zip', content }]);

		await expect(importing.figure('people')).toHaveText('6');
		await expect(page.getByRole('group', { name: 'Sheets' })).toContainText('ministers');
	});

	test('a further file is added', async ({ page, importing }) => {
		await importing.give([either]);

		const more = { name: 'more.csv', mimeType: '', buffer: Buffer.from('Name,Post,From\nDora Falk,Chair,2001\n') };
		await page.getByLabel('Add another file').setInputFiles(more);

		await expect(importing.figure('people')).toHaveText('4');
	});

	test('of a file that holds nobody the page says so, and cannot be opened', async ({ page, importing }) => {
		await importing.give([photo]);

		await expect(page.getByText('Nothing in these files can be read')).toBeVisible();
		await expect(importing.openIt).toBeDisabled();
	});

	for (const way of ['Cadre', 'Cancel']) {
		test(`a file that holds nothing leaves nothing behind once its report is left by "${way}"`, async ({
			page,
			importing,
			own
		}) => {
			await importing.give([photo]);
			await expect(page.getByText('Nothing in these files can be read')).toBeVisible();

			await page.getByRole(way === 'Cadre' ? 'link' : 'button', { name: way }).click();

			await expect(own.section.getByText('None yet.')).toBeVisible();
			await expect(own.section.getByRole('button', { name: 'Undo' })).toHaveCount(0);
		});
	}

	test('Cancel discards what was never opened, and it can be brought back', async ({ page, importing, own }) => {
		await importing.give([ministers]);

		await page.getByRole('button', { name: 'Cancel' }).click();

		await expect(own.section.getByRole('button', { name: 'Undo' })).toBeVisible();
		await expect(own.cards).toHaveCount(0);
		await own.section.getByRole('button', { name: 'Undo' }).click();
		await expect(own.cards).toContainText('Not opened yet');
	});

	test('Cancel keeps what was opened once', async ({ page, importing, own }) => {
		await importing.give([ministers]);
		await importing.open();
		await page.getByRole('button', { name: 'Ministers', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Import report' }).click();
		await importing.settled();

		await page.getByRole('button', { name: 'Cancel' }).click();

		await expect(own.cards).toHaveCount(1);
		await expect(own.section.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	});
});

test.describe('after the first visit', () => {
	test.use({ serviceWorkers: 'allow' });

	test('files are opened without a connection', async ({ page, own, importing }) => {
		await own.openStart();
		await goOffline(page);
		await importing.give([ministers]);

		await expect(importing.figure('people')).toHaveText('6');
		await importing.open();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the report, the table and the picture are shown one at a time, and nothing is wider than the screen', async ({
		page,
		importing
	}) => {
		await importing.give([ministers]);
		const parts = page.getByRole('group', { name: 'Show', exact: true });

		for (const [name, shown] of [
			['Table', page.getByRole('table')],
			['Picture', importing.picture],
			['Report', importing.toMend]
		] as const) {
			await parts.getByRole('button', { name }).tap();
			await expect(shown).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}
		await expect(importing.openIt).toBeInViewport();
	});

	test('a roster of a long name makes the page no wider than the screen', async ({ page, importing }) => {
		const body = 'Ministry of Housing and Communities and Local Government and everything else';
		const rows = ['Ada', 'Bo', 'Cy'].map((name, at) => `${name},Clerk,${at < 2 ? body : 'Court'},2001,2003`);
		await importing.give([{ name: 'list.csv', content: ['Name,Post,Body,From,To', ...rows, ''].join('\n') }]);

		await importing.open();

		await expect(page.getByRole('combobox', { name: 'Roster' })).toContainText(body);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test('many sheets stand in one row', async ({ page, importing }) => {
		const sheet = (at: number) => ({ name: `department ${at}.csv`, content: `Name,Post\nAda ${at},Chair\n` });
		await importing.give([1, 2, 3, 4, 5, 6, 7].map(sheet));
		await page.getByRole('group', { name: 'Show', exact: true }).getByRole('button', { name: 'Table' }).tap();

		const names = await page.getByRole('group', { name: 'Sheets' }).boundingBox();

		expect(names?.height).toBeLessThan(60);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
