import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import { HeldWorker } from '../../../../tests/fixtures/held-workers.ts';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import ExplorerStand from '../../../../tests/fixtures/ExplorerStand.svelte';

vi.mock('$app/navigation', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/state', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/paths', () => import('../../../../tests/fixtures/app.ts'));

const guild = readFixture('guild');
const placing = page.getByText(/^Placing/);
const picture = page.getByRole('list', { name: 'Network on' });

let unmount: () => Promise<void>;

/** Opens a dataset that comes without layouts; the workers that compute them are held back. */
beforeEach(async () => {
	await page.viewport(1440, 900);
	vi.stubGlobal('Worker', HeldWorker);
	HeldWorker.forget();
	({ unmount } = await render(ExplorerStand, { dataset: guild }));
});
afterEach(() => vi.unstubAllGlobals());

test('while the people are being placed, their number is said, and nothing else waits for the picture', async () => {
	await expect.element(placing).toHaveTextContent('Placing 5 people…');
	await expect.element(placing).toHaveRole('status');
	await expect.element(page.getByRole('status', { name: 'Summary' })).toHaveTextContent(/^Of 4 on /);
	await expect.element(page.getByRole('group', { name: 'Ada Lindqvist' })).toBeVisible();

	await page
		.getByRole('group', { name: 'Ada Lindqvist' })
		.getByRole('button', { name: 'Ada Lindqvist' })
		.first()
		.click();
	await expect.element(page.getByRole('heading', { name: 'Ada Lindqvist' })).toBeVisible();
	await page.getByRole('tab', { name: 'Table' }).click();
	await expect.element(page.getByRole('table', { name: 'People' })).toBeVisible();
});

test.each([
	['a large screen', 1440, 900],
	['a phone', 390, 844]
])('on %s the picture comes once they are placed, and with it nothing else changes', async (_, width, height) => {
	await page.viewport(width, height);
	await expect.element(placing).toBeVisible();
	const before = otherParts();

	await letGo();

	await expect.element(picture.getByRole('button', { name: /^Ada Lindqvist/ })).toBeInTheDocument();
	await expect.poll(() => document.querySelector('.canvas.ready')).not.toBeNull();
	await expect.element(placing).not.toBeInTheDocument();
	expect(otherParts()).toEqual(before);
});

test('for another roster the people are placed when it is chosen', async () => {
	await letGo();
	await expect.poll(() => document.querySelector('.canvas.ready')).not.toBeNull();

	await page.getByRole('combobox', { name: 'Roster' }).selectOptions('the speakers');

	await expect.element(placing).toBeVisible();
	await expect.element(picture).not.toBeInTheDocument();
	await letGo();
	await expect.element(picture.getByRole('button', { name: /^Elin Roux/ })).toBeInTheDocument();
	await expect.poll(() => document.querySelector('.canvas.ready')).not.toBeNull();
	await page.getByRole('combobox', { name: 'Roster' }).selectOptions('the four');
	await expect.element(picture).toBeInTheDocument();
});

test('where they cannot be placed, the page says so and where the same content is', async () => {
	await expect.element(placing).toBeVisible();

	await expect.poll(() => HeldWorker.started).toHaveLength(1);
	for (const worker of HeldWorker.started) worker.dispatchEvent(new Event('error'));

	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('The people could not be placed in this browser. The tab Table has the same content.');
	await expect.element(placing).not.toBeInTheDocument();
});

test('a picture that is not there is not saved, and that is said', async () => {
	await expect.element(placing).toBeVisible();

	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByRole('menuitem', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Picture (SVG)' }).click();

	await expect.element(page.getByText('There is no picture to save, as the people are not placed')).toBeVisible();
});

test('a page that is left computes no more', async () => {
	await expect.poll(() => HeldWorker.started).toHaveLength(1);
	const ended = HeldWorker.started.map((worker) => vi.spyOn(worker, 'terminate'));

	await unmount();

	for (const end of ended) expect(end).toHaveBeenCalledOnce();
});

/** Lets the worker place the people, once it is asked to. */
async function letGo(): Promise<void> {
	await expect.poll(() => HeldWorker.started.flatMap(({ waiting }) => waiting)).not.toEqual([]);
	for (const worker of HeldWorker.started) worker.letGo();
}

/** What the parts of the page besides the picture say, and where they stand. */
function otherParts() {
	const parts = ['header', 'aside', '.answer', '.time', '[role="tablist"]'];
	return parts.map((selector) => {
		const part = document.querySelector<HTMLElement>(selector);
		if (part === null) throw new Error(`There is no ${selector}`);
		const { x, y, width, height } = part.getBoundingClientRect();
		return { selector, text: part.innerText, x, y, width, height };
	});
}
