import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlace = '/usr/bin/chromium';

/**
 * The Chromium to test with, if the machine has one of its own: the one named in CHROMIUM, else the system's.
 *
 * @returns {string | undefined}
 */
export function systemChromium() {
	return process.env['CHROMIUM'] ?? (existsSync(usualPlace) ? usualPlace : undefined);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Whether Playwright has brought a Chromium. Playwright is imported late, since it is installed late. */
async function playwrightHasChromium() {
	const { chromium } = await import('playwright');
	return existsSync(chromium.executablePath());
}

/** Sees to it that there is a Chromium to test with. Says whether there is one now. */
export async function installChromium() {
	if (systemChromium() !== undefined || (await playwrightHasChromium())) return true;
	console.log('Installing Chromium…');
	const isRoot = process.getuid?.() === 0;
	if (isRoot && existsSync('/usr/bin/apt-get')) {
		run('apt-get', 'update', '-qq');
		if (run('apt-get', 'install', '-y', '-qq', 'chromium') && existsSync(usualPlace)) return true;
	}
	return run('npx', 'playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
}
