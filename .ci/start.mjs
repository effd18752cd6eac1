/** `npm start`: installs and builds what is missing, then serves the site on this machine and says where. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';

const firstPort = 4173;
const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * When a file, or anything in a folder, last changed. Unlike `mtime`, `ctime` cannot be set back by copying.
 *
 * @param {string} path
 * @returns {number} in milliseconds since 1970
 */
function lastChange(path) {
	const stats = statSync(path);
	const within = stats.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
	return Math.max(stats.ctimeMs, ...within);
}

/** SvelteKit names a version after the moment its build began. */
function buildIsFresh() {
	try {
		const begun = Number(JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version);
		return sources.every((path) => lastChange(path) < begun);
	} catch {
		return false;
	}
}

/** @returns {Promise<number>} the port that was free */
async function serveOnFreePort() {
	const { serve } = await import('./serve.mjs');
	for (let port = firstPort; ; port += 1) {
		try {
			await serve(port);
			return port;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
}

if (!install()) process.exit(1);
if (!buildIsFresh()) {
	const build = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
	if (build.status !== 0) process.exit(1);
}
console.log(`\nCadre is at http://127.0.0.1:${await serveOnFreePort()}/ (Ctrl+C ends it)`);
