// First, as it has to be there before the libraries.
import { charge, chargeTheRestTo, finishEachWith, frame, spentBy } from '../script-clock.ts';
import '../../../src/app.css';
import { flushSync, mount } from 'svelte';
import { everyone, type Tab } from '../../../src/lib/view/view.ts';
import { layoutOf } from '../../../src/lib/layout/layout-of.ts';
import { networkOf } from '../../../src/lib/network/network-of.ts';
import { rosterOf } from '../../../src/lib/network/rosters.ts';
import { paletteStyle } from '../../../src/lib/scene/palette.ts';
import { madeDataset, type MadeSize } from '../made-dataset.ts';
import type { Change, MeasuredTab, Reading } from '../measured.ts';
import { total } from '../statistics.ts';
import Stand from './Stand.svelte';

declare global {
	interface Window {
		measureTab: (size: MadeSize, tab: Tab, reading: Reading) => Promise<MeasuredTab>;
	}
}

/** What brings the page to be read so. */
const controls: Record<Reading, string | undefined> = {
	'as it opens': undefined,
	'as reported then': 'What was reported then',
	'compared with another date': 'Compare with another date'
};

/** How often the tab is opened, the date jumps there and back, and the record is gone through. */
const openings = 6;
const jumpsThereAndBack = 3;
const walks = 3;
/** How many steps are taken before those that count, to compile the code. */
const warmUpSteps = 8;

/** After so many frames with less to do than this, in milliseconds, there is nothing more to come. */
const restingFrames = 24;
const restingMs = 1;

/** Frames that belong to what was done: a long list is set up in many. */
const framesAStep = 4;
const framesAnOpening = 60;
const framesAJump = 90;

window.measureTab = async (size, tab, reading) => {
	const dataset = madeDataset(size);
	const network = networkOf(dataset);
	const roster = rosterOf(network, everyone);
	const layouts = new Map([
		[everyone, { wide: layoutOf(network, roster, 'wide'), narrow: layoutOf(network, roster, 'narrow') }]
	]);
	chargeTheRestTo('page');
	finishEachWith(flushSync);
	document.documentElement.style.cssText = paletteStyle();
	mount(Stand, { target: document.body, props: { dataset, layouts } });
	await settled();
	const control = controls[reading];
	if (control !== undefined) press(control);
	openTab(tab);
	await settled();
	return { tab, reading, opening: await opened(tab), steps: await stepped(), jumps: await jumped() };
};

/**
 * Opens a tab again and again, after its code has been fetched: each time from another one, in which the date has gone from
 * one end of the record to the other since.
 */
async function opened(tab: Tab): Promise<readonly Change[]> {
	const spent: Change[] = [];
	for (let count = 0; count < openings; count++) {
		openTab(tab === 'claims' ? 'network' : 'claims');
		await settled();
		pressOnDate(count % 2 === 0 ? 'End' : 'Home');
		await settled();
		spent.push(
			await changed(framesAnOpening, () => {
				openTab(tab);
			})
		);
		await settled();
	}
	return spent;
}

/** Steps from change to change, through the whole record, several times. */
async function stepped(): Promise<readonly (readonly Change[])[]> {
	const steps: Change[][] = [];
	const next = labelled('Next change');
	for (let walk = 0; walk < walks; walk++) {
		pressOnDate('Home');
		await settled();
		for (let step = 0; !next.matches(':disabled'); step++) {
			const spent = await changed(framesAStep, () => {
				next.click();
			});
			(steps[step] ??= []).push(spent);
		}
	}
	return steps.slice(warmUpSteps);
}

/** Goes from one end of the record to the other, and back, several times. */
async function jumped(): Promise<readonly Change[]> {
	const spent: Change[] = [];
	for (let count = 0; count < jumpsThereAndBack; count++) {
		for (const end of ['Home', 'End']) {
			spent.push(
				await changed(framesAJump, () => {
					pressOnDate(end);
				})
			);
			await settled();
		}
	}
	return spent;
}

/**
 * Script, styles and layout for something that is done, frame by frame. What it leaves to frames after these is counted with
 * what is done next.
 */
async function changed(frames: number, act: () => void): Promise<Change> {
	let before = spentBy('page');
	const spent: number[] = [];
	charge('page', act);
	for (let count = 0; count < frames; count++) {
		charge('page', () => document.body.getBoundingClientRect());
		await frame();
		// What the callbacks of this frame have changed is laid out in it.
		charge('page', () => document.body.getBoundingClientRect());
		spent.push(spentBy('page') - before);
		before = spentBy('page');
	}
	return { whole: total(spent), longest: Math.max(...spent) };
}

/** Waits until the page rests; words that follow when it is idle have come by then. */
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
