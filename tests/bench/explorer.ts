// First, as it has to be there before the libraries.
import { charge, chargeTheRestTo, finishEachWith, frame, spentBy } from './script-clock.ts';
import '../../src/app.css';
import { flushSync, mount } from 'svelte';
import type { Tab } from '../../src/lib/view/view.ts';
import { parseView } from '../../src/lib/view/view-query.ts';
import { layoutOf } from '../../src/lib/layout/layout-of.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { standardRooms } from '../../src/lib/state/layouts/standard-rooms.ts';
import { paletteStyle } from '../../src/lib/scene/palette.ts';
import { datasets, type SubjectName } from './datasets.ts';
import type { MeasuredTab, Reading } from './measured.ts';
import ExplorerStand from '../fixtures/ExplorerStand.svelte';

declare global {
	interface Window {
		measureTab: (subject: SubjectName, tab: Tab, reading: Reading) => Promise<MeasuredTab>;
	}
}

/** What brings the page to be read so. */
const controls: Record<Reading, string | undefined> = {
	'as it opens': undefined,
	'as reported then': 'Reported then',
	'compared with another date': 'Compare with another date'
};

/** How often the tab is opened, and the date jumps to the other end of the record. */
const openings = 4;
const jumps = 4;
/** The last so many steps of the record are measured, so often. They are gone back before, which compiles the code. */
const lastSteps = 20;
const passes = 2;

/** A change is made in one frame, and its picture is drawn in the next; one more for what the browser reports of sizes. */
const framesAChange = 3;

/** After so many frames with less to do than this, in milliseconds, there is nothing more to come. */
const restingFrames = 6;
const restingMs = 1;

window.measureTab = async (subject, tab, reading) => {
	const dataset = datasets[subject]();
	const network = networkOf(dataset);
	const roster = rosterOf(network, parseView(new URLSearchParams(), dataset).view.roster);
	const layouts = new Map([[roster.id, standardRooms.map((room) => layoutOf(network, roster, room))]]);
	chargeTheRestTo('page');
	finishEachWith(flushSync);
	document.documentElement.style.cssText = paletteStyle();
	mount(ExplorerStand, { target: document.body, props: { dataset, layouts } });
	await settled();
	const control = controls[reading];
	if (control !== undefined) press(control);
	openTab(tab);
	await settled();
	return { tab, reading, opening: await opened(tab), steps: await stepped(), jumps: await jumped() };
};

/**
 * Opens a tab again and again, after its code has been fetched: each time from another one, in which the date has gone from
 * one end of the record to the other since. In milliseconds.
 */
async function opened(tab: Tab): Promise<readonly number[]> {
	const spent: number[] = [];
	for (let count = 0; count < openings; count++) {
		openTab(tab === 'claims' ? 'network' : 'claims');
		pressOnDate(count % 2 === 0 ? 'End' : 'Home');
		await settled();
		spent.push(
			await changed(() => {
				openTab(tab);
			})
		);
		await settled();
	}
	return spent;
}

/** Steps from change to change, through the last of the record. */
async function stepped(): Promise<readonly number[]> {
	const spent: number[] = [];
	pressOnDate('End');
	await settled();
	for (let pass = 0; pass < passes; pass++) {
		await walked('Previous change');
		spent.push(...(await walked('Next change')));
	}
	return spent;
}

/** Presses a button for each step, in milliseconds. */
async function walked(button: string): Promise<readonly number[]> {
	const spent: number[] = [];
	const control = labelled(button);
	while (spent.length < lastSteps && !control.matches(':disabled')) {
		spent.push(
			await changed(() => {
				control.click();
			})
		);
	}
	return spent;
}

/** Goes from one end of the record to the other, and back. */
async function jumped(): Promise<readonly number[]> {
	const spent: number[] = [];
	for (let count = 0; count < jumps; count++) {
		spent.push(
			await changed(() => {
				pressOnDate(count % 2 === 0 ? 'Home' : 'End');
			})
		);
		await settled();
	}
	return spent;
}

/** Script, styles and layout for something that is done, with all that it leaves to the next frames, in milliseconds. */
async function changed(act: () => void): Promise<number> {
	const before = spentBy('page');
	charge('page', act);
	for (let count = 0; count < framesAChange; count++) {
		charge('page', () => document.body.getBoundingClientRect());
		await frame();
		// What the callbacks of this frame have changed is laid out in it.
		charge('page', () => document.body.getBoundingClientRect());
	}
	return spentBy('page') - before;
}

/** Waits until the page rests. */
async function settled(): Promise<void> {
	let resting = 0;
	let before = spentBy('page');
	while (resting < restingFrames) {
		await frame();
		resting = spentBy('page') - before < restingMs ? resting + 1 : 0;
		before = spentBy('page');
	}
}

function pressOnDate(key: string): void {
	labelled('Date').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function openTab(tab: Tab): void {
	press(tab.charAt(0).toUpperCase() + tab.slice(1));
}

/** Presses the control that has a text. */
function press(text: string): void {
	const controls = [...document.querySelectorAll<HTMLElement>('[role=tab], button, label')];
	const found = controls.find((control) => control.textContent.trim() === text);
	if (found === undefined) throw new Error(`There is no “${text}”`);
	found.click();
}

function labelled(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
	if (found === null) throw new Error(`There is no “${name}”`);
	return found;
}
