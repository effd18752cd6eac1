import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const site = 'build';

/**
 * Where a static host would send the browser: the address of a folder ends in a slash, or its relative links break.
 *
 * @param {string} url
 * @returns {string | undefined} nothing if the address is fine as it is
 */
function folderAddress(url) {
	const [path = ''] = url.split('?');
	const isFolder = !path.endsWith('/') && existsSync(join(site, path, 'index.html'));
	return isFolder ? `${path}/${url.slice(path.length)}` : undefined;
}

/**
 * Serves the built site to this machine alone, as a static host would: `index.html` for a folder, and `404.html`
 * with status 404 for what is not there (which `vite preview` does not do).
 *
 * @param {number} port
 * @param {import('./given.mjs').Answer} handOut what is asked first
 * @returns {Promise<import('node:http').Server>} rejects if the port is taken
 */
export function serve(port, handOut = () => false) {
	const files = sirv(site, {
		etag: true,
		brotli: true,
		gzip: true,
		maxAge: 0,
		onNoMatch: (_, response) => {
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			createReadStream(join(site, '404.html')).pipe(response);
		}
	});
	const server = createServer((request, response) => {
		if (handOut(request, response)) return;
		const location = folderAddress(request.url ?? '/');
		if (location === undefined) files(request, response);
		else response.writeHead(308, { location }).end();
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
	});
}

/** `node .ci/serve.mjs <port>` serves what stands in `build/`, for the browser tests. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!existsSync(site)) throw new Error('There is no built site yet: run "npm run build" first.');
	await serve(Number(process.argv[2]));
}
