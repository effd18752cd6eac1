// First, as it has to be there before the libraries.
import { charge, frame, spentBy } from '../script-clock.ts';
import '../../../src/app.css';
import { flushSync, mount } from 'svelte';
import { everyone, type Tab, tabs } from '../../../src/lib/dataset/view.ts';
import { layoutOf } from '../../../src/lib/layout/layout-of.ts';
import { networkOf } from '../../../src/lib/network/network-of.ts';
import { rosterOf } from '../../../src/lib/network/rosters.ts';
import { madeDataset } from '../made-dataset.ts';
import type { MeasuredTab } from '../measured.ts';
import Stand from './Stand.svelte';

declare global {
	interface Window {
		measureTabs: (people: number, ties: number) => Promise<readonly MeasuredTab[]>;
	}
}

/** How often each tab is opened, and how many steps are taken in it after the first few, which compile the code. */
const openings = 5;
const steps = 40;
const warmUpSteps = 8;

/** Frames after a change that still belong to it. */
const framesAChange = 3;

window.measureTabs = async (people, ties) => {
	const dataset = madeDataset({ people, ties });
	const network = networkOf(dataset);
	const roster = rosterOf(network, everyone);
	const layouts = new Map([
		[everyone, { wide: layoutOf(network, roster, 'wide'), narrow: layoutOf(network, roster, 'narrow') }]
	]);
	mount(Stand, { target: document.body, props: { dataset, layouts } });
	await settled();
	const measured: MeasuredTab[] = [];
	for (const tab of tabs) {
		await changed(() => {
			openTab(tab);
		});
		await settled();
		measured.push({ tab, opening: await opened(tab), steps: await stepped() });
	}
	return measured;
};

/** Opens a tab again and again, each time from another one, after its code has been fetched. */
async function opened(tab: Tab): Promise<readonly number[]> {
	const spent: number[] = [];
	for (let count = 0; count < openings; count++) {
		openTab(tab === 'claims' ? 'network' : 'claims');
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

/** Steps from change to change, from the first on. */
async function stepped(): Promise<readonly number[]> {
	labelled('Date').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
	await settled();
	const spent: number[] = [];
	for (let count = 0; count < warmUpSteps + steps; count++) {
		spent.push(
			await changed(() => {
				labelled('Next change').click();
			})
		);
	}
	return spent.slice(warmUpSteps);
}

/** Milliseconds of script, styles and layout for something that is done, up to the frames that it leaves work to. */
async function changed(act: () => void): Promise<number> {
	const before = spentBy('page');
	charge('page', () => {
		act();
		flushSync();
		document.body.getBoundingClientRect();
	});
	for (let count = 0; count < framesAChange; count++) await frame();
	return spentBy('page') - before;
}

function settled(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 400);
	});
}

function openTab(tab: Tab): void {
	const name = tab.charAt(0).toUpperCase() + tab.slice(1);
	const trigger = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent === name);
	if (trigger === undefined) throw new Error(`There is no tab ${name}`);
	trigger.click();
}

function labelled(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
	if (found === null) throw new Error(`There is no “${name}”`);
	return found;
}
