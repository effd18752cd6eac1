import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type ViewportSize } from 'playwright';
import { type Tab, tabs } from '../../src/lib/view/view.ts';
import { launchOptions } from '../browser.ts';
import { bundleInto } from './bundle.ts';
import type { SubjectName } from './datasets.ts';
import { openingTable, readingTable } from './importing.ts';
import { layoutTables } from './layouts.ts';
import type { Measured, MeasuredTab, Reading } from './measured.ts';
import { weighPage } from './page-weight.ts';
import { partTable, roamingTable, stepTable, tabTable, weightTable } from './tables.ts';
import { asMarkdown, asText, type Table } from './table.ts';
import type { WayName } from './ways.ts';

/**
 * Measures layouts, the work of a step through time, ours against other ways, how long own data takes to open, and how many
 * bytes the explorer's page loads. `npm run bench -- layout` measures one part alone: `layout`, `import`, `steps` or the name
 * of one of its networks, `roaming`, `tabs` or `page`. `CADRE_GOVERNMENTS` names a folder of real files for `import`. What
 * counts are the ratios, which are of one run on one machine.
 */
const subjects: readonly (readonly [SubjectName, mostSteps: number])[] = [
	['flagship', 100],
	['made-300', 40],
	['no-posts-300', 40],
	['made-1000', 12],
	['no-posts-1000', 12]
];
const roamed: readonly [SubjectName, title: string] = ['no-posts-1200', '1,200 people, 19,000 ties, no posts'];
const roaming: readonly WayName[] = ['ours', 'vis-network', 'sigma'];
const pages: readonly (readonly [SubjectName, caption: string])[] = [
	['flagship', 'The whole page of the flagship, tab by tab (ms)'],
	['made-300', 'The whole page at 300 people, 1000 ties, tab by tab (ms)']
];
const readTabs: readonly (readonly [Tab, Reading])[] = [
	...tabs.map((tab) => [tab, 'as it opens'] as const),
	['network', 'as reported then'],
	['reports', 'as reported then'],
	['network', 'compared with another date']
];
const site = 'build';
const explorer = '/shura-council/';
const report = '.cache/bench.md';
const pictures: ViewportSize = { width: 1200, height: 2000 };

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const browser = await chromium.launch(launchOptions);
try {
	const tables = [
		...(isWanted('layout') ? layoutTables() : []),
		...(await tablesOfImport(browser)),
		...(await tablesOfSteps(browser)),
		...(await tablesOfRoaming(browser)),
		...(await tablesOfTabs(browser)),
		...(await tablesOfPage(browser))
	];
	mkdirSync('.cache', { recursive: true });
	writeFileSync(report, tables.map(asMarkdown).join('\n'));
	for (const table of tables) console.log(`\n${asText(table)}`);
	console.log(`\nThe same as Markdown is in ${report}.`);
} finally {
	await browser.close();
}

/** Own data, read in Node and opened on the built site. */
async function tablesOfImport(browser: Browser): Promise<readonly Table[]> {
	if (!isWanted('import')) return [];
	const read = await readingTable();
	if (isBuilt()) return [read, await openingTable(browser, site)];
	return [read];
}

/** Each network in a page of its own. */
async function tablesOfSteps(browser: Browser): Promise<readonly Table[]> {
	const chosen = subjects.filter(([name]) => isWanted('steps') || isWanted(name));
	if (chosen.length === 0) return [];
	const folder = await bundleInto('page.ts');
	const measured: Measured[] = [];
	for (const subject of chosen) {
		console.log(`Measuring ${subject[0]}…`);
		const page = await opened(browser, folder, pictures);
		measured.push(await page.evaluate((asked) => window.measure(...asked), subject));
		await page.close();
	}
	return [stepTable(measured), partTable(measured)];
}

/** Each way in a page of its own. */
async function tablesOfRoaming(browser: Browser): Promise<readonly Table[]> {
	if (!isWanted('roaming')) return [];
	const folder = await bundleInto('page.ts');
	const rates: (readonly [WayName, readonly [number, number]])[] = [];
	const [name, title] = roamed;
	for (const way of roaming) {
		console.log(`Measuring panning and zooming, ${way}…`);
		const page = await opened(browser, folder, pictures);
		rates.push([way, await page.evaluate((asked) => window.measureRoaming(...asked), [name, way] as const)]);
		await page.close();
	}
	return [roamingTable(title, rates)];
}

/** The whole page, each tab in a page of its own. */
async function tablesOfTabs(browser: Browser): Promise<readonly Table[]> {
	if (!isWanted('tabs')) return [];
	const folder = await bundleInto('explorer.ts');
	const tables: Table[] = [];
	for (const [subject, caption] of pages) {
		const measured: MeasuredTab[] = [];
		for (const [tab, reading] of readTabs) {
			console.log(`Measuring the tab ${tab}, ${reading}, of ${subject}…`);
			const page = await opened(browser, folder, { width: 1440, height: 900 });
			measured.push(await page.evaluate((asked) => window.measureTab(...asked), [subject, tab, reading] as const));
			await page.close();
		}
		tables.push(tabTable(caption, measured));
	}
	return tables;
}

async function tablesOfPage(browser: Browser): Promise<readonly Table[]> {
	if (!isWanted('page') || !isBuilt()) return [];
	return [weightTable(explorer, await weighPage(browser, site, explorer))];
}

function isBuilt(): boolean {
	const found = existsSync(site);
	if (!found) console.log('There is no built site to measure: run "npm run build" first.');
	return found;
}

/** A page with what was bundled, from a folder and without a server. */
async function opened(browser: Browser, folder: string, viewport: ViewportSize): Promise<Page> {
	const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
	page.on('pageerror', (error) => {
		console.error(error);
		process.exitCode = 1;
	});
	// A page that is cut off from others is given finer time.
	const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
	const body =
		'<!doctype html><meta charset="utf-8"><title>Benchmark</title><link rel="stylesheet" href="/main.css"><script type="module" src="/main.js"></script>';
	await page.route('**/*', (route) => {
		const { pathname } = new URL(route.request().url());
		const path = join(folder, pathname);
		if (pathname === '/') return route.fulfill({ contentType: 'text/html', headers, body });
		return existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404, headers });
	});
	await page.goto('http://127.0.0.1/', { waitUntil: 'networkidle' });
	return page;
}
