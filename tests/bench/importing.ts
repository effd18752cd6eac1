import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import type { Browser } from 'playwright';
import { SaxesParser } from 'saxes';
import sirv from 'sirv';
import { openRead, readGiven } from '../../src/lib/opening/open-dataset.ts';
import { noAnswers } from '../../src/lib/opening/recipe.ts';
import { madeGexf, madeGovernments, madeReports, madeSheet } from './made-files.ts';
import { quantile } from './statistics.ts';
import type { Table } from './table.ts';
import { times } from './tables.ts';

/** Own data to be opened. */
interface OwnData {
	readonly title: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** What opens it must not take longer than, in seconds. */
	readonly aims: { readonly read?: number; readonly report?: number; readonly picture?: number };
}

/** Where a real database of governments stands, if there is one here: a folder of its files. */
const governments = process.env['CADRE_GOVERNMENTS'];

/** How often files are read, and opened in a page. */
const readings = 5;
const openings = 3;

function ownData(): readonly OwnData[] {
	const real = governments !== undefined && existsSync(governments) ? governments : undefined;
	return [
		{ title: 'a sheet of 60 people', files: bytesOf(madeSheet(60)), aims: { picture: 1.5 } },
		{
			title: `1,149 people, 926 posts, 3,667 terms (${real === undefined ? 'made' : basename(real)})`,
			files: real === undefined ? bytesOf(madeGovernments({ people: 1149, posts: 926, terms: 3667 })) : filesIn(real),
			aims: { report: 3, picture: 5 }
		},
		{ title: '10,000 reports', files: bytesOf(madeReports(10_000, 800)), aims: { read: 1 } },
		{ title: '1,224 people, 19,025 ties, no dates', files: bytesOf(madeGexf(1224, 19_025)), aims: { picture: 4 } }
	];
}

/**
 * How long own files take from bytes to a dataset with its report, in Node, beside the least that reading them can take: their
 * text, split into cells or tags and left at that.
 */
export async function readingTable(): Promise<Table> {
	const rows: string[][] = [];
	for (const { title, files, aims } of ownData()) {
		console.log(`Reading ${title}…`);
		const [formats, opened, least]: [number[], number[], number[]] = [[], [], []];
		for (let count = 0; count < readings; count++) {
			const start = performance.now();
			const given = await readGiven(files);
			const read = performance.now();
			openRead(given, noAnswers);
			formats.push(read - start);
			opened.push(performance.now() - start);
			const before = performance.now();
			splitAll(files);
			least.push(performance.now() - before);
		}
		const [ours, peer] = [quantile(opened, 0.5), quantile(least, 0.5)];
		const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
		rows.push([
			title,
			`${Math.round(size / 1000)}`,
			quantile(formats, 0.5).toFixed(0),
			ours.toFixed(0),
			quantile(opened, 1).toFixed(0),
			milliseconds(aims.read),
			peer.toFixed(0),
			times(ours, peer)
		]);
	}
	return {
		caption: `Own files read in Node, ${readings} times (ms, median), beside splitting their cells or tags alone (d3-dsv, saxes)`,
		columns: ['files', 'KB', 'formats', 'all', 'most', 'aim', 'splitting', 'all ÷ splitting'],
		rows
	};
}

/** How long own files take on the built site: from being chosen to the report, and from "Open it" to the drawn picture. */
export async function openingTable(browser: Browser, site: string): Promise<Table> {
	const server = createServer(sirv(site));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		const rows: string[][] = [];
		for (const { title, files, aims } of ownData()) {
			console.log(`Opening ${title}…`);
			const spent: (readonly [report: number, picture: number])[] = [];
			for (let count = 0; count < openings; count++)
				spent.push(await opened(browser, `http://127.0.0.1:${port}/`, files));
			const reports = spent.map(([report]) => report);
			const wholes = spent.map(([report, picture]) => report + picture);
			rows.push([
				title,
				...[0.5, 1].map((share) => quantile(reports, share).toFixed(0)),
				milliseconds(aims.report),
				...[0.5, 1].map((share) => quantile(wholes, share).toFixed(0)),
				milliseconds(aims.picture)
			]);
		}
		return {
			caption: `Own files on the built site, ${openings} times in a new browser profile (ms): chosen to report, and both steps to the picture`,
			columns: ['files', 'to report, median', 'most', 'aim', 'to picture, median', 'most', 'aim'],
			rows
		};
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

/** Milliseconds until the report stands, and from "Open it" until the picture is drawn. */
async function opened(
	browser: Browser,
	site: string,
	files: ReadonlyMap<string, Uint8Array>
): Promise<readonly [number, number]> {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(site, { waitUntil: 'networkidle' });
		const chosen = [...files].map(([name, bytes]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) }));
		const start = performance.now();
		await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(chosen);
		await page.getByRole('heading', { name: 'What was understood' }).waitFor();
		const report = performance.now();
		// Whoever reads the report gives the small picture the time to be placed.
		await page.getByRole('region', { name: 'The picture so far' }).locator('svg').waitFor({ timeout: 60_000 });
		const click = performance.now();
		await page.getByRole('button', { name: 'Open it' }).click();
		await page.locator('[data-picture] .ready').waitFor({ timeout: 60_000 });
		return [report - start, performance.now() - click];
	} finally {
		await context.close();
	}
}

/** Decodes files, and splits them into cells, or into tags. */
function splitAll(files: ReadonlyMap<string, Uint8Array>): void {
	for (const bytes of files.values()) {
		const text = new TextDecoder().decode(bytes);
		if (text.startsWith('<')) new SaxesParser().write(text).close();
		else dsvFormat(',').parseRows(text);
	}
}

function bytesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
	return new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
	return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** An aim, given in seconds, in milliseconds; nothing where there is none. */
function milliseconds(aim: number | undefined): string {
	return aim === undefined ? '' : `${1000 * aim}`;
}
