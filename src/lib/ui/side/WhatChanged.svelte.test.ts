import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { ChangeRow } from '$lib/tables/change-rows.ts';
import { day, source } from '../../../../tests/fixtures/small.ts';
import WhatChanged from './WhatChanged.svelte';

const changes: readonly ChangeRow[] = [
	{ about: 'amir', kind: 'loss', name: 'Amir', text: ' killed near the river.', sources: ['wire'] }
];

async function shown(given: { readonly changes?: readonly ChangeRow[]; readonly leads?: boolean } = {}) {
	const onselect = vi.fn<(id: Id) => void>();
	await render(WhatChanged, {
		date: day('2016-03-24'),
		changes,
		previous: day('2016-03-03'),
		leads: false,
		sourcesOf: (ids: readonly Id[]) => ({
			all: ids.map((id) => ({ ...source(id, { publisher: 'The Wire' }), isAside: false })),
			later: 0
		}),
		onselect,
		...given
	});
	return { onselect, region: page.getByRole('region', { name: 'What changed' }) };
}

test('each change is a sentence with its sources, which open', async () => {
	const { onselect, region } = await shown();

	await expect.element(region).toHaveTextContent('Amir killed near the river.');
	await region.getByText('1 source').click();
	await region.getByRole('button', { name: 'The Wire' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('wire');
});

test('beside the story the date stands in the heading of a section', async () => {
	await shown();

	await expect
		.element(page.getByRole('heading', { level: 3, name: 'What changed on 24 March 2016', exact: true }))
		.toBeVisible();
});

test('at the head of the panel it is the heading, with the date above it', async () => {
	const { region } = await shown({ leads: true });

	await expect.element(region.getByRole('heading', { level: 2, name: 'What changed', exact: true })).toBeVisible();
	await expect.element(region).toHaveTextContent(/^24 March 2016/);
});

test('a day without a change says so in one line, and when the last one was', async () => {
	const { region } = await shown({ changes: [] });

	await expect.element(region).toHaveTextContent('Nothing changed on this day; the last change was on 3 March 2016.');
});
