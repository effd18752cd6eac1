import { systemChromium } from '../.ci/chromium.mjs';

const executablePath = systemChromium();

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
