import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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

/** The last row before the first gap. */
function lastInARow(): string | undefined {
	const rows = mounted();
	return rows.find((_, index) => rows[index + 1] !== names[index + 1]);
}

test('only rows in view or near it are mounted, and both ends; the list is as long as with all of them', async () => {
	await shown();

	await expect.poll(lastInARow).toBe('Row 50');
	expect(mounted().at(-1)).toBe('Row 300');
	expect(mounted()).toHaveLength(60);
	expect(box.scrollHeight).toBe(300 * 20);
});

test('what is scrolled to is mounted, and what is left behind is not', async () => {
	await shown();

	box.scrollTo({ top: box.scrollHeight / 2 });

	await expect.poll(mounted).toContain('Row 150');
	await expect.poll(mounted).not.toContain('Row 15');
	expect(box.scrollHeight).toBe(300 * 20);
});

test('a row that is needed is mounted, however far it is from view', async () => {
	const list = await shown();
	expect(mounted()).not.toContain('Row 205');

	await list.rerender({ needed: 'Row 205' });

	await expect.poll(mounted).toContain('Row 205');
});

test('the row with the focus stays, however far it is scrolled away, until it loses the focus', async () => {
	await shown();
	const row = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === 'Row 25');
	row?.focus();

	box.scrollTo({ top: box.scrollHeight });
	await expect.poll(mounted).toContain('Row 285');
	expect(mounted()).toContain('Row 25');
	expect(document.activeElement).toBe(row);

	row?.blur();
	await expect.poll(mounted).not.toContain('Row 25');
});

test.each([20, 700])('the Tab key reaches all rows of %i pixels, forth and back', async (height) => {
	const few = names.slice(0, 40);
	await render(LongList, { target: box, props: { rows: few, height } });
	box.querySelector('button')?.focus();
	const reached = [document.activeElement?.textContent];

	for (const key of [...few.slice(1).map(() => '{Tab}'), ...few.slice(1).map(() => '{Shift>}{Tab}{/Shift}')]) {
		await userEvent.keyboard(key);
		reached.push(document.activeElement?.textContent);
	}

	expect(reached).toEqual([...few, ...few.slice(0, -1).reverse()]);
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
