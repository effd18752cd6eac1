import type { Browser } from 'playwright';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of some files: as they are, and as a host sends them. */
export interface Weight {
	readonly files: number;
	readonly raw: number;
	readonly gzip: number;
	readonly brotli: number;
}

/** Where the site would stand; its files come from the folder, and no server is needed. */
const origin = 'http://127.0.0.1';

/**
 * What a page of the built site loads at first, by kind. The service worker, which later takes in the rest for use
 * without a network, is kept out.
 */
export async function weighPage(browser: Browser, site: string, path: string): Promise<ReadonlyMap<string, Weight>> {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		const bodies: Promise<readonly [string, Buffer]>[] = [];
		page.on('response', (response) => {
			bodies.push(response.body().then((body) => [response.request().resourceType(), body] as const));
		});
		await page.route(`${origin}/**`, (route) => {
			const { pathname } = new URL(route.request().url());
			const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
			return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
		});
		await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
		const weights = new Map<string, Weight>();
		for (const [kind, body] of await Promise.all(bodies)) weights.set(kind, plus(weights.get(kind), weightOf(body)));
		return weights;
	} finally {
		await context.close();
	}
}

/** A host leaves alone what compressing does not make smaller, as fonts. */
function weightOf(body: Buffer): Weight {
	const raw = body.length;
	return {
		files: 1,
		raw,
		gzip: Math.min(raw, gzipSync(body).length),
		brotli: Math.min(raw, brotliCompressSync(body).length)
	};
}

/** The weights of two lots of files together. */
export function plus(a: Weight | undefined, b: Weight): Weight {
	if (a === undefined) return b;
	return { files: a.files + b.files, raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}
