import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type ViewportSize } from 'playwright';
import { type Tab, tabs } from '../../src/lib/view/view.ts';
import { launchOptions } from '../browser.ts';
import type { Measured, MeasuredTab, Reading, SubjectName } from './measured.ts';
import { weighPage } from './page-weight.ts';
import { bundleInto } from './bundle.ts';
import { dragTable, partTable, stepTable, tabTable, weightTable } from './tables.ts';
import { asMarkdown, asText, type Table } from './table.ts';

/**
 * Measures in a browser how much work a step through time is, ours against other ways, and how many bytes the
 * explorer's page loads. `npm run bench -- flagship` measures one part alone: `flagship`, `made-300`, `tabs` or `page`, or
 * `made-1000`, which is measured only when asked for. What counts are the ratios, which are of one run on one machine.
 */
const subjects: readonly SubjectName[] = ['flagship', 'made-300', 'made-1000'];
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

const wanted = process.argv.slice(2);
const isWanted = (name: string) => (wanted.length === 0 ? name !== 'made-1000' : wanted.includes(name));

const browser = await chromium.launch(launchOptions);
try {
	const tables = [
		...(await tablesOfSteps(browser)),
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

async function tablesOfSteps(browser: Browser): Promise<readonly Table[]> {
	const names = subjects.filter(isWanted);
	if (names.length === 0) return [];
	const folder = await bundleInto('page.ts');
	const measured: Measured[] = [];
	for (const name of names) {
		console.log(`Measuring ${name}…`);
		measured.push(await measure(browser, folder, name));
	}
	return [stepTable(measured), partTable(measured), dragTable(measured)];
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
	if (!isWanted('page')) return [];
	if (!existsSync(site)) {
		console.log('There is no built site to weigh: run "npm run build" first.');
		return [];
	}
	return [weightTable(explorer, await weighPage(browser, site, explorer))];
}

/** One network in a page of its own. */
async function measure(browser: Browser, folder: string, name: SubjectName): Promise<Measured> {
	const page = await opened(browser, folder, { width: 1100, height: 1500 });
	const measured = await page.evaluate((subject) => window.measure(subject), name);
	await page.close();
	return measured;
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
