import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { openPackage } from '../src/lib/opening/open-package.ts';
import { guildContents } from './fixtures/guild-contents.ts';
import { OwnPages, type ToKeep } from './pages/own-pages.ts';
import { goOffline } from './pages/offline.ts';
import { test } from './pages/test.ts';

const table = { name: 'council.csv', content: 'name,role,from\nAda,Chair,2019\n' };

const guild: ToKeep = {
	id: 'guild123',
	title: 'The guild',
	files: [['guild.csv', table.content]],
	contents: { ...guildContents, descriptor: { ...guildContents.descriptor, title: 'The guild' } }
};

/** Waits until the page of a dataset stands. */
async function opened(page: Page): Promise<void> {
	await expect(page.getByRole('slider', { name: 'Date', exact: true })).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-veil');
}

/** Drops a file somewhere on the page. */
async function drop(page: Page, on: string): Promise<void> {
	const data = await page.evaluateHandle(({ name, content }) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], name));
		return transfer;
	}, table);
	await page.dispatchEvent(on, 'dragenter', { dataTransfer: data });
	await expect(page.getByText('Drop to open')).toBeVisible();
	await page.dispatchEvent(on, 'drop', { dataTransfer: data });
}

test.describe('the door', () => {
	test('keeps chosen files at once, and leads to their import report', async ({ page, own }) => {
		await own.openStart();

		await own.choose([table, { name: 'posts.csv', content: 'name\nChair\n' }]);

		await expect(page).toHaveURL(/\/own\/import\/\?data=[a-z0-9]{8}$/);
		await own.openStart();
		await expect(own.cards).toHaveCount(1);
		await expect(own.cards).toContainText('Council');
		await expect(own.cards).toContainText('Not opened yet');
		await expect(own.cards).toContainText('Kept in this browser only.');
	});

	test('takes what is dropped anywhere: on the start page, the list, and the page of a dataset', async ({
		page,
		own,
		shura
	}) => {
		await own.openStart();
		await drop(page, 'footer');
		await expect(page).toHaveURL(/\/own\/import\//);

		await page.goto('/own/');
		await own.cards.first().waitFor();
		await drop(page, 'header');
		await expect(page).toHaveURL(/\/own\/import\//);

		await shura.open();
		await drop(page, 'header');
		await expect(page).toHaveURL(/\/own\/import\//);
		await own.openStart();
		await expect(own.cards).toHaveCount(3);
	});

	test('takes what is pasted where no field has the focus', async ({ page, own }) => {
		await own.openStart();

		await page.evaluate(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'name\trole\nAda\tChair');
			const row = (tag: string, ...cells: readonly string[]) =>
				`<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
			const html = `<table>${row('th', 'name', 'role')}${row('td', 'Ada', 'Chair')}</table>`;
			clipboardData.setData('text/html', html);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		});

		await expect(page).toHaveURL(/\/own\/import\//);
		await expect(page.getByRole('cell', { name: 'Chair' })).toBeVisible();
	});

	test('takes a table that is pasted into its field', async ({ page, own }) => {
		await own.openStart();
		await page.getByRole('button', { name: 'Paste a table' }).click();
		const dialog = page.getByRole('dialog', { name: 'Paste a table' });
		await expect(dialog.getByRole('button', { name: 'Open the table' })).toBeDisabled();
		await expect(dialog.getByRole('textbox')).toBeFocused();

		await dialog.getByRole('textbox').fill('name\trole\nAda\tChair');
		await dialog.getByRole('button', { name: 'Open the table' }).click();

		await expect(page).toHaveURL(/\/own\/import\//);
		await expect(page.getByRole('cell', { name: 'Chair' })).toBeVisible();
	});

	test('takes what is pasted into its dialog, wherever the focus is', async ({ page, own }) => {
		await own.openStart();
		await page.getByRole('button', { name: 'Paste a table' }).click();
		const dialog = page.getByRole('dialog', { name: 'Paste a table' });

		await dialog.getByRole('button', { name: 'Close without pasting' }).evaluate((button) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'name\trole\nAda\tChair');
			button.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		});

		await expect(dialog.getByRole('textbox')).toHaveValue('name\trole\nAda\tChair');
		await expect(page).toHaveURL('/');
	});

	test('opens a sample with one click', async ({ page, own }) => {
		await own.openStart();

		await page.getByRole('button', { name: 'Try a sample spreadsheet' }).click();

		await expect(page).toHaveURL(/\/own\/import\//);
		await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
		await expect(page.getByRole('table', { name: 'city-council' })).toBeVisible();
	});

	test('offers a template to download', async ({ page, own }) => {
		await own.openStart();
		await page.getByRole('button', { name: 'Start from a template' }).click();

		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'template.csv' }).click();

		expect((await download).suggestedFilename()).toBe('template.csv');
	});

	test('opens from the menu "More" of a dataset too', async ({ page, own, shura }) => {
		await shura.open();

		await shura.more('Open your own data');
		await expect(page.getByRole('dialog', { name: 'Open your own data' })).toBeVisible();
		await own.choose([table]);

		await expect(page).toHaveURL(/\/own\/import\//);
	});

	test('says that a disk is full, and stays where it is', async ({ page, own }) => {
		await page.addInitScript(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('No room', 'QuotaExceededError');
			};
		});
		await own.openStart();

		await own.choose([table]);

		await expect(page.getByRole('alert')).toContainText('There is no room left in this browser');
		await expect(page).toHaveURL('/');
		await expect(own.chooseFiles).toBeEnabled();
	});

	test('says that the browser keeps nothing', async ({ page, own }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('Not allowed', 'SecurityError');
			};
		});
		await page.goto('/');

		await expect(own.section.getByRole('alert')).toContainText('This browser lets the page keep nothing');
		await own.choose([table]);
		await expect(page.getByRole('alert').filter({ hasText: 'keep nothing' })).toHaveCount(2);
	});
});

test.describe('the list', () => {
	test.beforeEach(async ({ own }) => {
		await own.openStart();
		await own.keep(guild);
		await own.openStart();
	});

	test('says how much is in a dataset and where it is kept', async ({ own }) => {
		await expect(own.cards).toContainText(`${String(guildContents.tables.get('people')?.rows.length)} people`);
		await expect(own.cards).toContainText(/Changed today, \d\d:\d\d/);
		await expect(own.cards).toContainText('Kept in this browser only.');
		await expect(own.cards).toContainText('Last saved to a file: never');
	});

	test('saves a dataset to a file, which opens again, and says so', async ({ page, own }) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save file of The guild' }).click();

		const file = await download;
		expect(file.suggestedFilename()).toBe('the-guild.zip');
		const chunks: Uint8Array[] = [];
		for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
		const { dataset, problems } = openPackage(new Map(Object.entries(unzipSync(Buffer.concat(chunks)))));
		expect(problems).toEqual([]);
		expect(dataset?.title).toBe('The guild');
		await expect(own.cards).toContainText('Kept in this browser, and in the-guild.zip.');
		await expect(own.cards).toContainText('Last saved to a file: today');
		await expect(own.cards.getByRole('link', { name: 'The guild' })).toBeFocused();
	});

	test('renames and duplicates', async ({ page, own }) => {
		await own.do('The guild', 'Rename');
		await page.getByRole('textbox', { name: 'Title' }).fill('Guild of 2012');
		await page.keyboard.press('Enter');
		await expect(own.cards).toContainText('Guild of 2012');

		await own.do('Guild of 2012', 'Duplicate');
		await expect(own.cards).toHaveCount(2);
		await expect(own.cards.first()).toContainText('Copy of Guild of 2012');
	});

	test('deletes, and brings back what was deleted', async ({ page, own }) => {
		await own.do('The guild', 'Delete');
		await expect(own.cards).toHaveCount(0);
		await expect(page.getByText('“The guild” is deleted.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();

		await page.keyboard.press('Enter');

		await expect(own.cards).toContainText('The guild');
		await expect(own.cards.getByRole('link', { name: 'The guild' })).toBeFocused();
		await page.reload();
		await expect(own.cards).toHaveCount(1);
	});

	test('follows what another tab does', async ({ context, page, own }) => {
		const other = await context.newPage();
		await other.goto('/');
		await other.getByRole('button', { name: 'More for The guild' }).click();
		await other.getByRole('menuitem', { name: 'Duplicate' }).click();

		await expect(own.cards).toHaveCount(2);
		await expect(page.getByText('Copy of The guild')).toBeVisible();
	});

	for (const width of [1440, 800, 390]) {
		test(`does not move what stands below while the store is read, ${width} pixels wide`, async ({
			page,
			own,
			complaints
		}) => {
			await page.setViewportSize({ width, height: 844 });
			await own.keep({ ...guild, id: 'guild456', title: 'The guild of the upper valley and of the towns below it' });
			await own.keep({ ...guild, id: 'guild789', contents: undefined });
			await own.openStart();
			await expect(own.cards).toHaveCount(3);
			const examples = page.getByRole('heading', { name: 'Examples' });
			const top = async () => Math.round((await examples.boundingBox())?.y ?? NaN);
			const settled = await top();

			// Before any script of the page has run, nobody knows what is in the store.
			await page.route('**/_app/**/*.js', (route) => route.abort());
			complaints.allow(/Failed to load resource|error loading dynamically|Failed to fetch/);
			await page.reload();

			await expect(examples).toBeVisible();
			await expect(own.cards).toHaveCount(0);
			expect(await top()).toBe(settled);
		});
	}
});

test.describe('the page of an own dataset', () => {
	test.beforeEach(async ({ own }) => {
		await own.openStart();
		await own.keep(guild);
	});

	test('shows the explorer, and keeps the dataset in every address', async ({ page, own }) => {
		await page.goto(own.address('guild123', 'date=2013-01-15'));
		await opened(page);

		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(page).toHaveTitle(/^The guild · Cadre$/);
		await page.getByRole('tab', { name: 'Posts' }).click();

		await expect(page).toHaveURL(own.address('guild123', 'date=2013-01-15&tab=posts'));
		await page.goBack();
		await expect(page.getByRole('tab', { name: 'Network' })).toHaveAttribute('aria-selected', 'true');
	});

	test('says where it is kept, and saves it to a file', async ({ page, own }) => {
		await page.goto(own.address('guild123'));
		await opened(page);
		await expect(own.band).toContainText('Kept in this browser only. Saved to a file: never.');

		const download = page.waitForEvent('download');
		await own.band.getByRole('button', { name: 'Save to a file' }).click();

		expect((await download).suggestedFilename()).toBe('the-guild.zip');
		await expect(own.band).toContainText('Kept in this browser, and in the-guild.zip. Saved to a file: today');
	});

	test('is renamed from its title, and the next opening has the new one', async ({ page, own }) => {
		await page.goto(own.address('guild123'));
		await opened(page);

		await page.getByRole('button', { name: 'The guild', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Rename' }).click();
		await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
		await page.keyboard.type('Guild of 2012');
		await page.keyboard.press('Enter');
		await expect(page).toHaveTitle(/^Guild of 2012/);
		await expect(page.getByRole('button', { name: 'Guild of 2012', exact: true })).toBeFocused();
		await expect(page.getByText('Another tab has this dataset open.')).toHaveCount(0);

		// Another tab hears of it once it is kept.
		const list = await page.context().newPage();
		await list.goto('/');
		await expect(list.getByRole('region', { name: 'Your datasets' })).toContainText('Guild of 2012');
		await list.close();
		await own.openStart();
		await expect(own.cards).toContainText('Guild of 2012');
		await own.cards.getByRole('link', { name: 'Guild of 2012' }).click();
		await opened(page);
		await expect(page).toHaveTitle(/^Guild of 2012/);
	});

	test('gets a small drawing for the list', async ({ page, own }) => {
		await page.goto(own.address('guild123'));
		await opened(page);

		const other = new OwnPages(await page.context().newPage());
		await other.openStart();

		await expect(other.cards.locator('svg[role=img]')).toHaveCount(1);
	});

	test('says of a copied link that it works in this browser only', async ({ context, page, own }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(own.address('guild123', 'date=2013-01-15'));
		await opened(page);

		await page.getByRole('button', { name: 'Share' }).click();
		await page.getByRole('menuitem', { name: 'Copy link' }).click();

		await expect(page.getByText('it works in this browser only')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/own/?data=guild123&date=2013-01-15');
	});

	test('is written in one tab at a time; a second one reads, and may take over', async ({ context, page, own }) => {
		await page.goto(own.address('guild123'));
		await opened(page);
		const other = await context.newPage();
		await other.goto(own.address('guild123'));
		await expect(other.getByText('Another tab has this dataset open.')).toBeVisible();
		await expect(page.getByText('Another tab has this dataset open.')).toHaveCount(0);

		await other.getByRole('button', { name: 'Take over' }).click();

		await expect(page.getByText('Another tab has this dataset open.')).toBeVisible();
		await expect(other.getByText('Another tab has this dataset open.')).toHaveCount(0);
		await other.close();
		await expect(page.getByText('Another tab has this dataset open.')).toHaveCount(0);
	});

	test('stays open when another tab deletes it, and says so', async ({ context, page, own }) => {
		await page.goto(own.address('guild123'));
		await opened(page);

		const other = await context.newPage();
		await other.goto('/');
		await other.getByRole('button', { name: 'More for The guild' }).click();
		await other.getByRole('menuitem', { name: 'Delete' }).click();

		await expect(own.band).toContainText('It stays open here: save it to a file.');
		await opened(page);
	});

	test('says what is so where there is none, and lists what there is', async ({ page, own }) => {
		await page.goto(own.address('nothing1'));

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such dataset here');
		await expect(own.cards).toContainText('The guild');
	});

	test('that does not open any more has its files to save', async ({ page, own }) => {
		const { descriptor } = guildContents;
		await own.keep({ ...guild, id: 'broken12', title: 'A broken one', contents: { descriptor, tables: new Map() } });
		await page.goto(own.address('broken12'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This dataset does not open any more');

		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save its files' }).click();

		expect((await download).suggestedFilename()).toBe('guild.csv');
	});

	test('that cannot be read has its files to save on its import report too', async ({ page, own }) => {
		await own.keep({ ...guild, id: 'broken12', title: 'A broken one', recipe: { recipe: 99 } });
		await page.goto('/own/import/?data=broken12');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This dataset does not open any more');

		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save its files' }).click();

		expect((await download).suggestedFilename()).toBe('guild.csv');
	});

	test('whose files were never read leads to its import report', async ({ page, own }) => {
		await own.keep({ ...guild, id: 'unread12', title: 'Unread', contents: undefined });
		await page.goto(own.address('unread12'));

		await page.getByRole('link', { name: 'Import report' }).click();

		await expect(page).toHaveURL('/own/import/?data=unread12');
	});
});

test.describe('after the first visit', () => {
	test.use({ serviceWorkers: 'allow' });

	test('own datasets open without a connection', async ({ page, own }) => {
		await own.openStart();
		await own.keep(guild);

		await goOffline(page);
		await page.goto(own.address('guild123', 'date=2013-01-15'));
		await opened(page);
		await expect(own.band).toBeVisible();
		await page.goto('/own/import/?data=guild123');
		await expect(page.getByRole('heading', { level: 1, name: 'Import report' })).toBeVisible();
	});
});
