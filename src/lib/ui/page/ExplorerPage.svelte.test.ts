import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import { historyOf } from '$lib/history/history-of.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { layoutOf } from '$lib/layout/layout-of.ts';
import { networkOf } from '$lib/network/network-of.ts';
import { nameOfPerson } from '$lib/network/names.ts';
import { rosterOf } from '$lib/network/rosters.ts';
import { standardRooms } from '$lib/state/layouts/standard-rooms.ts';
import { type Day, wordsOfDay } from '$lib/time/day.ts';
import { everyone } from '$lib/view/view.ts';
import { wordsOfFate } from '$lib/words/count.ts';
import { madeDataset, randomFrom } from '../../../../tests/bench/made-dataset.ts';
import ExplorerStand from '../../../../tests/fixtures/ExplorerStand.svelte';

vi.mock('$app/navigation', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/state', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/paths', () => import('../../../../tests/fixtures/app.ts'));

const dataset = madeDataset({ people: 300, ties: 1000 });
const network = networkOf(dataset);
const history = historyOf(network, { clock: 'today', whatIfs: new Map(), setAside: new Set() });
const roster = rosterOf(network, everyone);
const random = randomFrom(17);

const layouts = new Map([[everyone, standardRooms.map((room) => layoutOf(network, roster, room))]]);

/** So many moments a drag: enough to fall between all that a change of date sets going. */
const moments = 40;

/** Nothing, or the years of the axis, which are there before a tab is fetched. */
const noWords = /^[\d\s]*$/;

/** More lanes than these are in view or near it. */
const fewestLanes = 20;

test.each(['Network', 'Posts', 'Attrition', 'Reports', 'Table'])(
	'while the slider is dragged at 300 people, all on screen is of one date, with the tab %s open',
	async (tab) => {
		await page.viewport(1440, 900);
		await render(ExplorerStand, { dataset, layouts });
		named('tab', tab).click();
		await expect.poll(panel).not.toMatch(noWords);
		if (tab === 'Network') await expect.poll(() => laneFates().length).toBeGreaterThan(fewestLanes);

		for (let count = 0; count < moments; count++) {
			const { from, to } = roster.period;
			drag(from + random(to - from + 1));
			await moment();
			expectOneDate(tab);
		}
	}
);

/** Moves the slider, as often as a hand does between two frames. */
function drag(day: Day): void {
	const slider = dateSlider();
	for (const step of [-2, -1, 0]) {
		slider.value = `${day + step}`;
		slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
}

/** Waits for a moment at which the browser may paint: at once, in the next frame, or a few milliseconds later. */
function moment(): Promise<void> {
	return new Promise((resolve) => {
		const kind = random(3);
		if (kind === 0) requestAnimationFrame(() => resolve());
		else setTimeout(resolve, kind === 1 ? 0 : random(30));
	});
}

function expectOneDate(tab: string): void {
	const day = dateSlider().valueAsNumber;
	const words = wordsOfDay(day);
	const { fates } = snapshotOn(history, day);
	expect(dateSlider().getAttribute('aria-valuetext')).toContain(words);
	expect(document.querySelector('[aria-label="Summary"]')?.textContent).toContain(words);
	if (tab === 'Network') {
		expect(laneFates()).toEqual(
			laneFates().map(([person]) => [person, wordsOfFate(fates.get(person), dataset.vocabulary.fates)])
		);
		expect(laneFates().length).toBeGreaterThan(fewestLanes);
		expect(document.querySelector('ul[aria-label^="Network on"]')?.getAttribute('aria-label')).toContain(words);
		expect(listed()).toEqual([...fates].map(([id]) => nameOfPerson(network, id)).sort());
	}
	if (tab === 'Table') {
		expect(panel()).toContain(`on ${words}`);
		expect(tableFates()).toEqual(
			dataset.people.map(({ id }) => wordsOfFate(fates.get(id), dataset.vocabulary.fates)).sort()
		);
	}
	if (tab === 'Posts') expect(document.querySelector('.answer')?.textContent).toContain(`on ${words}`);
	if (tab === 'Attrition') expect(panel()).toContain(`on ${words}`);
}

/** Of each lane that is mounted: the person, and their fate in words. */
function laneFates(): readonly (readonly [person: string, fate: string])[] {
	return [...document.querySelectorAll('[id^="lane-"]')].map(({ id, textContent }) => [
		id.replace('lane-', ''),
		textContent
	]);
}

/** The names in the list of the network, in order. */
function listed(): readonly string[] {
	return [...document.querySelectorAll('[data-person]')]
		.map(({ textContent }) => textContent.split(':')[0]?.trim() ?? '')
		.sort();
}

/** The fates in the table of people, in order. */
function tableFates(): readonly string[] {
	return [...document.querySelectorAll('table[aria-label="People"] tbody tr')]
		.map((row) => row.children[2]?.textContent ?? '')
		.sort();
}

function panel(): string {
	return document.querySelector('[role="tabpanel"]:not([hidden])')?.textContent ?? '';
}

function dateSlider(): HTMLInputElement {
	const slider = document.querySelector<HTMLInputElement>('input[aria-label="Date"]');
	if (slider === null) throw new Error('There is no slider');
	return slider;
}

function named(role: string, name: string): HTMLElement {
	const found = [...document.querySelectorAll<HTMLElement>(`[role="${role}"]`)].find(
		({ textContent }) => textContent.trim() === name
	);
	if (found === undefined) throw new Error(`There is no ${role} “${name}”`);
	return found;
}
