import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ version: string, optional?: boolean, optionalDependencies?: Record<string, string> }} Package
 * @param {string} lockFile
 * @returns {Record<string, Package>} what the lock file lists, by path; nothing if there is no such file
 */
function packagesIn(lockFile) {
	try {
		return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
	} catch {
		return {};
	}
}

/** npm keeps a lock file of what it has really installed, less the packages that others want on other platforms only. */
function everythingIsInstalled() {
	const installed = packagesIn('node_modules/.package-lock.json');
	const { '': own, ...needed } = packagesIn('package-lock.json');
	const wanted = Object.keys(own?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
	return Object.entries(needed).every(
		([path, { version, optional }]) =>
			(optional === true && !wanted.includes(path)) || installed[path]?.version === version
	);
}

/** Installs the packages of the lock file unless they are there. Says whether they are there now. */
export function install() {
	if (everythingIsInstalled()) return true;
	console.log('Installing packages…');
	const options = /** @type {const} */ ({ stdio: 'inherit', shell: process.platform === 'win32' });
	return spawnSync('npm', ['ci', '--include=dev', '--loglevel=warn'], options).status === 0;
}
