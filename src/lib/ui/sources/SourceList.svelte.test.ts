import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { KnownSources } from '$lib/history/known/known-sources.ts';
import { date, source } from '../../../../tests/fixtures/small.ts';
import SourceList from './SourceList.svelte';

const paper = {
	...source('paper', { publisher: 'A paper', title: 'One dead', date: date('2015-08-21') }),
	isAside: false
};

async function shown(sources: KnownSources) {
	const onselect = vi.fn<(id: Id) => void>();
	const { container } = await render(SourceList, { sources, onselect });
	return { onselect, container, item: page.getByRole('listitem') };
}

test('a source is told by publisher, day and title, and opens', async () => {
	const { onselect, item } = await shown({ all: [paper], later: 0 });

	await expect.element(item).toHaveTextContent('A paper, 21 Aug 2015. One dead (no link)');
	await item.getByRole('button', { name: 'A paper' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('paper');
});

test.each(['original', 'republication'] as const)('a link says that it leads to the %s', async (copy) => {
	const { item } = await shown({ all: [{ ...paper, url: 'https://paper.test', copy }], later: 0 });

	await expect.element(item.getByRole('link', { name: 'One dead' })).toHaveAttribute('href', 'https://paper.test');
	await expect.element(item).toHaveTextContent(`One dead (${copy})`);
});

test('a source that is set aside says so', async () => {
	const { item } = await shown({ all: [{ ...paper, isAside: true }], later: 0 });

	await expect.element(item).toHaveTextContent('A paper, 21 Aug 2015. set aside One dead');
});

test.each([
	[[], '2 published later, or without a date.'],
	[[paper], '2 more published later, or without a date.']
])('what may not be told of yet is counted: %#', async (all, words) => {
	await shown({ all, later: 2 });

	await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('without sources nothing is said', async () => {
	const { container } = await shown({ all: [], later: 0 });

	expect(container.textContent.trim()).toBe('');
});
