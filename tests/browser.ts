import { existsSync } from 'node:fs';

const systemChromium = '/usr/bin/chromium';
const executablePath = process.env['CHROMIUM'] ?? (existsSync(systemChromium) ? systemChromium : undefined);

/**
 * How every test and benchmark starts Chromium: the system's own where there is one, else the one Playwright
 * brought. The sandbox is off because containers run as root; the rest keeps the browser from calling home.
 */
export const launchOptions = {
	...(executablePath === undefined ? {} : { executablePath }),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	]
};
