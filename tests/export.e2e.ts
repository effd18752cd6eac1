import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { openDataset } from '../src/lib/opening/open-dataset.ts';
import { openPackage } from '../src/lib/opening/open-package.ts';
import { valueOn } from '../src/lib/history/step-function.ts';
import { fragmentation } from '../src/lib/measures/graph/fragmentation.ts';
import { isoOf } from '../src/lib/time/day.ts';
import { paletteOf } from '../src/lib/scene/palette.ts';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { readData } from './fixtures/read-data.ts';
import type { Taken } from './pages/dataset-page.ts';
import { test } from './pages/test.ts';

const date = '2016-09-02';
const tabs = ['network', 'posts', 'attrition', 'reports', 'claims', 'table'] as const;

/** The view with the longest lists. */
const everyone = `roster=everyone&date=${date}&select=`;
/** The names of the rows of that view, by tab. */
const everyRow = {
	posts: new Expected(everyone).postsHeld(),
	reports: new Expected(everyone).peopleReported()
};

/** What a picture says, as the browser reads it; fails where it is no well-formed SVG. */
async function textsIn(page: Page, { bytes }: Taken): Promise<readonly string[]> {
	const texts = await page.evaluate((svg) => {
		const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
		if (read.querySelector('parsererror') !== null || read.documentElement.tagName !== 'svg') return undefined;
		return [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
	}, Buffer.from(bytes).toString('utf8'));
	expect(texts).toBeDefined();
	return texts ?? [];
}

/** The width and height that a PNG or an SVG says it has. */
function sizeOf({ name, bytes }: Taken): readonly [width: number, height: number] {
	const data = Buffer.from(bytes);
	if (name.endsWith('.png')) return [data.readUInt32BE(16), data.readUInt32BE(20)];
	const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(data.toString('utf8')) ?? [];
	return [Number(width), Number(height)];
}

/** A table as a spreadsheet reads it. */
function tableIn({ bytes }: Taken): DSVRowArray {
	const text = Buffer.from(bytes).toString('utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	return csvParse(text.slice(1));
}

/** What an address says besides the host. */
function addressOf(page: Page): string {
	const { pathname, search } = new URL(page.url());
	return `${pathname}${search}`;
}

/** Holds that an archive has all of a dataset's folder byte for byte, and reads without a problem. */
function expectWholeFolder(taken: Taken, id: 'shura-council' | 'committee-of-public-safety'): void {
	const folder = new URL(`../data/${id}/`, import.meta.url);
	const names = readdirSync(folder).filter((name) => /\.(?:csv|json)$/.test(name));

	expect(taken.name).toBe(`${id}-${readData(id).version}.zip`);
	const packed = new Map(Object.entries(unzipSync(new Uint8Array(taken.bytes))));
	expect([...packed.keys()].sort()).toEqual(names.map((name) => `${id}/${name}`).sort());
	for (const name of names) {
		expect(Buffer.from(packed.get(`${id}/${name}`) ?? []).equals(readFileSync(new URL(name, folder)))).toBe(true);
	}
	expect(openPackage(packed)).toMatchObject({ dataset: { id }, problems: [], remarks: [] });
}

test('each tab is saved as SVG with real text, and as PNG at twice its size', async ({ page, shura }) => {
	test.slow();
	await shura.open(`date=${date}&select=`);

	for (const tab of tabs) {
		await test.step(tab, async () => {
			if (tab !== 'network') await shura.follow(`date=${date}&select=&tab=${tab}`);

			const svg = await shura.take('Picture (SVG)');
			expect(svg.name).toBe(`shura-council-${date}-today-${tab}.svg`);
			const said = (await textsIn(page, svg)).join(' ');
			for (const words of [
				flagship.title,
				'2 September 2016',
				'Known today',
				`version ${flagship.version}`,
				'CC-BY-4.0'
			]) {
				expect(said).toContain(words);
			}
			// The page may put the address right a moment after it was followed.
			await expect(() => expect(said.replaceAll(' ', '')).toContain(addressOf(page))).toPass();
			// A name may be broken between two lines.
			if (tab !== 'claims') expect(said.replaceAll(' ', '')).toContain(nameOf('turkmani').replaceAll(' ', ''));
			// What other programs than browsers cannot read.
			expect(Buffer.from(svg.bytes).toString('utf8')).not.toMatch(
				/foreignObject|var\(|oklab|color-mix|textLength|NaN|undefined/
			);

			const png = await shura.take('Picture (PNG)');
			expect(png.name).toBe(`shura-council-${date}-today-${tab}.png`);
			expect(Buffer.from(png.bytes).subarray(1, 4).toString('latin1')).toBe('PNG');
			const scale = Math.min(2, 4000 / Math.max(...sizeOf(svg)));
			expect(sizeOf(png)).toEqual(sizeOf(svg).map((side) => Math.round(scale * side)));
		});
	}
});

test('a saved tab has the date as one line from top to bottom, and is no wider for what is pale behind it', async ({
	shura
}) => {
	for (const tab of ['posts', 'attrition', 'reports']) {
		await shura.open(`tab=${tab}&date=2016-03-24&select=`);
		const svg = await shura.take('Picture (SVG)');
		const drawn = Buffer.from(svg.bytes).toString('utf8');
		const lines = [...drawn.matchAll(/<path d="M([\d.]+) [\d.-]+L\1 [\d.]+" stroke="(#\w+)" stroke-width="2"/g)];
		const places = lines
			.filter(([, , colour]) => colour === paletteOf('light')('accent'))
			.map(([, place]) => Number(place));
		expect(new Set(places.map(Math.round)).size, tab).toBe(1);
		expect(sizeOf(svg)[0], tab).toBeLessThan(1200);
	}
});

test('a picture is named for the date it is of, though the date moves on while it is made', async ({ page, shura }) => {
	let letGo = (): void => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await shura.open(`date=${date}&select=`);
	await page.route('**/*.woff2', async (route) => {
		await held;
		await route.continue();
	});

	const taking = shura.take('Picture (PNG)');
	await expect(page.getByText('One moment…')).toBeVisible();
	await shura.previous.click();
	await expect.poll(() => shura.parameter('date')).not.toBe(date);
	letGo();

	expect((await taking).name).toBe(`shura-council-${date}-today-network.png`);
});

test('a picture holds every row, also those far out of view, and leaves the page as it was', async ({
	page,
	shura
}) => {
	await shura.open(everyone);
	for (const [tab, rows] of Object.entries(everyRow)) {
		await test.step(tab, async () => {
			await shura.follow(`${everyone}&tab=${tab}`);
			await shura.tabPanel.evaluate((element) => element.scrollTo(0, 400));

			const said = (await textsIn(page, await shura.take('Picture (SVG)'))).join('').replaceAll(' ', '');

			// A name may be broken between two lines.
			expect(rows.filter((name) => !said.includes(name.replaceAll(' ', '')))).toEqual([]);
			expect(await shura.tabPanel.evaluate((element) => element.scrollTop)).toBe(400);
		});
	}
	await expect(page.getByRole('combobox', { name: 'Verdict' })).toBeVisible();
});

test('what is not the record is said in pictures, tables, names and citations', async ({ page, shura }) => {
	await shura.open(`date=${date}&select=&tab=attrition&what-if=turkmani:alive&without=source:S2`);
	const whatIf = `What if: not the record. ${nameOf('turkmani')} alive throughout.`;
	const aside = 'Set aside, so that it does not count: El País (Óscar Gutiérrez).';

	const svg = await shura.take('Picture (SVG)');
	expect(svg.name).toBe(`shura-council-${date}-today-what-if-set-aside-attrition.svg`);
	expect(await textsIn(page, svg)).toEqual(expect.arrayContaining([whatIf, aside]));

	const readings = new Set(tableIn(await shura.take('Measures over time (CSV)')).map((row) => row['Reading']));
	expect(readings).toEqual(new Set(['record', 'what if']));

	await shura.share('Cite');
	await expect(shura.citation).toContainText(`${whatIf} ${aside}`);
});

test('a table is saved as it stands on the page', async ({ shura }) => {
	await shura.open(`date=${date}&select=&tab=table`);
	const taken = await shura.take('Table (CSV)');

	expect(taken.name).toBe(`shura-council-${date}-today-people.csv`);
	const inFile = tableIn(taken);
	const rows = shura.table('People').getByRole('row');
	await expect(rows).toHaveCount(1 + inFile.length);
	const onPage = await Promise.all((await rows.all()).slice(1).map((row) => row.locator('th, td').allInnerTexts()));
	expect(inFile.map((row) => [row['Name'], row['Posts'], row['Ties']])).toEqual(
		onPage.map(([name, posts, , , ties]) => [name, posts, ties])
	);
	const turkmani = inFile.find(({ Id }) => Id === 'turkmani');
	expect(turkmani).toMatchObject({ Fate: 'dead', 'Since at the latest': '2015-08-18', 'On the roster': 'yes' });

	for (const [table, columns] of [
		['Posts', ['Post', 'Body', 'Holders']],
		['Ties', ['From', 'Tie', 'To', 'Sure']],
		['Reports', ['Person', 'Claimed by', 'Verdict']],
		['Sources', ['Publisher', 'Title', 'Set aside']]
	] as const) {
		await test.step(table, async () => {
			await shura.openTable(table);
			const saved = await shura.take('Table (CSV)');

			expect(saved.name).toBe(`shura-council-${date}-today-${table.toLowerCase()}.csv`);
			await expect(shura.table(table).getByRole('row')).toHaveCount(1 + tableIn(saved).length);
			expect(tableIn(saved).columns).toEqual(expect.arrayContaining([...columns]));
		});
	}
});

test('the tabs are saved as tables: who held what from when until when, and reports as they are filtered', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=&tab=posts`);

	const rows = tableIn(await shura.take('Table (CSV)')).filter((row) => row['Post'] === 'Spokesman');

	// From 30 August to 5 December: 1 day of August, 30, 31 and 30 of the months between, 5 of December.
	expect(rows.find(({ State }) => State === 'vacant')).toMatchObject({
		From: '2016-08-30',
		Until: '2016-12-05',
		'Days empty at least': '97',
		'Next holder': nameOf('muhajir')
	});

	await test.step('reports that were refuted', async () => {
		await shura.follow(`date=${date}&select=&tab=reports`);
		await page.getByRole('combobox', { name: 'Verdict', exact: true }).selectOption('refuted');
		const listed = await shura.take('Table (CSV)');
		const refuted = tableIn(listed);
		expect(listed.name).toBe(`shura-council-${date}-today-reports-verdict-refuted.csv`);
		expect(new Set(refuted.map((row) => row['Verdict']))).toEqual(new Set(['refuted']));
	});

	await test.step('reports under "then", without verdicts', async () => {
		await shura.follow('date=2014-12-20&clock=then&tab=reports');
		const then = new Expected('date=2014-12-20&clock=then');
		const taken = await shura.take('Table (CSV)');
		expect(taken.name).toBe('shura-council-2014-12-20-then-reports.csv');
		expect(tableIn(taken)).toHaveLength(then.cast.reduce((sum, person) => sum + then.reportsAbout(person), 0));
		expect(tableIn(taken).columns).not.toContain('Verdict');
		expect(tableIn(taken).every((row) => (row['Published to'] ?? '') <= '2014-12-20')).toBe(true);
	});

	await test.step('posts and losses under "then", without what came later', async () => {
		for (const tab of ['posts', 'attrition']) {
			await shura.follow(`date=2016-09-10&clock=then&tab=${tab}`);
			const saved = await shura.take('Table (CSV)');
			expect(tableIn(saved).length).toBeGreaterThan(0);
			expect(Buffer.from(saved.bytes).toString('utf8')).not.toContain(nameOf('muhajir'));
		}
	});
});

test('the measures over time are those that the core computes, a row for each change; under "then" they end with the date', async ({
	shura
}) => {
	await shura.open(`date=${date}&select=`);
	const expected = new Expected(`date=${date}`).over(fragmentation, 'residual');

	const taken = await shura.take('Measures over time (CSV)');

	expect(taken.name).toBe(`shura-council-${date}-today-measures.csv`);
	const rows = tableIn(taken).filter((row) => row['Measure'] === fragmentation.name && row['Form'] === 'residual');
	expect(rows.map(({ From }) => From)).toEqual(expected.map(({ from }) => isoOf(from)));
	const value = valueOn(expected, new Expected(`date=${date}`).view.date);
	const row = rows.filter(({ From }) => (From ?? '') <= date).at(-1);
	expect(value?.kind === 'number' && [value.low, value.high]).toEqual([Number(row?.['Low']), Number(row?.['High'])]);

	await shura.follow('date=2014-12-20&clock=then');
	const days = tableIn(await shura.take('Measures over time (CSV)')).map((measured) => measured['From'] ?? '');
	expect(days.length).toBeGreaterThan(0);
	expect(days.every((day) => day <= '2014-12-20')).toBe(true);
});

test('the other dataset is taken along in the same way, under either clock', async ({ page, committee }) => {
	test.slow();
	const view = 'date=1794-07-28&clock=then&select=';
	await committee.open(view);

	for (const tab of tabs) {
		await test.step(tab, async () => {
			if (tab !== 'network') await committee.follow(`${view}&tab=${tab}`);
			const svg = await committee.take('Picture (SVG)');
			expect(svg.name).toBe(`committee-of-public-safety-1794-07-28-then-${tab}.svg`);
			expect((await textsIn(page, svg)).join(' ')).toContain('28 July 1794. Reported then.');
			expect(tableIn(await committee.take('Table (CSV)')).length).toBeGreaterThan(0);
		});
	}
	expectWholeFolder(await committee.take('Dataset (ZIP)'), 'committee-of-public-safety');
});

test('"Cite" gives title, version, date, clock, the count, its sources and last the address to paste', async ({
	context,
	page,
	shura
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await shura.open('date=2014-12-20&clock=then&select=adnani');

	await shura.share('Cite');
	await expect(shura.citation).toContainText(
		`${flagship.title} (dataset, version ${flagship.version}, CC-BY-4.0). As of 20 December 2014, by the clock “Reported then”. ${new Expected('date=2014-12-20&clock=then').summary()}. It rests on `
	);
	expect((await shura.citation.innerText()).endsWith(`. Cadre, ${page.url()}`)).toBe(true);
	await page.getByRole('button', { name: 'Copy', exact: true }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shura.citation.innerText());

	await page.keyboard.press('Escape');
	await expect(shura.citation).toHaveCount(0);
	await expect(shura.button('Share')).toBeFocused();
});

test('the menu is worked by keyboard, saves the dataset as an archive of its folder, and gives the focus back', async ({
	page,
	shura
}) => {
	await shura.open(`date=${date}&select=adnani`);
	const button = shura.button('Share');
	await button.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();

	await page.keyboard.press('Escape');
	await expect(page.getByRole('menu')).toHaveCount(0);
	await expect(button).toBeFocused();
	await expect(shura.details).toBeVisible();

	await page.keyboard.press('Enter');
	await expect(page.getByRole('menu', { name: 'Share' })).toBeVisible();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('menuitem', { name: 'Picture (PNG)' })).toBeFocused();
	const taken = await shura.saved(async () => {
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('menuitem', { name: 'Dataset (ZIP)' })).toBeFocused();
		await page.keyboard.press('Enter');
	});
	expectWholeFolder(taken, 'shura-council');
	await expect(page.getByText(`Saved shura-council-${flagship.version}.zip`)).toBeVisible();
	await expect(button).toBeFocused();
});

test('the dataset is saved in another format, which says before what it leaves behind', async ({ page, shura }) => {
	await shura.open(`date=${date}`);
	const { reports, people } = readData('shura-council');
	await shura.share('Download', 'In another format…');
	const dialog = page.getByRole('dialog', { name: 'Save the dataset' });
	const gexf = dialog.getByRole('radio', { name: 'GEXF' });
	await gexf.check();
	await expect(gexf).toHaveAccessibleDescription(new RegExp(`^${reports.length} reports, .* stay behind\\.`));

	const taken = await shura.saved(() => dialog.getByRole('button', { name: 'Save', exact: true }).click());

	expect(taken.name).toBe(`shura-council-${flagship.version}.gexf`);
	const { dataset } = await openDataset(new Map([[taken.name, taken.bytes]]));
	expect(dataset?.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
	await page.keyboard.press('Escape');
	await expect(shura.button('Share')).toBeFocused();
});

test.describe('on a phone, in the dark', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' });

	test('the menu has room, and the picture is that of the screen', async ({ page, shura }) => {
		await shura.open(`date=${date}&select=&tab=posts`);
		await shura.button('Share').tap();
		await expect(page.getByRole('menuitem', { name: 'Measures over time (CSV)' })).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await page.keyboard.press('Escape');

		const svg = await shura.saved(() => shura.share('Picture (SVG)'));
		const [width] = sizeOf(svg);
		expect(width).toBeLessThan(450);
		expect(await textsIn(page, svg)).toContain(nameOf('adnani'));
	});
});

test.describe('on paper', () => {
	test.use({ colorScheme: 'dark' });

	/** What the margins leave of A4, in pixels. */
	const upright = { width: 688, height: 1017 };
	const sideways = { width: 1017, height: 688 };

	/** Each part is in sight, and below the one before it. */
	async function expectInOrder(parts: readonly Locator[]): Promise<void> {
		const tops: number[] = [];
		for (const part of parts) {
			await expect(part).toBeVisible();
			tops.push((await part.boundingBox())?.y ?? 0);
		}
		expect([...tops].sort((a, b) => a - b)).toEqual(tops);
	}

	test('stands what is in view with its words, in dark on white, and nothing to operate', async ({ page, shura }) => {
		await shura.open(`date=${date}&what-if=turkmani:alive`);
		await shura.layOutForPaper();

		await expect(page.getByRole('img', { name: 'Shura Council of the Islamic State' })).toBeVisible();
		await expect(page.getByText('Network. 2 September 2016. Known today. Roster: the seven.')).toBeVisible();
		await expect(page.getByText(flagship.finding)).toBeVisible();
		await expect(page.getByText('What if: Abu Muslim al-Turkmani alive throughout', { exact: true })).toBeVisible();
		await expect(shura.whatChanged).toBeVisible();
		await expect(page.getByText(/^Source: “Shura Council/)).toBeVisible();
		await expect(page.getByText(page.url())).toBeVisible();
		// The names and marks of lanes are drawn, though on screen they can be pressed.
		await expect(page.getByRole('button', { name: /^(Play|Share|Zoom|Compare|Remove|What if)/ })).toHaveCount(0);
		for (const role of ['slider', 'combobox', 'tab', 'radio', 'switch'] as const) {
			await expect(page.getByRole(role)).toHaveCount(0);
		}
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
			'rgb(255, 255, 255)'
		);
	});

	test('the lanes stand under the picture, then the axis, then the reports of whoever is selected', async ({
		page,
		shura
	}) => {
		await shura.open('date=2016-03-24&select=shishani');
		await shura.layOutForPaper();

		const inOrder = [
			page.getByRole('img', { name: 'Shura Council of the Islamic State' }),
			shura.lane(nameOf('shishani')),
			page.getByText('Alive, of 7'),
			shura.details.getByRole('heading', { name: nameOf('shishani') }),
			shura.details.getByRole('list', { name: 'Later reports' })
		];
		for (const size of [sideways, upright]) {
			await page.setViewportSize(size);
			await expectInOrder(inOrder);
		}
	});

	test('what changed on the date leads the rows of a tab, the details follow them', async ({ page, shura }) => {
		await shura.open('date=2016-03-24&select=shishani&tab=posts');
		await expect(shura.rows.first()).toBeVisible();
		await expect(shura.details.getByRole('heading', { name: nameOf('shishani') })).toBeVisible();
		await shura.layOutForPaper();
		await page.setViewportSize(upright);
		await expectInOrder([shura.whatChanged, shura.rows.first(), shura.details.getByRole('heading').first()]);
	});

	test('a page that is printed before it is ready says so, and shows nothing of another view', async ({ page }) => {
		await page.route(/immutable.*\.js$/, () => undefined);
		await page.goto(`/shura-council/?date=${date}`, { waitUntil: 'commit' });
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Printed before the page was ready.')).toBeVisible();
		await expect(page.getByRole('main')).toBeHidden();
	});

	test('a page without a query is whole as it is sent, its names without a halo', async ({ page, shura }) => {
		await page.route(/immutable.*\.js$/, () => undefined);
		await page.goto('/shura-council/', { waitUntil: 'commit' });
		await page.setViewportSize(upright);
		await page.emulateMedia({ media: 'print' });

		const picture = shura.firstPaint.filter({ visible: true });
		await expect(picture).toHaveCount(1);
		await expect(page.getByText('Network. 28 October 2014. Known today. Roster: the seven.')).toBeVisible();
		await expect(page.getByText('Printed before the page was ready.')).toBeHidden();
		const names = picture.locator('text');
		await expect(names).not.toHaveCount(0);
		expect(await names.evaluateAll((all) => all.filter((name) => getComputedStyle(name).stroke !== 'none'))).toEqual(
			[]
		);
		await expectInOrder([picture, page.getByRole('group', { name: nameOf('shishani') }), shura.whatChanged]);
	});

	test('a network goes on one upright page, whatever changed on its date', async ({ page, shura, committee }) => {
		for (const dataset of [shura, committee]) {
			await dataset.open();
			const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
			expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
		}
	});

	test('a tab that is printed before it is fetched says so', async ({ page, shura }) => {
		await shura.open(`date=${date}&select=`);
		await page.route(/\.js$/, () => undefined);
		await page.getByRole('tab', { name: 'Claims' }).click();
		await shura.layOutForPaper();
		await expect(page.getByText('Printed before this tab was fetched.')).toBeVisible();
	});

	test('a tab stands whole with every row, however little of it was in view', async ({ shura }) => {
		await shura.open(everyone);
		for (const [tab, rows] of Object.entries(everyRow)) {
			await test.step(tab, async () => {
				await shura.follow(`${everyone}&tab=${tab}`);
				await expect(shura.rows.first()).toBeVisible();

				await shura.layOutForPaper();

				await expect(shura.tabPanel).toBeVisible();
				const beyond = await shura.tabPanel.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
				expect(beyond).toBeLessThanOrEqual(0);
				expect(await shura.rowNames()).toEqual(rows);
				await shura.backOnScreen();
			});
		}
	});

	test('no name of an event is written over another', async ({ page, shura }) => {
		await page.setViewportSize({ width: 1600, height: 900 });
		await shura.open(`date=${date}&select=&tab=attrition`);
		const events = page.getByRole('tabpanel', { name: 'Attrition' }).getByRole('group', { name: 'Events' });
		await expect(events.getByText('Attacks in Paris')).toBeVisible();
		await page.emulateMedia({ media: 'print' });

		// Paper is drawn on before anything that the page measures of itself could answer.
		const names = await events.evaluate((group) => {
			window.dispatchEvent(new Event('beforeprint'));
			const named = [...group.children].filter(({ textContent }) => textContent.trim() !== '');
			const boxes = named.map((event) => {
				const range = document.createRange();
				range.selectNodeContents(event);
				return range.getBoundingClientRect();
			});
			return boxes.map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
		});

		expect(names.length).toBeGreaterThan(2);
		for (const [index, { right }] of names.slice(0, -1).entries()) {
			expect(right).toBeLessThanOrEqual(names[index + 1]?.left ?? 0);
		}
	});

	test('a tab laid out on a wide screen goes on upright paper whole, a chart with both ends of its scale', async ({
		page,
		shura
	}) => {
		const paper = 688;
		const survivors = shura.tabPanel.getByRole('group', { name: 'Survivors of the roster' });
		await shura.open(`date=${date}&select=`);

		for (const tab of ['posts', 'attrition']) {
			await shura.follow(`date=${date}&select=&tab=${tab}`);
			await expect(shura.rows.first()).toBeVisible();
			await shura.layOutForPaper();
			await page.setViewportSize({ width: paper, height: 972 });

			const box = await shura.tabPanel.boundingBox();
			expect((box?.x ?? Infinity) + (box?.width ?? Infinity)).toBeLessThanOrEqual(paper);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper);
			if (tab === 'attrition') {
				await expect(survivors.getByText('7', { exact: true })).toBeVisible();
				await expect(survivors.getByText('0', { exact: true })).toBeVisible();
			}
			await page.setViewportSize({ width: 1440, height: 900 });
			await shura.backOnScreen();
		}
		expect((await survivors.boundingBox())?.width).toBeGreaterThan(paper);
	});
});
