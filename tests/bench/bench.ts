import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../browser.ts';
import type { Measured, SubjectName } from './measured.ts';
import { weighPage } from './page-weight.ts';
import { dragTable, partTable, stepTable, weightTable } from './tables.ts';
import { asMarkdown, asText, type Table } from './table.ts';

/**
 * Measures in a browser how much work a step through time is, ours against other ways, and how many bytes the
 * explorer's page loads. `npm run bench -- flagship` measures one network alone: `flagship`, `made-300`, `made-1000`,
 * or `page`. What counts are the ratios, which are of one run on one machine.
 */
const subjects: readonly SubjectName[] = ['flagship', 'made-300', 'made-1000'];
const site = 'build';
const explorer = '/shura-council/';
const report = '.cache/bench.md';

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const browser = await chromium.launch(launchOptions);
try {
	const tables = [...(await tablesOfSteps(browser)), ...(await tablesOfPage(browser))];
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
	const script = await bundled();
	const measured: Measured[] = [];
	for (const name of names) {
		console.log(`Measuring ${name}…`);
		measured.push(await measure(browser, script, name));
	}
	return [stepTable(measured), partTable(measured), dragTable(measured)];
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
async function measure(browser: Browser, script: string, name: SubjectName): Promise<Measured> {
	const page = await browser.newPage({ viewport: { width: 1100, height: 1500 }, deviceScaleFactor: 1 });
	page.on('pageerror', (error) => {
		console.error(error);
		process.exitCode = 1;
	});
	// A page that is cut off from others is given finer time.
	const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
	const body = '<!doctype html><meta charset="utf-8"><title>Benchmark</title>';
	await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers, body }));
	await page.goto('http://127.0.0.1/');
	await page.addScriptTag({ content: script });
	const measured = await page.evaluate((subject) => window.measure(subject), name);
	await page.close();
	return measured;
}

/** The page's script in one piece; not minified, so that a profile of it can be read. */
async function bundled(): Promise<string> {
	const output = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			minify: false,
			lib: { entry: resolve('tests/bench/page.ts'), formats: ['iife'], name: 'bench' }
		}
	});
	const bundle = Array.isArray(output) ? output[0] : output;
	if (bundle === undefined || !('output' in bundle)) throw new Error('The page of the benchmark was not bundled');
	const [chunk] = bundle.output;
	return chunk.code;
}
