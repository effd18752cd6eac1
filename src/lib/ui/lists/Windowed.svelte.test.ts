import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { whilePrinting } from '$lib/state/printing.svelte.ts';
import LongList from '../../../../tests/fixtures/LongList.svelte';

const names = Array.from({ length: 300 }, (_, index) => `Row ${index + 1}`);

let box: HTMLElement;
beforeEach(() => {
	box = document.createElement('div');
	box.style.cssText = 'block-size: 200px; overflow: auto';
	document.body.append(box);
});
afterEach(() => {
	box.remove();
});

function mounted(): readonly string[] {
	return [...box.querySelectorAll('button')].map((button) => button.textContent);
}

async function shown(rows: readonly string[] = names) {
	const list = await render(LongList, { target: box, props: { rows } });
	await expect.element(page.getByRole('button', { name: 'Row 30', exact: true })).toBeInTheDocument();
	return list;
}

test('only rows in view or near it are mounted, and the list is as long as with all of them', async () => {
	await shown();

	await expect.poll(() => mounted().at(-1)).toBe('Row 50');
	expect(box.scrollHeight).toBe(300 * 20);
});

test('what is scrolled to is mounted, and what is left behind is not', async () => {
	await shown();

	box.scrollTo({ top: box.scrollHeight });

	await expect.poll(() => mounted().at(-1)).toBe('Row 300');
	await expect.poll(() => mounted()).not.toContain('Row 1');
	expect(box.scrollHeight).toBe(300 * 20);
});

test('the row with the focus stays, however far it is scrolled away', async () => {
	await shown();
	box.querySelector('button')?.focus();

	box.scrollTo({ top: box.scrollHeight });

	await expect.poll(() => mounted().at(-1)).toBe('Row 300');
	expect(mounted()).toContain('Row 1');
	expect(document.activeElement?.textContent).toBe('Row 1');

	box.querySelector('button')?.blur();
	await expect.poll(() => mounted()).not.toContain('Row 1');
});

test('the row after the one with the focus is always mounted, so that the Tab key reaches all', async () => {
	await shown(names.slice(0, 120));
	box.querySelector('button')?.focus();

	for (let stop = 1; stop < 120; stop++) {
		const next = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === `Row ${stop + 1}`);
		expect(next).toBeDefined();
		next?.focus();
		await new Promise(requestAnimationFrame);
	}

	expect(document.activeElement?.textContent).toBe('Row 120');
});

test('all rows are mounted while the page is printed', async () => {
	await shown();

	expect(whilePrinting(() => mounted().length)).toBe(300);
	flushSync();
	expect(mounted().length).toBeLessThan(100);
});

test('rows that are taken out are gone, and the rest stands', async () => {
	const list = await shown();

	await list.rerender({ rows: names.slice(0, 20) });

	expect(mounted()).toEqual(names.slice(0, 20));
	expect(box.scrollHeight).toBe(20 * 20);
});
