/**
 * `npm start`: installs and builds what is missing, then serves the site on this machine and says where. `npm start --
 * council.xlsx` opens a file or folder in it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { NotTakenError } from '../src/cli/given-files.js';
import { lastChange } from './freshness.mjs';
import { handOut } from './given.mjs';
import { install } from './install.mjs';

const firstPort = 4173;
const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** SvelteKit names a version after the moment its build began. */
function buildIsFresh() {
	try {
		const begun = Number(JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version);
		return sources.every((path) => lastChange(path) < begun);
	} catch {
		return false;
	}
}

/**
 * @param {import('./given.mjs').Answer | undefined} handOut
 * @returns {Promise<number>} the port that was free
 */
async function serveOnFreePort(handOut) {
	const { serve } = await import('./serve.mjs');
	for (let port = firstPort; ; port += 1) {
		try {
			await serve(port, handOut);
			return port;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
}

/** @returns {import('./given.mjs').Answer | undefined} hands out the files that are named, if any are */
function givenOnes() {
	const names = process.argv.slice(2);
	try {
		return names.length === 0 ? undefined : handOut(names);
	} catch (error) {
		if (!(error instanceof NotTakenError)) throw error;
		console.error(error.message);
		process.exit(2);
	}
}

const given = givenOnes();
if (!install()) process.exit(1);
if (!buildIsFresh()) {
	const build = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
	if (build.status !== 0) process.exit(1);
}
const page = given === undefined ? '' : 'own/import/?given=1';
console.log(`\nCadre is at http://127.0.0.1:${await serveOnFreePort(given)}/${page} (Ctrl+C ends it)`);
